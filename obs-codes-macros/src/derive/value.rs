//! The values of keys.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitInt, LitStr, Path, Token, WherePredicate};

use super::errors::spanned;
use super::id::Id;
use super::keys;

/// A key without a value.
pub(super) fn flag(key: &Ident, input: ParseStream) -> syn::Result<Ident> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(key.clone());
    }
    let message = format!("`{key}` takes no value");
    Err(syn::Error::new(key.span(), message))
}

pub(super) enum Status {
    Number { code: u16, span: Span },
    Name(Ident),
}

impl Status {
    pub(super) fn read(key: &Ident, input: ParseStream) -> syn::Result<Self> {
        const SHAPE: &str = "a number or a name, as in `status = 403` or `status = Forbidden`";
        assign(key, input, SHAPE)?;
        if !input.peek(LitInt) {
            return Ok(Self::Name(name(key, input, SHAPE)?));
        }
        let literal: LitInt = input.parse()?;
        let (digits, span) = (literal.base10_digits(), literal.span());
        if let Ok(code) = digits.parse() {
            return Ok(Self::Number { code, span });
        }
        // Reported here, because the compiler would talk about the range of `u16`.
        let message = format!("{digits} is not a status of this catalogue");
        Err(syn::Error::new(span, message))
    }

    pub(super) fn span(&self) -> Span {
        match self {
            Self::Number { span, .. } => *span,
            Self::Name(name) => name.span(),
        }
    }
}

pub(super) fn cause(key: &Ident, input: ParseStream) -> syn::Result<Ident> {
    const SHAPE: &str = "the name of a cause, as in `cause = BucketNotFound`";
    assign(key, input, SHAPE)?;
    name(key, input, SHAPE)
}

pub(super) fn error_code(key: &Ident, input: ParseStream) -> syn::Result<Ident> {
    const SHAPE: &str = "the name of an error code, as in `error_code = NoSuchKey`";
    assign(key, input, SHAPE)?;
    name(key, input, SHAPE)
}

/// A variant of `Retry`.
pub(super) fn retry(key: &Ident, input: ParseStream) -> syn::Result<Ident> {
    const SHAPE: &str = "`Never`, `Backoff`, `Slower` or `AfterFix`, as in `retry = Backoff`";
    const KNOWN: &[&str] = &["Never", "Backoff", "Slower", "AfterFix"];
    assign(key, input, SHAPE)?;
    let unknown = |text: &str| format!("unknown retry `{text}`; {}", keys::suggestion(text, KNOWN));
    if let Some(id) = Id::read(input)
        && !KNOWN.contains(&&*id.name)
    {
        let message = unknown(&id.text);
        return Err(id.error(message));
    }
    let name = name(key, input, SHAPE)?;
    let text = name.to_string();
    if KNOWN.contains(&&*text) {
        return Ok(name);
    }
    Err(syn::Error::new(name.span(), unknown(&text)))
}

/// The path of the catalogue or of this crate: `path::to::it`, or quoted as in serde.
pub(super) fn path(key: &Ident, input: ParseStream) -> syn::Result<TokenStream> {
    let shape = format!("a path, as in `{key} = path::to::it`");
    assign(key, input, &shape)?;
    let path = if input.peek(LitStr) {
        quoted(&input.parse()?, bare_path)
    } else {
        bare_path(input)
    };
    expect(path, &shape)
}

/// Bounds that replace the inferred ones, each followed by a comma; quoted as in serde.
pub(super) fn bound(key: &Ident, input: ParseStream) -> syn::Result<TokenStream> {
    const SHAPE: &str = "bounds in quotes, as in `bound = \"E: ObsErrorCodes\"`";
    assign(key, input, SHAPE)?;
    quoted(&expect(input.parse(), SHAPE)?, bare_bounds)
}

fn quoted(
    text: &LitStr,
    read: fn(ParseStream) -> syn::Result<TokenStream>,
) -> syn::Result<TokenStream> {
    text.parse_with(read)
}

fn bare_path(input: ParseStream) -> syn::Result<TokenStream> {
    Ok(Path::parse_mod_style(input)?.into_token_stream())
}

fn bare_bounds(input: ParseStream) -> syn::Result<TokenStream> {
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

impl Skip {
    pub(super) const BOTH: Self = Self {
        display: true,
        error: true,
    };

    pub(super) fn read(key: &Ident, input: ParseStream) -> syn::Result<Self> {
        // A `Group` and not `parenthesized!`, which would also report the tokens left unread after a mistake.
        let Ok(group) = input.parse::<Group>() else {
            return Err(ask_for_traits(key.span()));
        };
        let mut skip = Self::default();
        let mut is_name = true;
        for token in group.stream() {
            match bare(token) {
                TokenTree::Ident(name) if is_name => skip.add(&name)?,
                TokenTree::Punct(comma) if !is_name && comma.as_char() == ',' => {}
                _ => return Err(ask_for_traits(group.span())),
            }
            is_name = !is_name;
        }
        if group.delimiter() != Delimiter::Parenthesis || group.stream().is_empty() {
            return Err(ask_for_traits(group.span()));
        }
        Ok(skip)
    }

    fn add(&mut self, name: &Ident) -> syn::Result<()> {
        match &*name.to_string() {
            "Display" => self.display = true,
            "Error" => self.error = true,
            other => return Err(syn::Error::new(name.span(), not_skippable(other))),
        }
        Ok(())
    }
}

/// A token without the invisible group that a macro wraps it in, as in `skip($path)`.
fn bare(token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token
        && group.delimiter() == Delimiter::None
    {
        let mut tokens = group.stream().into_iter();
        if let (Some(only), None) = (tokens.next(), tokens.next()) {
            return bare(only);
        }
    }
    token
}

fn ask_for_traits(span: Span) -> syn::Error {
    let message = "`skip` needs the traits to leave out, as in `skip(Display, Error)`";
    syn::Error::new(span, message)
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
        return Err(spanned(&path, message));
    }
    let literal = input.fork();
    input.parse().map_err(|error| {
        let span = literal
            .parse::<Lit>()
            .map_or(error.span(), |literal| literal.span());
        syn::Error::new(span, format!("expected {shape}"))
    })
}

/// What was read; an error at its place says what was expected instead.
fn expect<T>(read: syn::Result<T>, shape: &str) -> syn::Result<T> {
    read.map_err(|error| syn::Error::new(error.span(), format!("expected {shape}")))
}
