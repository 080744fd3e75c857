//! Tests that need more than one crate.

use std::fs;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

pub mod cargo;
pub mod catalogues;

/// How long this thread has been on a processor, which a busy machine does not make longer or, where the system does not say, how long the
/// tests have run.
pub fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let spent = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = spent.and_then(|spent| spent.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// Checks what strict XML parsers require of a body.
///
/// # Panics
///
/// Panics if something is missing.
pub fn well_formed(xml: &str) {
    let mut open = Vec::new();
    let mut rest = xml
        .strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .expect("a declaration");
    while let Some((text, tag)) = rest.split_once('<') {
        let (tag, after) = tag.split_once('>').expect("tags end");
        for reference in text.split('&').skip(1) {
            let name = reference.split_once(';').expect("references end").0;
            assert!(
                ["amp", "lt", "gt", "quot", "apos"].contains(&name),
                "{name}"
            );
        }
        assert!(
            text.chars()
                .all(|char| matches!(char, '\n' | '\t' | ' '..='\u{fffd}' | '\u{10000}'..))
        );
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None => open.push(tag),
        }
        rest = after;
    }
    assert!(open.is_empty() && rest.is_empty(), "{xml}");
}

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
