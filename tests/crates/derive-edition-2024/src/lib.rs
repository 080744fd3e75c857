//! The same text in every edition.

#[path = "../../every_form.rs"]
pub mod every_form;
