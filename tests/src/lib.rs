//! Tests that need more than one crate.

pub mod catalogues;

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
