//! What the operations are given: everything that there is, over and over, in random order. In a fixed order a processor learns the
//! branches by heart, and everything looks fast.

use std::collections::HashMap;

use obs_codes::{ErrorCode, StatusCode};

use crate::peers::{SORTED, Status};

/// How many inputs an operation is given at a time.
pub const COUNT: usize = 4096;

/// All inputs of all operations.
pub struct Inputs {
    /// The names of error codes.
    pub names: Vec<String>,
    /// Names that are one letter off.
    pub misses: Vec<String>,
    /// Documented statuses.
    pub numbers: Vec<u16>,
    /// Numbers that are no documented status.
    pub unknown_numbers: Vec<u16>,
    /// The same statuses, as this crate has them.
    pub statuses: Vec<StatusCode>,
    /// The same, by hand.
    pub by_hand: Vec<Status>,
    /// The same, as `http` has them.
    pub http: Vec<http::StatusCode>,
    /// The names, as a `HashMap` has them.
    pub map: HashMap<&'static str, u16>,
}

impl Inputs {
    /// The same in each run.
    ///
    /// # Panics
    ///
    /// If the catalogue is not what the peers were made from.
    #[must_use]
    pub fn new() -> Self {
        let mut random = fastrand::Rng::with_seed(7);
        let mut any = |count: usize| random.usize(..count);
        let names: Vec<_> = (0..COUNT)
            .map(|_| {
                ErrorCode::ALL[any(ErrorCode::ALL.len())]
                    .as_str()
                    .to_owned()
            })
            .collect();
        let misses = names.iter().map(|name| {
            let at = any(name.len());
            let letter = if name.as_bytes()[at] == b'x' {
                "y"
            } else {
                "x"
            };
            format!("{}{letter}{}", &name[..at], &name[at + 1..])
        });
        let misses: Vec<_> = misses.collect();
        let statuses: Vec<_> = (0..COUNT)
            .map(|_| StatusCode::ALL[any(StatusCode::ALL.len())])
            .collect();
        let numbers: Vec<_> = statuses.iter().map(|status| status.as_u16()).collect();
        let unknown = (0..).map(|_| u16::try_from(any(1000)).expect("it is small"));
        let by_hand = numbers
            .iter()
            .map(|code| Status::from_u16(*code).expect("it is known"));
        let http = statuses
            .iter()
            .map(|status| http::StatusCode::from(*status));
        Self {
            unknown_numbers: unknown
                .filter(|code| StatusCode::from_u16(*code).is_none())
                .take(COUNT)
                .collect(),
            by_hand: by_hand.collect(),
            http: http.collect(),
            map: SORTED.iter().copied().collect(),
            names,
            misses,
            numbers,
            statuses,
        }
    }
}

impl Default for Inputs {
    fn default() -> Self {
        Self::new()
    }
}

/// A body as OBS sends it.
pub const BODY: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>
<Error>
  <Code>RequestTimeTooSkewed</Code>
  <Message>The difference between the request time &amp; the current time is too large</Message>
  <RequestId>0000019CA9F1D2A44012B7C3E58F6A01</RequestId>
  <HostId>p4Ze9Vw1kqTt0sYdRb2mNfXc7uGhJl5oAi8BvQxLzE3KnMyWrSgHj6DcUeIaOw==</HostId>
  <MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>
  <RequestTime>2026-03-02T11:20:06Z</RequestTime>
  <ServerTime>2026-03-01T10:20:07Z</ServerTime>
</Error>
";
