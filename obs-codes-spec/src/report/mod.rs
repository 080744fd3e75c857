//! From what is found to be wrong to what a person is shown.

pub(crate) mod characters;
pub(crate) mod excerpt;
pub(crate) mod finding;
pub(crate) mod mistake;
pub(crate) mod show;
pub(crate) mod words;
