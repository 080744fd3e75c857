use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    NotFound,
    #[obs(transparent)]
    Io(std::io::Error),
}

#[derive(Debug, ObsErrorCodes)]
#[obs(transparent)]
struct Wrapped {
    io: std::io::Error,
}

fn main() {}
