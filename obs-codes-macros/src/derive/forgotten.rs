//! A forgotten `catalogue = …`. The compiler would report each name in the item, and not what they have in common.

use syn::Ident;
use syn::ext::IdentExt as _;

use super::built_in;
use super::item::Input;
use super::keys::shared;
use super::statuses::IS_CURRENT;

impl Input<'_> {
    /// The first cause or error code of an item that uses the built-in catalogue, which has none of them.
    pub(super) fn first_of_another_catalogue(&self) -> Option<&Ident> {
        let attrs = self.attrs();
        if !IS_CURRENT || attrs.catalogue.is_some() || attrs.has_mistake {
            return None;
        }
        let mut first = None;
        for form in &self.forms {
            let (cause, error_code) = (form.attrs.cause.as_ref(), form.attrs.error_code.as_ref());
            if cause.is_some_and(is_built_in) || error_code.is_some_and(is_built_in) {
                return None;
            }
            if !form.attrs.has_mistake {
                first = first.or(cause).or(error_code);
            }
        }
        first
    }
}

/// Whether a name is in the built-in catalogue, or a slip of one that is: the compiler suggests the right one.
fn is_built_in(name: &Ident) -> bool {
    let text = name.unraw().to_string();
    for name in built_in::NAMES.split(' ') {
        if is_slip(&text, name) {
            return true;
        }
    }
    false
}

/// Whether at most a third differs, in one part.
fn is_slip(wrong: &str, name: &str) -> bool {
    let (start, end) = shared(wrong.as_bytes(), name.as_bytes());
    let longer = wrong.len().max(name.len());
    3 * (longer - start - end) <= longer
}
