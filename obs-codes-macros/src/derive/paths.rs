//! The paths in generated code: to the runtime crate and to the catalogue's types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Token;

use super::item::Input;
use super::statuses::Statuses;
use super::value::{Name, PathTo};

pub(super) struct Paths {
    pub(super) krate: TokenStream,
    given_krate: Option<TokenStream>,
    /// `type` items for the types of a catalogue given by path.
    aliases: Option<TokenStream>,
    /// The status type, which identifies the catalogue.
    pub(super) status: TokenStream,
    /// The trait, for this catalogue.
    pub(super) trait_: TokenStream,
    pub(super) statuses: Statuses,
}

impl Paths {
    pub(super) fn new(input: &Input) -> Self {
        let path = |PathTo(path): &PathTo| path.to_token_stream();
        let given_krate = input.attrs.krate.as_ref().map(path);
        let catalogue = input.attrs.catalogue.as_ref().map(path);
        let krate = given_krate.clone().unwrap_or_else(|| quote!(::obs_codes));
        let module = catalogue.as_ref().or(given_krate.as_ref());
        let aliases = module.map(|module| aliases(input, module));
        let status = CodeType::new("StatusCode", Span::call_site(), aliases.is_some());
        let status = status.into_token_stream();
        // The trait's default parameter is the built-in status type.
        let of_catalogue = catalogue.as_ref().map(|_| quote!(<#status>));
        let trait_ = quote!(#krate::ObsErrorCodes #of_catalogue);
        let statuses = match catalogue {
            None => Statuses::built_in(),
            Some(_) => Statuses::unknown(),
        };
        Self {
            krate,
            given_krate,
            aliases,
            status,
            trait_,
            statuses,
        }
    }

    /// `StatusCode`, `Cause` or `ErrorCode`, placed at `span`.
    pub(super) fn code_type(&self, kind: &str, span: Span) -> CodeType {
        CodeType::new(kind, span, self.aliases.is_some())
    }

    /// A code as the user wrote it; errors are reported there.
    pub(super) fn code(&self, kind: &str, name: &Ident) -> TokenStream {
        let kind = self.code_type(kind, name.span());
        quote!(#kind::#name)
    }

    /// A private item of the runtime crate; errors in its use are reported at `span`.
    pub(super) fn private(&self, name: &str, span: Span) -> TokenStream {
        let name = Ident::new(name, span);
        let krate = if let Some(path) = &self.given_krate {
            located(path, span)
        } else {
            let colons = colons(span);
            quote_spanned!(span=> #colons obs_codes)
        };
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
    let cause = input
        .forms
        .iter()
        .find_map(|form| form.attrs.cause.as_ref());
    let error_code = input
        .forms
        .iter()
        .find_map(|form| form.attrs.error_code.as_ref());
    let span = |name: Option<&Name>| Some(name?.0.span());
    let kinds = [
        ("StatusCode", Some(Span::call_site())),
        // A catalogue may lack these two; the error belongs at the first name that needs one.
        ("Cause", span(cause)),
        ("ErrorCode", span(error_code)),
    ];
    let mut aliases = TokenStream::new();
    for (kind, span) in kinds {
        if let Some(span) = span {
            let alias = alias(kind, Span::call_site());
            let kind = Ident::new(kind, span);
            // The user may have imported what the path leads to.
            aliases.extend(quote!(#[allow(unused_qualifications)] type #alias = #module::#kind;));
        }
    }
    aliases
}

fn alias(kind: &str, span: Span) -> Ident {
    Ident::new(&format!("__{kind}"), span)
}

/// `::obs_codes::Cause`, or the alias of such a type. Writes its tokens without a stream of their own, since an unoptimised macro takes
/// longer to nest streams than to write tokens.
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
            let span = name.span();
            colons(span).to_tokens(tokens);
            Ident::new("obs_codes", span).to_tokens(tokens);
            Token![::](span).to_tokens(tokens);
        }
        name.to_tokens(tokens);
    }
}

/// The colons that begin an absolute path. They decide the edition in which the path is resolved, so they must not carry the user's span: in
/// edition 2015 the path would start in the user's crate. The path itself may, so that errors in it are reported there.
fn colons(span: Span) -> Token![::] {
    Token![::](Span::call_site().located_at(span))
}

// Relocated without resolving anew, because `$crate` in the path must keep its meaning.
fn located(path: &TokenStream, span: Span) -> TokenStream {
    let tokens = path.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    });
    tokens.collect()
}
