//! The arguments of `obs_codes!`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Path, Token, bracketed, parenthesized};

/// The arguments of one call.
pub(crate) struct Args {
    pub(crate) specs: Specs,
    /// Where the runtime crate is.
    pub(crate) krate: TokenStream,
    pub(crate) skip: Skip,
}

/// Items that are not generated, because the user writes them.
#[derive(Default)]
pub(crate) struct Skip(Vec<String>);

impl Skip {
    /// The words that `skip(…)` accepts: traits, the conversions with the crate `http`, and the alias `ErrorResponse`.
    pub(crate) const WORDS: &str =
        "Debug, Display, FromStr, Serialize, Deserialize, http, ErrorResponse";
    /// The summaries of the types, which the built-in types have on pages of their own.
    pub(crate) const SUMMARIES: &str = "summaries";

    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.iter().any(|skipped| skipped == word)
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let list;
        parenthesized!(list in input);
        let mut skip = Self::default();
        while !list.is_empty() {
            let word: Ident = list.parse()?;
            let name = word.to_string();
            if skip.has(&name) {
                let message = format!("duplicate `{name}` in `skip`");
                return Err(syn::Error::new(word.span(), message));
            }
            if !Self::WORDS.split(", ").any(|known| known == name) {
                let message = format!(
                    "`{name}` cannot be skipped; expected one of {}",
                    Self::WORDS
                );
                return Err(syn::Error::new(word.span(), message));
            }
            skip.0.push(name);
            comma(&list)?;
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
        let mut given = Given::default();
        if input.peek(LitStr) {
            given.specs = Some((Specs::Files(vec![input.parse()?]), "a path"));
            comma(input)?;
        }
        while !input.is_empty() {
            given.argument(input)?;
            comma(input)?;
        }
        let Some((specs, _)) = given.specs else {
            let message = format!("no spec is named; {POSSIBLE}");
            return Err(syn::Error::new(input.span(), message));
        };
        let mut skip = given.skip.unwrap_or_default();
        if matches!(specs, Specs::BuiltIn(_)) {
            skip.0.push(Skip::SUMMARIES.to_owned());
        }
        let krate = given.krate.unwrap_or_else(|| quote!(::obs_codes));
        Ok(Self { specs, krate, skip })
    }
}

pub(crate) const KEYS: [&str; 4] = ["path", "inline", "crate", "skip"];
/// Used only by obs-codes itself.
const BUILT_IN: &str = "built_in";

/// The arguments so far.
#[derive(Default)]
struct Given {
    /// With the argument that named them.
    specs: Option<(Specs, &'static str)>,
    krate: Option<TokenStream>,
    skip: Option<Skip>,
}

impl Given {
    fn argument(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let ahead = input.fork();
        let Ok(key) = ahead.call(Ident::parse_any) else {
            return Err(unexpected(input));
        };
        let name = &*key.to_string();
        if !KEYS.contains(&name) && name != BUILT_IN {
            return Err(unexpected(input));
        }
        input.advance_to(&ahead);
        let has_value = match name {
            BUILT_IN => true,
            "skip" => input.peek(syn::token::Paren),
            _ => input.parse::<Option<Token![=]>>()?.is_some() && !input.is_empty(),
        };
        if !has_value {
            let message = format!("`{name}` needs {}", value(name));
            return Err(syn::Error::new(key.span(), message));
        }
        match name {
            "path" => self.set_specs(Specs::Files(paths(input)?), "`path`", &key),
            "inline" => {
                let text = string(input, "the spec itself as a string literal")?;
                self.set_specs(Specs::Inline(text), "`inline`", &key)
            }
            "crate" => {
                let path = Path::parse_mod_style(input).map_err(|error| {
                    syn::Error::new(error.span(), format!("expected {}", value(name)))
                })?;
                let earlier = self.krate.replace(path.into_token_stream());
                let twice = "`crate` is given twice; it names one path";
                once(earlier.is_none(), &key, twice)
            }
            "skip" => {
                let earlier = self.skip.replace(Skip::parse(input)?);
                let twice = "duplicate `skip`; list everything in one";
                once(earlier.is_none(), &key, twice)
            }
            _ => self.set_specs(Specs::BuiltIn(key.span()), "`built_in`", &key),
        }
    }

    fn set_specs(&mut self, specs: Specs, name: &'static str, key: &Ident) -> syn::Result<()> {
        let Some((_, earlier)) = self.specs.replace((specs, name)) else {
            return Ok(());
        };
        let twice = if earlier == name {
            format!(
                "{name} is given twice; several files go into one list: `path = [\"a.yaml\", \"b.yaml\"]`"
            )
        } else {
            format!(
                "{name} contradicts {earlier}; a catalogue comes from files or stands inline, not both"
            )
        };
        once(false, key, &twice)
    }
}

const POSSIBLE: &str = "write `obs_codes!(\"spec.yaml\")`, or `path = \"spec.yaml\"`, `path = [\"a.yaml\", \"b.yaml\"]` or \
                        `inline = \"…\"`, and `crate = path` where obs-codes has another name";

/// What follows a key.
fn value(key: &str) -> &'static str {
    match key {
        "path" => "the path of a spec, as in `path = \"spec.yaml\"`, or a list of them",
        "inline" => "the spec itself, as in `inline = \"…\"`",
        "crate" => "a path without quotes, as in `crate = path::to::obs_codes`",
        _ => "the names to leave out, as in `skip(Display)`",
    }
}

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
    let mut paths: Vec<LitStr> = Vec::new();
    while !list.is_empty() {
        let path = string(&list, "a path as a string literal")?;
        let value = path.value();
        if paths.iter().any(|earlier| earlier.value() == value) {
            let message = format!("`{value}` is in this list already");
            return Err(syn::Error::new(path.span(), message));
        }
        paths.push(path);
        comma(&list)?;
    }
    if paths.is_empty() {
        let message = "this list names no file; it takes one path or more";
        return Err(syn::Error::new(bracket.span.join(), message));
    }
    Ok(paths)
}

fn once(is_first: bool, key: &Ident, twice: &str) -> syn::Result<()> {
    if is_first {
        return Ok(());
    }
    Err(syn::Error::new(key.span(), twice))
}
