//! Turns the text of specs into a checked catalogue: text → tree → model → catalogue.
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

mod again;
mod answers;
mod broken;
mod catalogue;
mod check;
mod format;
mod index;
mod read;
mod report;
mod source;
mod wrong;
mod yaml;

#[cfg(test)]
mod tests;

pub use answers::{Format, Responses, Role, Where};
pub use catalogue::{
    Catalogue, Category, Cause, Deprecated, Document, ErrorCode, Message, Retry, Status,
};
pub use index::Index;
pub use report::characters::is_control;
pub use report::mistake::{Location, Mistake, Mistakes};
pub use report::similar::similarity;
pub use report::words::nearest;
pub use source::Source;

use broken::{scan, structure};
use read::model::Spec;
use report::finding::Findings;

/// Checks sources that make up one catalogue; returns what is valid, and every mistake.
///
/// Where the YAML of a spec is wrong, the rest of it is checked as it was probably meant.
///
/// [`Catalogue::has_gaps`] tells whether something invalid was left out.
#[must_use]
pub fn check(sources: &[Source]) -> (Catalogue, Mistakes) {
    let (catalogue, mistakes) = check_once(sources);
    (catalogue, again::go_on(sources, mistakes))
}

/// The same, up to the first mistake in the YAML of each source.
fn check_once(sources: &[Source]) -> (Catalogue, Mistakes) {
    let mut findings = Findings::default();
    let mut spec = Spec::default();
    let mut roots = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let text = source.check(index, &sources[..index]);
        let root = text.and_then(|()| yaml::parse::parse(index, source.text()));
        match &root {
            Ok(root) => {
                let first = findings.shown.len();
                spec.read(root, &mut findings);
                spec.has_gaps |= structure::explain(index, source, root, first, &mut findings);
                scan::check(index, source.text(), root, &mut findings);
            }
            Err(_) => spec.has_gaps = true,
        }
        let root = root.map_err(|finding| findings.report(finding));
        roots.push(root.ok());
    }
    let catalogue = check::check(spec, &mut findings);
    (catalogue, report::show::show(findings, sources, &roots))
}
