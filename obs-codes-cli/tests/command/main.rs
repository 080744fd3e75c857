//! The command as scripts and people run it.

mod lookups;
mod output;
mod specs;
mod support;
mod texts;
