//! The arguments of `obs_codes!`.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
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

impl Parse for Args {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut specs = None;
        let mut krate = None;
        let mut skip = None;
        if input.peek(LitStr) {
            specs = Some((Specs::Files(vec![input.parse()?]), "a path"));
            comma(input)?;
        }
        while !input.is_empty() {
            let word = input.fork().call(Ident::parse_any);
            let word = word.map_or_else(|_| String::new(), |word| word.to_string());
            match &*word {
                "path" => {
                    let key = assign(input)?;
                    set_specs(&mut specs, Specs::Files(paths(input)?), "`path`", &key)?;
                }
                "inline" => {
                    let key = assign(input)?;
                    let text = string(input, "the spec itself as a string literal")?;
                    set_specs(&mut specs, Specs::Inline(text), "`inline`", &key)?;
                }
                // Used only by obs-codes itself.
                "built_in" => {
                    let key = input.call(Ident::parse_any)?;
                    set_specs(&mut specs, Specs::BuiltIn(key.span()), "`built_in`", &key)?;
                }
                "crate" => {
                    let key = assign(input)?;
                    let path = Path::parse_mod_style(input)?;
                    let twice = "`crate` is given twice; it names one path";
                    set(&mut krate, path, &key, twice)?;
                }
                "skip" => {
                    let key = input.call(Ident::parse_any)?;
                    let twice = "duplicate `skip`; list everything in one";
                    set(&mut skip, Skip::parse(input)?, &key, twice)?;
                }
                _ => return Err(unexpected(input)),
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
fn unexpected(input: ParseStream<'_>) -> syn::Error {
    let Ok(name) = input.fork().parse::<Ident>() else {
        if input.peek(LitStr) {
            return input.error("several files are one list: `path = [\"a.yaml\", \"b.yaml\"]`");
        }
        return input.error(format!("expected an argument; {POSSIBLE}"));
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

/// A key, and the sign after it.
fn assign(input: ParseStream<'_>) -> syn::Result<Ident> {
    let key = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    Ok(key)
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
    key: &Ident,
) -> syn::Result<()> {
    let earlier = slot.as_ref().map_or("", |(_, earlier)| *earlier);
    let twice = if earlier == name {
        format!(
            "{name} is given twice; several files go into one list: `path = [\"a.yaml\", \"b.yaml\"]`"
        )
    } else {
        format!(
            "{name} contradicts {earlier}; a catalogue comes from files or stands inline, not both"
        )
    };
    set(slot, (specs, name), key, &twice)
}

fn set<T>(slot: &mut Option<T>, value: T, key: &Ident, twice: &str) -> syn::Result<()> {
    match slot.replace(value) {
        Some(_) => Err(syn::Error::new(key.span(), twice)),
        None => Ok(()),
    }
}
