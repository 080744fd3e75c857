use obs_codes::{ObsErrorCodes, StatusCode};

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum StoreError {
    #[obs(stat = 404)]
    NotFound,
    #[obs(status = "403")]
    Denied,
}

fn use_it(error: StoreError) -> Result<(), Box<dyn std::error::Error>> {
    println!("{error}, {}, {:?}", error.status_code(), error.causes());
    let _again = StoreError::try_from(404)?;
    let _status = StatusCode::from(&error);
    Err(error.into())
}

fn main() {}
