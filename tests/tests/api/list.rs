//! The built-in catalogue as a list, with one line for each code and id.

use std::fmt::{Debug, Display};

use obs_codes::catalogue::{Entry, ErrorCodeOf};
use obs_codes::{Category, Cause, ErrorCode, StatusCode};

pub(crate) fn generated() -> String {
    let mut lines = Vec::new();
    lines.extend(Category::ALL.iter().map(|category| {
        let facts = format!("{category}, {:?}", category.retry());
        line("category", category.class(), category, &facts)
    }));
    lines.extend(StatusCode::ALL.iter().map(|status| {
        let facts = format!("{}, {:?}", status.reason(), status.retry());
        line("status", status.as_u16(), status, &facts)
    }));
    lines.extend(Cause::ALL.iter().map(|cause| {
        let facts = cause.status_code().as_u16().to_string();
        line("cause", cause.id(), cause, &facts)
    }));
    lines.extend(ErrorCode::ALL.iter().map(|code| {
        let facts = format!("{}, {:?}", code.status_code().as_u16(), code.retry());
        line("error-code", code.key(), code, &facts)
    }));
    for code in ErrorCode::ALL {
        let aliases = ErrorCodeOf::aliases(*code).iter();
        lines.extend(aliases.map(|alias| format!("alias {alias} = {code:?}\n")));
    }
    lines.concat()
}

/// Formats a line such as `status 404 = NotFound: Not Found, Never`.
fn line(kind: &str, key: impl Display, variant: impl Debug, facts: &str) -> String {
    format!("{kind} {key} = {variant:?}: {facts}\n")
}
