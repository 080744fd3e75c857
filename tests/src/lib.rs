//! What takes more than one crate to test.

pub mod catalogues;
