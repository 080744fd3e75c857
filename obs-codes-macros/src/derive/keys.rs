//! The keys of `#[obs(...)]`, and the errors for wrong ones.

use proc_macro2::Span;
use syn::{Attribute, Ident};

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
        syn::Error::new_spanned(attr, message)
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

/// The name most likely meant, as `obs_codes_spec::nearest` has it: the derive alone is compiled without that crate, and a test holds
/// one to the other.
pub(super) fn nearest<'n>(wrong: &str, known: &[&'n str]) -> Option<&'n str> {
    let scored = known.iter().map(|name| (strsim::jaro(wrong, name), *name));
    let best = scored.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best.0 > 0.7).then_some(best.1)
}

fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
