//! The arguments of `obs_codes!`.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Token, bracketed, parenthesized};

/// The arguments of one call.
pub(crate) struct Args {
    pub(crate) specs: Specs,
    /// Where the runtime crate is.
    pub(crate) krate: proc_macro2::TokenStream,
    pub(crate) skip: Skip,
}

/// Items that are not generated, because the user writes them.
#[derive(Default)]
pub(crate) struct Skip(Vec<String>);

impl Skip {
    /// The words that `skip(…)` accepts: traits, the conversions with the crate `http`, and the alias `ErrorResponse`.
    pub(crate) const WORDS: [&str; 7] = [
        "Debug",
        "Display",
        "FromStr",
        "Serialize",
        "Deserialize",
        "http",
        "ErrorResponse",
    ];
    /// The summaries of the types, which the built-in types have on pages of their own.
    pub(crate) const SUMMARIES: &str = "summaries";

    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.iter().any(|skipped| skipped == word)
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let list;
        parenthesized!(list in input);
        let words = Punctuated::<Ident, Token![,]>::parse_terminated(&list)?;
        let mut skip = Self::default();
        for word in words {
            let name = word.to_string();
            if skip.has(&name) {
                let message = format!("duplicate `{name}` in `skip`");
                return Err(syn::Error::new(word.span(), message));
            }
            if !Self::WORDS.contains(&&*name) {
                let message = format!(
                    "`{name}` cannot be skipped; expected one of {}",
                    Self::WORDS.join(", ")
                );
                return Err(syn::Error::new(word.span(), message));
            }
            skip.0.push(name);
        }
        Ok(skip)
    }
}

pub(crate) enum Specs {
    /// Files, relative to the folder of the calling crate's `Cargo.toml`.
    Files(Vec<LitStr>),
    Inline(LitStr),
    /// The specs of obs-codes itself.
    BuiltIn(Span),
}

impl Specs {
    /// The span of the argument for a spec, by its index.
    pub(crate) fn span(&self, index: usize) -> Span {
        match self {
            Self::Files(paths) => paths[index].span(),
            Self::Inline(text) => text.span(),
            Self::BuiltIn(word) => *word,
        }
    }
}

mod keyword {
    syn::custom_keyword!(path);
    syn::custom_keyword!(inline);
    syn::custom_keyword!(skip);
    // Used only by obs-codes itself.
    syn::custom_keyword!(built_in);
}

impl Parse for Args {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut specs = None;
        let mut krate = None;
        let mut skip = None;
        if input.peek(LitStr) {
            specs = Some((Specs::Files(vec![input.parse()?]), "a path"));
            comma(input)?;
        }
        if input.peek(keyword::built_in) {
            let word: keyword::built_in = input.parse()?;
            specs = Some((Specs::BuiltIn(word.span), "`built_in`"));
            comma(input)?;
        }
        while !input.is_empty() {
            let lookahead = input.lookahead1();
            if lookahead.peek(Token![crate]) {
                let key: Token![crate] = input.parse()?;
                input.parse::<Token![=]>()?;
                let path = Path::parse_mod_style(input)?;
                set(&mut krate, path, key, || {
                    "`crate` stands here twice; it names one path".to_owned()
                })?;
            } else if lookahead.peek(keyword::path) {
                let key: keyword::path = input.parse()?;
                input.parse::<Token![=]>()?;
                set_specs(&mut specs, Specs::Files(paths(input)?), "`path`", key)?;
            } else if lookahead.peek(keyword::inline) {
                let key: keyword::inline = input.parse()?;
                input.parse::<Token![=]>()?;
                set_specs(
                    &mut specs,
                    Specs::Inline(string(input, "the spec itself as a string literal")?),
                    "`inline`",
                    key,
                )?;
            } else if lookahead.peek(keyword::skip) {
                let key: keyword::skip = input.parse()?;
                let words = Skip::parse(input)?;
                set(&mut skip, words, key, || {
                    "duplicate `skip`; list everything in one".to_owned()
                })?;
            } else {
                return Err(unexpected(input, &lookahead.error()));
            }
            comma(input)?;
        }
        let Some((specs, _)) = specs else {
            let message = format!("no spec is named; {POSSIBLE}");
            return Err(syn::Error::new(input.span(), message));
        };
        let mut skip = skip.unwrap_or_default();
        if matches!(specs, Specs::BuiltIn(_)) {
            skip.0.push(Skip::SUMMARIES.to_owned());
        }
        Ok(Self {
            specs,
            krate: krate.map_or_else(|| quote!(::obs_codes), ToTokens::into_token_stream),
            skip,
        })
    }
}

