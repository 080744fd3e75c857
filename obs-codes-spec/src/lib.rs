//! From the text of a spec to a catalogue that is known to be right: source → tokens → tree → model → checked.
//!
//! ```
//! use obs_codes_spec::{Source, check};
//!
//! let spec = "statuses:\n  - code: 404\n    reson: Not Found\n    description: It is not there.\n";
//! let sources = [Source::new("spec.yaml", spec)];
//! let (_, mistakes) = check(&sources);
//!
//! let mistake = &mistakes.shown[0];
//! assert_eq!(mistake.message(), "unknown key `reson` in a status; did you mean `reason`?");
//! let location = mistake.location(&sources).unwrap();
//! assert_eq!((location.file, location.line, location.column), ("spec.yaml", 3, 5));
//! assert!(mistake.render(&sources).contains(" --> spec.yaml:3:5\n"));
//! ```

#![forbid(unsafe_code)]

mod catalogue;
mod check;
mod excerpt;
mod fields;
mod format;
mod listed;
mod mistake;
mod model;
mod names;
mod place;
mod read;
mod references;
mod refusal;
mod responses;
mod scan;
mod source;
mod tree;
mod words;
mod yaml;

#[cfg(test)]
mod tests;

pub use catalogue::{
    Catalogue, Category, Cause, Deprecated, ErrorCode, Format, Message, Origin, Responses, Retry,
    Role, Status, Where,
};
pub use mistake::{Location, Mistake, Mistakes};
pub use source::Source;

use model::Spec;

/// What these sources say together, as far as it can be understood, and each mistake in them.
///
/// Where something was wrong enough to be left out, [`Catalogue::has_gaps`] says so.
#[must_use]
pub fn check(sources: &[Source]) -> (Catalogue, Mistakes) {
    let mut mistakes = Mistakes::default();
    let mut spec = Spec::default();
    for (index, source) in sources.iter().enumerate() {
        let text = source.check(index, &sources[..index]);
        match text.and_then(|()| yaml::parse(index, source.text())) {
            Ok(root) => spec.read(&root, &mut mistakes),
            Err(mistake) => {
                spec.has_gaps = true;
                mistakes.report(|| mistake);
            }
        }
    }
    let catalogue = check::check(spec, &mut mistakes);
    mistakes.sort();
    (catalogue, mistakes)
}
