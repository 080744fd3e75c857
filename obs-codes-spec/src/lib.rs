//! From the text of a spec to a catalogue that is known to be right: text → tree → what is said → catalogue.
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
//! let location = mistake.location().unwrap();
//! assert_eq!((&*location.file, location.line, location.column), ("spec.yaml", 3, 5));
//! assert!(mistake.render().contains(" --> spec.yaml:3:5\n"));
//! ```

#![forbid(unsafe_code)]

mod answers;
mod brackets;
mod catalogue;
mod characters;
mod check;
mod choices;
mod dates;
mod excerpt;
mod extent;
mod fields;
mod finding;
mod foreign;
mod format;
mod indents;
mod keys;
mod kinds;
mod layout;
mod lines;
mod listed;
mod locate;
mod looks;
mod matchers;
mod meant;
mod misplaced;
mod mistake;
mod model;
mod names;
mod parse;
mod pasted;
mod position;
mod problem;
mod read;
mod references;
mod responses;
mod scan;
mod shapes;
mod show;
mod source;
mod syntax;
mod tree;
mod types;
mod unknown;
mod values;
mod words;

#[cfg(test)]
mod tests;

pub use answers::{Format, Responses, Role, Where};
pub use catalogue::{
    Catalogue, Category, Cause, Deprecated, Document, ErrorCode, Message, Retry, Status,
};
pub use characters::is_control;
pub use mistake::{Location, Mistake, Mistakes};
pub use source::Source;
pub use words::nearest;

use finding::Findings;
use model::Spec;

/// What these sources say together, as far as it can be understood, and each mistake in them.
///
/// Where something was wrong enough to be left out, [`Catalogue::has_gaps`] says so.
#[must_use]
pub fn check(sources: &[Source]) -> (Catalogue, Mistakes) {
    let mut findings = Findings::default();
    let mut spec = Spec::default();
    let mut roots = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let text = source.check(index, &sources[..index]);
        let root = text.and_then(|()| parse::parse(index, source.text()));
        match &root {
            Ok(root) => {
                spec.read(root, &mut findings);
                scan::cut_off(index, source.text(), root, &mut findings);
            }
            Err(_) => spec.has_gaps = true,
        }
        let root = root.map_err(|finding| findings.report(|| finding));
        roots.push(root.ok());
    }
    let catalogue = check::check(spec, &mut findings);
    (catalogue, show::show(findings, sources, &roots))
}