pub(crate) const KEYS: [&str; 4] = ["path", "inline", "crate", "skip"];

const POSSIBLE: &str = "write `obs_codes!(\"spec.yaml\")`, or `path = \"spec.yaml\"`, `path = [\"a.yaml\", \"b.yaml\"]` or \
                        `inline = \"…\"`, and `crate = path` where obs-codes has another name";

/// The error for an unknown argument, with a suggestion.
fn unexpected(input: ParseStream<'_>, error: &syn::Error) -> syn::Error {
    let Ok(name) = input.fork().parse::<Ident>() else {
        if input.peek(LitStr) {
            return input.error("several files are one list: `path = [\"a.yaml\", \"b.yaml\"]`");
        }
        return syn::Error::new(error.span(), format!("expected an argument; {POSSIBLE}"));
    };
    if is_unquoted(input) {
        return syn::Error::new(name.span(), UNQUOTED);
    }
    if input.peek2(Token![!]) {
        let message = "macros are not expanded here: a path is a string literal";
        return syn::Error::new(name.span(), message);
    }
    let message = match obs_codes_spec::nearest(&name.to_string(), KEYS) {
        Some(near) => format!("unknown argument `{name}`; did you mean `{near}`?"),
        None => format!("unknown argument `{name}`; {POSSIBLE}"),
    };
    syn::Error::new(name.span(), message)
}

const UNQUOTED: &str =
    "a path is a string: put it into quotes, as in `obs_codes!(\"spec/gateway.yaml\")`";

/// Whether the input looks like a path without quotes, as on a command line.
fn is_unquoted(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Ident>().is_ok() && (ahead.peek(Token![/]) || ahead.peek(Token![.]))
}

fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() {
        Ok(())
    } else {
        input.parse::<Token![,]>().map(drop)
    }
}

fn string(input: ParseStream<'_>, what: &str) -> syn::Result<LitStr> {
    if input.peek(LitStr) {
        input.parse()
    } else if is_unquoted(input) {
        Err(input.error(UNQUOTED))
    } else {
        Err(syn::Error::new(input.span(), format!("expected {what}")))
    }
}

fn paths(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    const WHAT: &str = "a path as a string literal, or a list of them: `[\"a.yaml\", \"b.yaml\"]`";
    if !input.peek(syn::token::Bracket) {
        return string(input, WHAT).map(|path| vec![path]);
    }
    let list;
    let bracket = bracketed!(list in input);
    let paths = Punctuated::<LitStr, Token![,]>::parse_terminated_with(&list, |item| {
        string(item, "a path as a string literal")
    })?;
    if paths.is_empty() {
        return Err(syn::Error::new(
            bracket.span.join(),
            "this list names no file; it takes one path or more",
        ));
    }
    let paths: Vec<_> = paths.into_iter().collect();
    for (index, path) in paths.iter().enumerate() {
        if paths[..index]
            .iter()
            .any(|earlier| earlier.value() == path.value())
        {
            return Err(syn::Error::new(
                path.span(),
                format!("`{}` is in this list already", path.value()),
            ));
        }
    }
    Ok(paths)
}

fn set_specs(
    slot: &mut Option<(Specs, &'static str)>,
    specs: Specs,
    name: &'static str,
    key: impl ToTokens,
) -> syn::Result<()> {
    let earlier = slot.as_ref().map_or("", |(_, earlier)| *earlier);
    set(slot, (specs, name), key, || {
        if earlier == name {
            format!(
                "{name} stands here twice; several files go into one list: `path = [\"a.yaml\", \"b.yaml\"]`"
            )
        } else {
            format!(
                "{name} contradicts {earlier}; a catalogue comes from files or stands inline, not both"
            )
        }
    })
}

fn set<T>(
    slot: &mut Option<T>,
    value: T,
    key: impl ToTokens,
    message: impl FnOnce() -> String,
) -> syn::Result<()> {
    if slot.is_some() {
        return Err(syn::Error::new_spanned(key, message()));
    }
    *slot = Some(value);
    Ok(())
}
