//! The enums themselves.

use std::fmt::Write;

use obs_codes_spec::Deprecated;

use super::columns;
use super::docs;
use super::parts::Type;

/// A variant of an enum.
pub(crate) struct Variant<'a> {
    pub(crate) name: &'a str,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<&'a Deprecated>,
    pub(crate) discriminant: Option<u16>,
}

/// Calls `__enum!`: the variants, and the list of them. `attributes` are those of the enum.
pub(crate) fn generate(
    of: &mut Type<'_>,
    attributes: &str,
    variants: &mut dyn Iterator<Item = Variant<'_>>,
) {
    let name = of.name;
    let mut text = String::new();
    let mut all = String::new();
    let mut len = 0;
    let mut is_camel_case = true;
    let mut has_discriminants = false;
    let mut is_deprecated = false;
    for variant in variants {
        len += 1;
        docs::write(&variant.docs, &mut text);
        if let Some(deprecated) = variant.deprecated {
            is_deprecated = true;
            deprecate(deprecated, &mut text);
        }
        is_camel_case &= self::is_camel_case(variant.name);
        text.push_str(variant.name);
        if let Some(discriminant) = variant.discriminant {
            has_discriminants = true;
            _ = write!(text, " = {discriminant}");
        }
        text.push_str(",\n");
        all.extend([name, "::", variant.name, ","]);
    }
    let if_so = |is_needed, attribute| if is_needed { attribute } else { "" };
    // It has the size that it has anyway, but rustc counts in `u16` faster than in `isize`.
    let repr = if_so(len > 256 && !has_discriminants, "#[repr(u16)]");
    // Emitted only if a name needs it, since it would contradict a `forbid` of the user.
    let allow = if_so(!is_camel_case, "#[allow(non_camel_case_types)]");
    // `ALL` uses variants that are deprecated for users.
    let deprecated = if_so(is_deprecated, "#[allow(deprecated)]");
    let argument = format!(
        "{attributes} {repr} {allow} {name}, variants: {{\n{text}}}, {deprecated} all: {len} [{all}],"
    );
    of.call("__enum", &argument);
}

/// rustc and clippy take `since` for a crate's version; a date or a shorter number goes into the note.
fn deprecate(deprecated: &Deprecated, text: &mut String) {
    let Deprecated { since, note } = deprecated;
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let is_version = since.split('.').all(is_number) && since.split('.').count() == 3;
    let note = note.as_deref().map(docs::note);
    let note = match note {
        Some(note) if is_version => note,
        Some(note) => format!("since {since}; {note}"),
        None if is_version => String::new(),
        None => format!("since {since}"),
    };
    let since = if is_version { since.as_str() } else { "" };
    text.push_str("#[deprecated(");
    for (key, value) in [("since", since), ("note", note.as_str())] {
        if !value.is_empty() {
            text.extend([key, " = "]);
            columns::text(value, text);
            text.push(',');
        }
    }
    text.push_str(")]\n");
}

/// Whether rustc's lint `non_camel_case_types` accepts the name.
fn is_camel_case(name: &str) -> bool {
    let name = name.trim_matches('_');
    let has_case = |letter: char| letter.is_lowercase() || letter.is_uppercase();
    let mut previous = None;
    for letter in name.chars() {
        let is_accepted = match (previous, letter) {
            (None, letter) => !letter.is_lowercase(),
            (Some('_'), '_') => false,
            (Some('_'), letter) | (Some(letter), '_') => !has_case(letter),
            _ => true,
        };
        if !is_accepted {
            return false;
        }
        previous = Some(letter);
    }
    true
}

#[cfg(test)]
mod tests {
    use obs_codes_spec::Deprecated;

    use super::{deprecate, is_camel_case};

    #[test]
    fn since_is_only_used_for_versions() {
        for (since, note, attribute) in [
            ("0.2.0", None, r#"since = "0.2.0" ,"#),
            (
                "0.2.0",
                Some("use `A`"),
                r#"since = "0.2.0" ,note = "use `A`" ,"#,
            ),
            ("2026-01-31", None, r#"note = "since 2026-01-31" ,"#),
            ("2", Some("use `A`"), r#"note = "since 2; use `A`" ,"#),
            ("1.2.", None, r#"note = "since 1.2." ,"#),
        ] {
            let deprecated = Deprecated {
                since: since.to_owned(),
                note: note.map(str::to_owned),
            };
            let mut text = String::new();
            deprecate(&deprecated, &mut text);
            assert_eq!(text, format!("#[deprecated({attribute})]\n"));
        }
    }

    #[test]
    fn only_names_that_the_lint_means_are_not_camel_case() {
        for name in ["NotFound", "E404", "_NotFound", "V1_2", "X", "中文", "Md5"] {
            assert!(is_camel_case(name), "{name}");
        }
        for name in ["notFound", "Not_Found", "A__1", "A_1", "é", "_x"] {
            assert!(!is_camel_case(name), "{name}");
        }
    }
}
