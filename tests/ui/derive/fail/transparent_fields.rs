use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum Two {
    #[obs(transparent)]
    Unit,
    #[obs(transparent)]
    Pair(std::fmt::Error, u8),
    #[obs(transparent)]
    Named { error: std::fmt::Error, code: u8 },
}

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
struct Nothing;

fn main() {}
