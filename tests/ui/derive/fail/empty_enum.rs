use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum Never {}

fn main() {}
