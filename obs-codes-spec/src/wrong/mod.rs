//! What is said of keys and values that are not what a spec takes. Whoever only wants to know what a spec says can leave these out.

pub(crate) mod dates;
pub(crate) mod kinds;
pub(crate) mod looks;
pub(crate) mod matchers;
pub(crate) mod meant;
pub(crate) mod misplaced;
pub(crate) mod shapes;
pub(crate) mod texts;
pub(crate) mod types;
pub(crate) mod unknown;
