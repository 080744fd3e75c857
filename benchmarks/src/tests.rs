//! Implementations that are compared give the same results.

use obs_codes::{ErrorCode, ErrorResponse, StatusCode};
use strum::EnumMessage;

use crate::peers::{Code, PHF, Status};
use crate::{inputs, operations};

#[test]
fn names_lead_to_the_same_code_in_each_way() {
    for code in ErrorCode::ALL {
        let name = code.as_str();
        assert_eq!(name.parse::<ErrorCode>(), Ok(*code));
        let strum = name.parse::<Code>().expect("it is a name");
        assert_eq!(PHF.get(name), Some(&strum));
        assert_eq!(format!("{strum:?}"), format!("{code:?}"));
    }
    for name in inputs::misses() {
        assert!(name.parse::<ErrorCode>().is_err() && name.parse::<Code>().is_err());
        assert!(!PHF.contains_key(name.as_str()));
    }
}

#[test]
fn statuses_say_the_same_in_each_way() {
    for (number, ours, strum, http) in inputs::statuses() {
        assert_eq!(StatusCode::from_u16(number), Some(ours));
        assert_eq!((strum as u16, http.as_u16()), (number, number));
        assert_eq!(strum.get_message(), Some(ours.description()));
    }
    for number in inputs::unknown_numbers() {
        assert!(StatusCode::from_u16(number).is_none() && Status::from_repr(number).is_none());
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
