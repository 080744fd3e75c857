//! The keys of `#[obs(...)]`, and the errors for wrong ones.

use proc_macro2::Span;
use syn::{Attribute, Ident};

use super::errors::spanned;

/// Where an attribute is, which decides its keys.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
}

const ON_ENUM: &[&str] = &["try_from", "skip", "bound", "catalogue", "crate"];
const ON_STRUCT: &[&str] = &[
    "status",
    "cause",
    "error_code",
    "no_response",
    "transparent",
    "retry",
    "skip",
    "bound",
    "catalogue",
    "crate",
];
const ON_VARIANT: &[&str] = &[
    "status",
    "cause",
    "error_code",
    "no_response",
    "transparent",
    "retry",
];
const ON_FIELD: &[&str] = &["source"];

impl Place {
    pub(super) const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Enum => ON_ENUM,
            Self::Struct => ON_STRUCT,
            Self::Variant => ON_VARIANT,
            Self::Field => ON_FIELD,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Enum => "an enum",
            Self::Struct => "a struct",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    /// The error for a misplaced key, with the fix.
    pub(super) fn refuse(self, key: &Ident) -> syn::Error {
        let name = &*key.to_string();
        let message = match self {
            Self::Enum if ON_VARIANT.contains(&name) => {
                format!("`{name}` belongs on each variant, not on the enum")
            }
            Self::Variant if ON_ENUM.contains(&name) => {
                format!("`{name}` belongs on the enum, not on a variant")
            }
            Self::Struct if ON_ENUM.contains(&name) => {
                format!("`{name}` is for enums, not for a struct")
            }
            Self::Field if ON_STRUCT.contains(&name) || ON_ENUM.contains(&name) => {
                format!("`{name}` has no meaning on a field; put it on the variant or the struct")
            }
            _ if ON_FIELD.contains(&name) => {
                format!("`{name}` belongs on a field, not on {}", self.name())
            }
            _ => format!(
                "unknown key `{name}` on {}; {}",
                self.name(),
                suggestion(name, self.keys())
            ),
        };
        syn::Error::new(key.span(), message)
    }

    pub(super) fn ask_for_list(self, attr: &Attribute) -> syn::Error {
        let message = format!(
            "expected {} in parentheses, as in `#[obs(...)]`",
            list(self.keys())
        );
        spanned(attr, message)
    }

    pub(super) fn ask_for_key(self, span: Span) -> syn::Error {
        syn::Error::new(span, format!("expected {}", list(self.keys())))
    }
}

/// Suggests the nearest known name, else lists all.
pub(super) fn suggestion(wrong: &str, known: &[&str]) -> String {
    match nearest(wrong, known) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("expected {}", list(known)),
    }
}

/// The name most likely meant. A test compares some answers with those of `obs_codes_spec::nearest`, without which the derive alone is
/// compiled.
pub(super) fn nearest<'n>(wrong: &str, known: &[&'n str]) -> Option<&'n str> {
    let (mut most, mut nearest) = (100, None);
    for name in known {
        let likeness = likeness(wrong.as_bytes(), name.as_bytes());
        if likeness > most {
            (most, nearest) = (likeness, Some(*name));
        }
    }
    nearest
}

/// What two names share, in percent of the longer one. The start counts for more, since other names end alike: `code` is not a slip of
/// `error_code`.
fn likeness(wrong: &[u8], name: &[u8]) -> usize {
    let (start, end) = shared(wrong, name);
    (3 * start + 2 * end) * 100 / wrong.len().max(name.len())
}

/// How many letters two names share at their start, and then at their end.
pub(super) fn shared(wrong: &[u8], name: &[u8]) -> (usize, usize) {
    let shorter = wrong.len().min(name.len());
    let (mut start, mut end) = (0, 0);
    while start < shorter && wrong[start].eq_ignore_ascii_case(&name[start]) {
        start += 1;
    }
    while start + end < shorter
        && wrong[wrong.len() - end - 1].eq_ignore_ascii_case(&name[name.len() - end - 1])
    {
        end += 1;
    }
    (start, end)
}

fn list(names: &[&str]) -> String {
    let mut text = String::new();
    for (index, name) in names.iter().enumerate() {
        text += match names.len() - index {
            _ if index == 0 => "`",
            1 => "` or `",
            _ => "`, `",
        };
        text += name;
    }
    text + "`"
}
