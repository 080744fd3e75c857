//! Catalogues loaded at run time, and lists derived from them.

use obs_codes_spec::{Catalogue, Cause, ErrorCode, Status};

use crate::check;
use crate::failure::Failure;
use crate::sources;

/// The catalogue of these specs or, without any, the built-in one.
///
/// It is leaked, since it is used until the process ends.
pub(crate) fn load(specs: &[String]) -> Result<&'static Catalogue, Failure> {
    let sources = if specs.is_empty() {
        sources::built_in()
    } else {
        sources::read(specs)
    };
    let catalogue = check::usable(&sources, "a catalogue with mistakes cannot be used")?;
    Ok(Box::leak(Box::new(catalogue)))
}

/// The causes that a status lists.
pub(crate) fn listed_causes<'c>(catalogue: &'c Catalogue, status: &Status) -> &'c [Cause] {
    &catalogue.causes[status.causes.clone()]
}

/// The causes of a status that it does not list.
pub(crate) fn further_causes(catalogue: &Catalogue, status: usize) -> impl Iterator<Item = &Cause> {
    let listed = catalogue.statuses[status].causes.clone();
    let causes = catalogue.causes.iter().enumerate();
    causes
        .filter(move |(index, cause)| cause.is_of(status) && !listed.contains(index))
        .map(|(_, cause)| cause)
}

/// The error codes of a status.
pub(crate) fn codes_of(catalogue: &Catalogue, status: usize) -> impl Iterator<Item = &ErrorCode> {
    let codes = catalogue.error_codes.iter();
    codes.filter(move |code| code.status == status || code.also.contains(&status))
}

/// The causes that an error code narrows its status to, or all that the status lists.
pub(crate) fn causes_of_code(catalogue: &Catalogue, code: &ErrorCode) -> Vec<usize> {
    if code.causes.is_empty() {
        catalogue.statuses[code.status].causes.clone().collect()
    } else {
        code.causes.clone()
    }
}
