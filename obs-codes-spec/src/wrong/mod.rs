//! Messages for invalid keys and values. Reading valid specs needs none of these modules.

pub(crate) mod addresses;
pub(crate) mod classes;
pub(crate) mod dates;
pub(crate) mod kinds;
pub(crate) mod looks;
pub(crate) mod markup;
pub(crate) mod matchers;
pub(crate) mod meant;
pub(crate) mod misplaced;
pub(crate) mod placeholders;
pub(crate) mod references;
pub(crate) mod rows;
pub(crate) mod shapes;
pub(crate) mod texts;
pub(crate) mod types;
pub(crate) mod unknown;
