//! The format of a body, and the limit for one that is only text.

/// The format of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A body whose structure marks it as an error: the root element in XML, or an object under `error` in JSON.
    Error,
    /// Any other XML.
    Xml,
    Json,
    Text,
}

/// How many bytes of text in an unknown format are kept.
pub(super) const TEXT_LIMIT: usize = 4 * 1024;
