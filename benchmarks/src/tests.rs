//! Implementations that are compared give the same results.

use obs_codes::{ErrorCode, ErrorResponse, StatusCode};

use crate::peers::{PHF, Status, Strum, match_name};
use crate::{inputs, operations};

#[test]
fn names_lead_to_the_same_code_in_each_way() {
    for (code, index) in ErrorCode::ALL.iter().zip(0..) {
        let name = code.as_str();
        assert_eq!(name.parse::<ErrorCode>(), Ok(*code));
        assert_eq!(match_name(name), Some(index));
        assert_eq!(PHF.get(name).copied(), Some(index));
        let strum = name.parse::<Strum>().expect("it is a name");
        assert_eq!(format!("{strum:?}"), format!("{code:?}"));
    }
    for name in inputs::misses() {
        assert!(name.parse::<ErrorCode>().is_err() && name.parse::<Strum>().is_err());
        assert!(match_name(&name).is_none() && !PHF.contains_key(name.as_str()));
    }
}

#[test]
fn statuses_say_the_same_in_each_way() {
    for (number, ours, by_hand, http) in inputs::statuses() {
        assert_eq!(StatusCode::from_u16(number), Some(ours));
        assert_eq!((by_hand as u16, http.as_u16()), (number, number));
        assert_eq!(by_hand.description(), ours.description());
        let causes = ours.causes().iter().map(|cause| cause.id());
        assert!(causes.eq(by_hand.causes().iter().copied()));
    }
    for number in inputs::unknown_numbers() {
        assert!(StatusCode::from_u16(number).is_none() && Status::from_u16(number).is_none());
    }
}

#[test]
fn the_logs_have_the_errors_that_they_are_said_to_have() {
    let (quiet, loud) = (inputs::quiet_log(), inputs::loud_log());
    assert!(quiet.len() >= 1 << 20 && ErrorResponse::from_text(&quiet).is_none());
    let errors = ErrorResponse::errors_in_text(&loud);
    assert_eq!(errors.count(), loud.lines().count());
}

#[test]
fn each_way_runs() {
    for operation in operations::all() {
        operation.ways.iter().for_each(operations::run);
    }
}
