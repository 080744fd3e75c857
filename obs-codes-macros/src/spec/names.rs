//! Texts → Rust names.

use std::collections::HashMap;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Span};

use super::mistake::Mistake;
use super::model::Text;
use super::place::Place;

/// The variants of one enum.
pub(crate) struct Names {
    what: &'static str,
    taken: HashMap<String, Place>,
}

impl Names {
    pub(crate) fn new(what: &'static str) -> Self {
        Self {
            what,
            taken: HashMap::new(),
        }
    }

    /// The variant for a text, or the one that is asked for; `None`, after a report, if it cannot be one.
    pub(crate) fn derive(
        &mut self,
        text: &Text,
        asked: Option<&Text>,
        mistakes: &mut Vec<Mistake>,
    ) -> Option<Ident> {
        let (name, place) = match asked {
            Some(name) => (name.value.clone(), name.place),
            None => (text.value.to_upper_camel_case(), text.place),
        };
        if name.is_empty() && text.value.is_empty() {
            // A text that is missing has been reported as that.
            return None;
        }
        if syn::parse_str::<Ident>(&name).is_err() {
            mistakes.push(self.unfit(text, asked, &name));
            return None;
        }
        if let Some(earlier) = self.taken.get(&name) {
            let mistake = Mistake::new(place, format!("two variants would be called `{name}`"));
            let other = format!("{name}2");
            mistakes.push(
                mistake
                    .label("again here")
                    .also(*earlier, "first here")
                    .help(self.rename(&other)),
            );
            return None;
        }
        self.taken.insert(name.clone(), place);
        Some(Ident::new(&name, Span::call_site()))
    }

    fn unfit(&self, text: &Text, asked: Option<&Text>, name: &str) -> Mistake {
        let reason = if syn::parse_str::<syn::LitInt>(name).is_ok()
            || name.starts_with(|c: char| c.is_ascii_digit())
        {
            "a Rust name does not begin with a digit"
        } else if name.is_empty() {
            "there is no letter in it"
        } else if name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            "that word is taken by Rust"
        } else {
            "a Rust name has letters, digits and `_` only"
        };
        if let Some(asked) = asked {
            return Mistake::new(
                asked.place,
                format!("`{name}` cannot be a variant: {reason}"),
            );
        }
        let message = match name {
            "" => format!("no variant can be named after `{}`: {reason}", text.value),
            _ => format!("`{}` would make the variant `{name}`: {reason}", text.value),
        };
        Mistake::new(text.place, message).help(self.rename(&suggestion(name, self.what)))
    }

    /// The line that would mend it.
    fn rename(&self, name: &str) -> String {
        match self.what {
            "category" => "give the category another `name`".to_owned(),
            what => format!("name it in this {what}: `name: {name}`"),
        }
    }
}

/// A name near to one that is none.
fn suggestion(name: &str, what: &str) -> String {
    let prefix = what.to_upper_camel_case();
    let fit: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
    let unbegun = fit.trim_start_matches(|c: char| c.is_ascii_digit());
    let (digits, letters) = fit.split_at(fit.len() - unbegun.len());
    match (digits, letters) {
        ("", letters) => format!("{prefix}{letters}"),
        (digits, letters) if !letters.is_empty() => format!("{letters}{digits}"),
        (digits, _) => format!("{prefix}{digits}"),
    }
}
