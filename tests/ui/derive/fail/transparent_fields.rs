use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum Many {
    #[obs(transparent)]
    Unit,
    #[obs(transparent)]
    Pair(std::fmt::Error, std::io::Error),
    #[obs(transparent)]
    Named {
        first: std::fmt::Error,
        second: std::io::Error,
        code: u8,
    },
    #[obs(transparent)]
    NoneFits { operation: &'static str, code: u8 },
    #[obs(transparent)]
    Twice(#[obs(source)] std::fmt::Error, #[obs(source)] std::io::Error),
}

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
struct Nothing;

fn main() {}
