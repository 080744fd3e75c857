//! Tests that need more than one crate.

pub mod catalogues;

/// The README's examples.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Code examples in the documentation.
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
