//! Lookups give the same results as a search through the whole catalogue.

#![no_main]

use libfuzzer_sys::fuzz_target;
use obs_codes::{Category, Cause, ErrorCode, StatusCode};

/// Finds the code with this alias, in lines such as `aliases: [Bad Request]`.
fn alias(text: &str) -> Option<&'static str> {
    let mut code = None;
    include_str!("../../spec/error-codes.yaml")
        .lines()
        .find_map(|line| {
            let line = line.trim_start();
            if let Some(next) = line.strip_prefix("- code: ") {
                code = Some(next);
            }
            let aliases = line.strip_prefix("aliases: [")?.strip_suffix(']')?;
            code.filter(|_| aliases.split(", ").any(|alias| alias == text))
        })
}

fuzz_target!(|text: &str| {
    let mut statuses = StatusCode::ALL.iter().copied();
    let status = statuses.find(|status| {
        [status.as_u16().to_string(), status.to_string()].contains(&text.to_owned())
            || status.reason() == text
    });
    assert_eq!(text.parse().ok(), status);

    let mut causes = Cause::ALL.iter().copied();
    assert_eq!(text.parse().ok(), causes.find(|cause| cause.id() == text));

    let wire = alias(text).unwrap_or(text);
    let mut codes = ErrorCode::ALL.iter().copied();
    assert_eq!(text.parse().ok(), codes.find(|code| code.as_str() == wire));

    // Use the first character as a number.
    let number = text.chars().next().map_or(0, u32::from) as u16;
    for number in [number, number % 1000] {
        let mut statuses = StatusCode::ALL.iter().copied();
        let status = statuses.find(|status| status.as_u16() == number);
        assert_eq!(StatusCode::from_u16(number), status);
        assert_eq!(StatusCode::try_from(number).ok(), status);
        let class = Category::from_status(number).map(Category::class);
        let digit = class.map(|class| class[..1].parse::<u16>().expect("a digit"));
        assert_eq!(digit, (100..600).contains(&number).then_some(number / 100));
    }
});
