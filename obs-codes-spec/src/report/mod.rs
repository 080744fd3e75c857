//! Findings → rendered mistakes.

pub(crate) mod characters;
pub(crate) mod excerpt;
pub(crate) mod finding;
pub(crate) mod mistake;
pub(crate) mod show;
pub(crate) mod similar;
pub(crate) mod words;
