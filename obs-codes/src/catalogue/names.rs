//! `Names`: what the headers and elements of a service's answers are called.

/// What the headers, elements and members of a service's error answers are called.
#[derive(Debug)]
#[non_exhaustive]
pub struct Names {}

impl Names {
    /// The names that most services with JSON answers use.
    pub const DEFAULT: Self = Self {};
}
