//! The values of keys.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitInt, LitStr, Path, Token, WherePredicate};

use super::id::Id;
use super::keys;

pub(super) trait Value: Sized {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self>;
}

/// A key without a value.
pub(super) struct Flag(pub(super) Ident);

impl Value for Flag {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self> {
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(Self(key));
        }
        Err(syn::Error::new(
            key.span(),
            format!("`{key}` takes no value"),
        ))
    }
}

pub(super) enum Status {
    Number { code: u16, span: Span },
    Name(Ident),
}

impl Value for Status {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self> {
        const SHAPE: &str = "a number or a name, as in `status = 403` or `status = Forbidden`";
        assign(&key, input, SHAPE)?;
        if input.peek(LitInt) {
            return Self::number(&input.parse()?);
        }
        name(&key, input, SHAPE).map(Self::Name)
    }
}

impl Status {
    fn number(literal: &LitInt) -> syn::Result<Self> {
        let digits = literal.base10_digits();
        match digits.parse() {
            Ok(code) => Ok(Self::Number {
                code,
                span: literal.span(),
            }),
            // Reported here, because the compiler would talk about the range of `u16`.
            Err(_) => Err(syn::Error::new(literal.span(), unknown_number(digits))),
        }
    }
}

fn unknown_number(code: impl std::fmt::Display) -> String {
    format!("{code} is not a status of this catalogue")
}

/// A cause or an error code.
pub(super) struct Name(pub(super) Ident);

impl Value for Name {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self> {
        let shape = if key == "cause" {
            "the name of a cause, as in `cause = BucketNotFound`"
        } else {
            "the name of an error code, as in `error_code = NoSuchKey`"
        };
        assign(&key, input, shape)?;
        name(&key, input, shape).map(Self)
    }
}

/// A variant of `Retry`.
pub(super) struct Retry(pub(super) Ident);

impl Value for Retry {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self> {
        const SHAPE: &str = "`Never`, `Backoff`, `Slower` or `AfterFix`, as in `retry = Backoff`";
        const KNOWN: &[&str] = &["Never", "Backoff", "Slower", "AfterFix"];
        assign(&key, input, SHAPE)?;
        let unknown =
            |text: &str| format!("unknown retry `{text}`; {}", keys::suggestion(text, KNOWN));
        if let Some(id) = Id::read(input)
            && !KNOWN.contains(&&*id.name)
        {
            let message = unknown(&id.text);
            return Err(id.error(message));
        }
        let name = name(&key, input, SHAPE)?;
        let text = name.to_string();
        if KNOWN.contains(&&*text) {
            return Ok(Self(name));
        }
        Err(syn::Error::new(name.span(), unknown(&text)))
    }
}

/// The path of the catalogue or of this crate: `path::to::it`, or quoted as in serde.
pub(super) struct PathTo(pub(super) TokenStream);

impl Value for PathTo {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self> {
        let shape = format!("a path, as in `{key} = path::to::it`");
        assign(&key, input, &shape)?;
        let path = if input.peek(LitStr) {
            quoted(&input.parse()?, path)
        } else {
            path(input)
        };
        path.map(Self)
            .map_err(|error| syn::Error::new(error.span(), format!("expected {shape}")))
    }
}

/// Bounds that replace the inferred ones, each followed by a comma; quoted as in serde.
pub(super) struct Bound(pub(super) TokenStream);

impl Value for Bound {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self> {
        const SHAPE: &str = "bounds in quotes, as in `bound = \"E: ObsErrorCodes\"`";
        assign(&key, input, SHAPE)?;
        let text: LitStr = input
            .parse()
            .map_err(|error| syn::Error::new(error.span(), format!("expected {SHAPE}")))?;
        quoted(&text, bounds).map(Self)
    }
}

fn quoted(
    text: &LitStr,
    read: fn(ParseStream) -> syn::Result<TokenStream>,
) -> syn::Result<TokenStream> {
    text.parse_with(read)
}

fn path(input: ParseStream) -> syn::Result<TokenStream> {
    Path::parse_mod_style(input).map(ToTokens::into_token_stream)
}

fn bounds(input: ParseStream) -> syn::Result<TokenStream> {
    let mut bounds = TokenStream::new();
    while !input.is_empty() {
        let bound: WherePredicate = input.parse()?;
        bounds.extend(quote!(#bound,));
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(bounds)
}

/// The traits that the user or `thiserror` implements.
#[derive(Default)]
pub(super) struct Skip {
    pub(super) display: bool,
    pub(super) error: bool,
}

impl Value for Skip {
    fn read(key: Ident, input: ParseStream) -> syn::Result<Self> {
        let ask = |span| {
            syn::Error::new(
                span,
                "`skip` needs the traits to leave out, as in `skip(Display, Error)`",
            )
        };
        // A `Group` and not `parenthesized!`, which would also report the tokens left unread after a mistake.
        let group: Group = input.parse().map_err(|_| ask(key.span()))?;
        let mut skip = Self::default();
        let mut is_name = true;
        for token in group.stream() {
            match token {
                TokenTree::Ident(name) if is_name => skip.add(&name)?,
                TokenTree::Punct(comma) if !is_name && comma.as_char() == ',' => {}
                _ => return Err(ask(group.span())),
            }
            is_name = !is_name;
        }
        if group.delimiter() != Delimiter::Parenthesis || group.stream().is_empty() {
            return Err(ask(group.span()));
        }
        Ok(skip)
    }
}

impl Skip {
    pub(super) const BOTH: Self = Self {
        display: true,
        error: true,
    };

    fn add(&mut self, name: &Ident) -> syn::Result<()> {
        match &*name.to_string() {
            "Display" => self.display = true,
            "Error" => self.error = true,
            other => return Err(syn::Error::new(name.span(), not_skippable(other))),
        }
        Ok(())
    }
}

fn not_skippable(name: &str) -> String {
    format!(
        "`{name}` cannot be left out; {}",
        keys::suggestion(name, &["Display", "Error"])
    )
}

fn assign(key: &Ident, input: ParseStream, shape: &str) -> syn::Result<()> {
    match input.parse::<Option<Token![=]>>()? {
        Some(_) if !input.is_empty() && !input.peek(Token![,]) => Ok(()),
        _ => Err(syn::Error::new(
            key.span(),
            format!("`{key}` needs {shape}"),
        )),
    }
}

/// A name without a path; the error for any other form shows the right one.
fn name(key: &Ident, input: ParseStream, shape: &str) -> syn::Result<Ident> {
    if let Some(id) = Id::read(input) {
        let message = format!("names are those of Rust: write `{key} = {}`", id.name);
        return Err(id.error(message));
    }
    if (input.peek(Token![::]) || input.peek2(Token![::]))
        && let Ok(path) = input.fork().call(Path::parse_mod_style)
        && path.segments.len() > 1
    {
        let last = path.segments.last().map(|segment| segment.ident.unraw());
        let message = format!("write the name alone: `{}`", last.into_token_stream());
        return Err(syn::Error::new_spanned(path, message));
    }
    if !input.peek(Ident::peek_any)
        && let Ok(literal) = input.fork().parse::<Lit>()
    {
        return Err(syn::Error::new(literal.span(), format!("expected {shape}")));
    }
    input
        .parse()
        .map_err(|error: syn::Error| syn::Error::new(error.span(), format!("expected {shape}")))
}
