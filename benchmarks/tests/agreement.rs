//! Implementations that are compared give the same results.

use obs_codes::{ErrorCode, ErrorResponse, StatusCode};
use obs_codes_benchmarks::inputs::Inputs;
use obs_codes_benchmarks::peers::{PHF, SORTED, Status, Strum, match_name};

#[test]
fn names_lead_to_the_same_code_in_each_way() {
    let inputs = Inputs::new();
    for name in &inputs.names {
        let code: ErrorCode = name.parse().expect("it is a name");
        let index = ErrorCode::ALL.iter().position(|other| *other == code);
        let index = index.and_then(|index| u16::try_from(index).ok());
        assert_eq!(match_name(name), index);
        assert_eq!(PHF.get(name.as_str()).copied(), index);
        assert_eq!(inputs.map.get(name.as_str()).copied(), index);
        let found = SORTED.binary_search_by_key(&name.as_str(), |(name, _)| name);
        assert_eq!(found.ok().map(|found| SORTED[found].1), index);
        let strum: Strum = name.parse().expect("it is a name");
        assert_eq!(format!("{strum:?}"), format!("{code:?}"));
    }
    for name in &inputs.misses {
        assert!(name.parse::<ErrorCode>().is_err() && name.parse::<Strum>().is_err());
        assert!(match_name(name).is_none() && !PHF.contains_key(name.as_str()));
        assert!(!inputs.map.contains_key(name.as_str()));
    }
}

#[test]
fn statuses_say_the_same_in_each_way() {
    let inputs = Inputs::new();
    for (index, code) in inputs.numbers.iter().enumerate() {
        let status = StatusCode::from_u16(*code).expect("it is documented");
        let by_hand = Status::from_u16(*code).expect("it is documented");
        assert_eq!(status, inputs.statuses[index]);
        assert_eq!(by_hand as u16, *code);
        assert_eq!(status.description(), by_hand.description());
        let causes = status.causes().iter().map(|cause| cause.id());
        assert!(causes.eq(by_hand.causes().iter().copied()));
        assert_eq!(http::StatusCode::from(status), inputs.http[index]);
        assert_eq!(inputs.http[index].as_u16(), *code);
    }
    for code in &inputs.unknown_numbers {
        assert!(StatusCode::from_u16(*code).is_none() && Status::from_u16(*code).is_none());
    }
}

#[test]
fn the_logs_have_the_errors_that_they_are_said_to_have() {
    let inputs = Inputs::new();
    let [log] = &inputs.quiet_log;
    assert!(log.len() >= 1 << 20);
    assert!(ErrorResponse::from_text(log).is_none());
    assert_eq!(inputs.searcher.find_iter(log).count(), 0);
    let [log] = &inputs.loud_log;
    let lines = log.lines().count();
    assert_eq!(ErrorResponse::errors_in_text(log).count(), lines);
    assert_eq!(inputs.searcher.find_iter(log).count(), lines);
}
