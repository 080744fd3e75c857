use obs_codes::ObsErrorCodes;

struct NoError;

#[derive(Debug, ObsErrorCodes)]
enum StoreError {
    #[obs(no_response)]
    Transport(#[obs(source)] NoError),
    #[obs(no_response)]
    Read {
        path: String,
        #[obs(source)]
        error: Option<std::io::Error>,
    },
}

#[derive(Debug, ObsErrorCodes)]
#[obs(source)]
struct Misplaced(#[obs(retry = Never)] std::io::Error, #[obs(sauce)] std::io::Error);

fn main() {}
