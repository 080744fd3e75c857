use obs_codes::ObsErrorCodes;

#[derive(Debug, ObsErrorCodes)]
enum Misspelt {
    #[obs(no_response, retry = Backof)]
    Letter,
    #[obs(no_response, retry = backoff)]
    AsInASpec,
    #[obs(no_response, retry = after_fix)]
    Words,
    #[obs(no_response, retry = after-fix)]
    WordsOfASpec,
    #[obs(no_response, retry = later-on)]
    UnknownWords,
    #[obs(no_response, retry = Later)]
    Unknown,
}

#[derive(Debug, ObsErrorCodes)]
#[obs(retry = Never)]
enum Misshapen {
    #[obs(no_response, retry)]
    Nothing,
    #[obs(no_response, retry = true)]
    Truth,
    #[obs(no_response, retry = "backoff")]
    Text,
    #[obs(no_response, retry = Retry::Backoff)]
    Path,
    #[obs(no_response, retry = Backoff, retry = Never)]
    Twice,
}

fn main() {}
