use obs_codes::ObsErrorCodes;

#[derive(ObsErrorCodes)]
union Either {
    status: u16,
    code: u32,
}

fn main() {}
