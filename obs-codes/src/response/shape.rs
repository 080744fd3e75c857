//! What a body turned out to be, and how much is kept of one that is only text.

/// What a body turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// It is an error by its form: its root in XML, or an object under `error` in JSON.
    Error,
    /// Any other XML.
    Xml,
    Json,
    Text,
}

/// How much is kept of a text that has no known form.
pub(super) const TEXT_LIMIT: usize = 4 * 1024;
