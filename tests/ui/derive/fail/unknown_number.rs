use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum StoreError<T: std::fmt::Debug> {
    #[obs(status = 419)]
    Odd(T),
    #[obs(status = 70000)]
    Large,
}

#[derive(Debug, ObsErrorCodes)]
enum Generic<T: std::fmt::Debug> {
    #[obs(status = 419)]
    Odd(T),
    #[obs(status = 420)]
    Calm,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(try_from)]
enum Plain {
    #[obs(status = 419)]
    Odd,
    #[obs(status = 420)]
    Calm,
}

fn inside<T>() {
    #[derive(Debug, ObsErrorCodes)]
    #[obs(status = 421)]
    struct Misdirected;
}

fn main() {
    inside::<u8>();
    println!("{}", Plain::Odd);
}
