//! Without `std`, and without `alloc`.

#![no_std]

#[path = "../../every_form.rs"]
pub mod every_form;
