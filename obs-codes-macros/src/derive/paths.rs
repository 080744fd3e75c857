//! The paths in generated code: to the runtime crate and to the catalogue's types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote, quote_spanned};
use syn::Token;

use super::item::Input;
use super::statuses::Statuses;

pub(super) struct Paths {
    pub(super) krate: Krate,
    /// `type` items for the types of a catalogue given by path.
    aliases: Option<TokenStream>,
    /// The status type, which identifies the catalogue.
    pub(super) status: CodeType,
    /// The trait, for this catalogue.
    pub(super) trait_: TokenStream,
    pub(super) statuses: Statuses,
}

impl Paths {
    pub(super) fn new(input: &Input) -> Self {
        let catalogue = input.attrs().catalogue.as_ref();
        let given = input.attrs().krate.as_ref();
        let module = catalogue.or(given);
        let aliases = module.map(|module| aliases(input, module));
        let krate = Krate(given.cloned());
        let status = CodeType::new("StatusCode", Span::call_site(), aliases.is_some());
        // The trait's default parameter is the built-in status type.
        let (of_catalogue, statuses) = match catalogue {
            None => (None, Statuses::built_in()),
            Some(_) => (Some(quote!(<#status>)), Statuses::unknown()),
        };
        Self {
            trait_: quote!(#krate::ObsErrorCodes #of_catalogue),
            krate,
            aliases,
            status,
            statuses,
        }
    }

    /// `StatusCode`, `Cause` or `ErrorCode`, placed at `span`.
    pub(super) fn code_type(&self, kind: &str, span: Span) -> CodeType {
        CodeType::new(kind, span, self.aliases.is_some())
    }

    /// A code as the user wrote it; errors are reported there.
    pub(super) fn code<'n>(&self, kind: &str, name: &'n Ident) -> Code<'n> {
        Code(self.code_type(kind, name.span()), name)
    }

    /// A private item of the runtime crate; errors in its use are reported at `span`.
    pub(super) fn private(&self, name: &str, span: Span) -> TokenStream {
        let name = Ident::new(name, span);
        let mut krate = TokenStream::new();
        self.krate.write(span, &mut krate);
        quote_spanned!(span=> #krate::__private::#name)
    }

    /// Wraps code in a block with the aliases, if there are any.
    pub(super) fn scope(&self, items: TokenStream) -> TokenStream {
        let Some(aliases) = &self.aliases else {
            return items;
        };
        quote! {
            // Lints on the path are for the user's own lines, not for generated code.
            #[allow(unused_qualifications)]
            const _: () = {
                #aliases
                #items
            };
        }
    }
}

/// Short names for the types of a catalogue given by path. Without them, the compiler would underline everything from the path in the
/// attribute to a misspelt name far below, and report a wrong path once per name.
fn aliases(input: &Input, module: &TokenStream) -> TokenStream {
    let (mut cause, mut error_code) = (None, None);
    for form in &input.forms {
        cause = cause.or(form.attrs.cause.as_ref());
        error_code = error_code.or(form.attrs.error_code.as_ref());
    }
    let mut aliases = TokenStream::new();
    let mut add = |kind, span| {
        let alias = alias(kind, Span::call_site());
        let kind = Ident::new(kind, span);
        // The user may have imported what the path leads to.
        aliases.extend(quote!(#[allow(unused_qualifications)] type #alias = #module::#kind;));
    };
    // If the path does not lead to a catalogue, the error belongs at its last name.
    let mut end = Span::call_site();
    for name in module.clone() {
        end = name.span();
    }
    add("StatusCode", end);
    // A catalogue may lack these two; the error belongs at the first name that needs one.
    if let Some(cause) = cause {
        add("Cause", cause.span());
    }
    if let Some(error_code) = error_code {
        add("ErrorCode", error_code.span());
    }
    aliases
}

/// Only errors are at the span: it may come from the caller of a `macro`, who does not see the alias.
fn alias(kind: &str, span: Span) -> Ident {
    Ident::new(&format!("__{kind}"), Span::call_site().located_at(span))
}

/// The path of the runtime crate: as it was given, or `::obs_codes`. Like the types below, it writes its tokens without a stream of their own,
/// since an unoptimised macro takes longer to nest streams than to write tokens.
pub(super) struct Krate(Option<TokenStream>);

impl Krate {
    fn write(&self, span: Span, tokens: &mut TokenStream) {
        match &self.0 {
            Some(path) => tokens.extend(located(path, span)),
            None => built_in(span, tokens),
        }
    }
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.0 {
            Some(path) => path.to_tokens(tokens),
            None => built_in(Span::call_site(), tokens),
        }
    }
}

/// `::obs_codes::Cause`, or the alias of such a type.
pub(super) struct CodeType {
    name: Ident,
    is_alias: bool,
}

impl CodeType {
    fn new(kind: &str, span: Span, is_alias: bool) -> Self {
        let name = if is_alias {
            alias(kind, span)
        } else {
            Ident::new(kind, span)
        };
        Self { name, is_alias }
    }
}

impl ToTokens for CodeType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { name, is_alias } = self;
        if !is_alias {
            built_in(name.span(), tokens);
            Token![::](name.span()).to_tokens(tokens);
        }
        name.to_tokens(tokens);
    }
}

/// `::obs_codes::Cause::BucketNotFound`.
pub(super) struct Code<'a>(CodeType, &'a Ident);

impl ToTokens for Code<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(ty, name) = self;
        ty.to_tokens(tokens);
        Token![::](Span::call_site()).to_tokens(tokens);
        name.to_tokens(tokens);
    }
}

/// `::obs_codes`. The colons decide the edition in which the path is resolved, so they must not carry the user's span: in edition 2015 the
/// path would start in the user's crate. The name may, so that errors in the path are reported there.
fn built_in(span: Span, tokens: &mut TokenStream) {
    Token![::](Span::call_site().located_at(span)).to_tokens(tokens);
    Ident::new("obs_codes", span).to_tokens(tokens);
}

// Relocated without resolving anew, because `$crate` in the path must keep its meaning.
fn located(path: &TokenStream, span: Span) -> TokenStream {
    let mut tokens = TokenStream::new();
    for mut token in path.clone() {
        token.set_span(token.span().located_at(span));
        tokens.append(token);
    }
    tokens
}
