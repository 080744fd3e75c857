//! What takes more than one crate to test.

pub mod catalogues;

/// The README's examples.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Code for users in the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../docs/stability.md")]
struct Stability;

#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../docs/guide/client.md")]
    struct Client;
    #[doc = include_str!("../../docs/guide/server.md")]
    struct Server;
    #[doc = include_str!("../../docs/guide/catalogue.md")]
    struct Catalogue;
}
