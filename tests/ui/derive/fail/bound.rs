use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent, bound = E)]
struct NoText<E>(E);

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent, bound = "E ObsErrorCodes")]
struct NoBound<E>(E);

/// Insufficient bounds: the compiler reports what is missing, and where.
#[derive(Debug, ObsErrorCodes)]
#[obs(transparent, bound = "E: Clone")]
struct TooLittle<E>(E);

fn main() {}
