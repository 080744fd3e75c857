use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent, bound = E)]
struct NoText<E>(E);

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent, bound = "E ObsErrorCodes")]
struct NoBound<E>(E);

/// Too little: the compiler says what is missing, and where.
#[derive(Debug, ObsErrorCodes)]
#[obs(transparent, bound = "E: Clone")]
struct TooLittle<E>(E);

fn main() {}
