use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::ast::Input;
use super::value::{Name, PathTo};

/// The paths of the runtime crate and of the catalogue.
pub(super) struct Names {
    pub(super) krate: TokenStream,
    given_krate: Option<TokenStream>,
    /// `type` items for the types of the catalogue that are needed.
    pub(super) aliases: TokenStream,
    /// The status type, by which a catalogue is known.
    pub(super) status: TokenStream,
    /// The trait, for this catalogue.
    pub(super) trait_: TokenStream,
}

impl Names {
    pub(super) fn new(input: &Input) -> Self {
        let path = |PathTo(path): &PathTo| path.to_token_stream();
        let given_krate = input.attrs.krate.as_ref().map(path);
        let krate = given_krate.clone().unwrap_or_else(|| quote!(::obs_codes));
        let catalogue = input.attrs.catalogue.as_ref().map(path);
        let module = catalogue.as_ref().unwrap_or(&krate);
        let status = alias("StatusCode", Span::call_site()).into_token_stream();
        // The trait's default is the status of the crate itself.
        let of_catalogue = catalogue.as_ref().map(|_| quote!(<#status>));
        Self {
            trait_: quote!(#krate::ObsErrorCodes #of_catalogue),
            aliases: aliases(input, module),
            status,
            krate,
            given_krate,
        }
    }
}

/// A name of the catalogue, as the user wrote it.
pub(super) fn code(kind: &str, name: &Ident) -> TokenStream {
    let alias = alias(kind, name.span());
    quote!(#alias::#name)
}

/// A path to a helper of the runtime crate, placed at `span`: an error that comes of its use is shown there.
pub(super) fn support(name: &str, span: Span, names: &Names) -> TokenStream {
    let name = Ident::new(name, span);
    let krate = names.given_krate.as_ref().map_or_else(
        || quote_spanned!(span=> ::obs_codes),
        |path| located(path, span),
    );
    quote_spanned!(span=> #krate::__private::#name)
}

// Moved and no more, because a `$crate` in a path has to mean what it did.
fn located(path: &TokenStream, span: Span) -> TokenStream {
    let tokens = path.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    });
    tokens.collect()
}

// Without aliases the compiler would underline everything from the catalogue's path in an attribute to a misspelt name.
fn aliases(input: &Input, module: &TokenStream) -> TokenStream {
    let cause = input
        .forms
        .iter()
        .find_map(|form| form.attrs.cause.as_ref());
    let error_code = input
        .forms
        .iter()
        .find_map(|form| form.attrs.error_code.as_ref());
    // A catalogue may lack these two: the first name that needs one is where to say so.
    let optional = [("Cause", cause), ("ErrorCode", error_code)];
    let used = optional
        .into_iter()
        .filter_map(|(kind, name)| Some((kind, name.map(|Name(name)| name.span())?)));
    let aliases = std::iter::once(("StatusCode", Span::call_site()))
        .chain(used)
        .map(|(kind, span)| {
            let alias = alias(kind, Span::call_site());
            let kind = Ident::new(kind, span);
            quote!(type #alias = #module::#kind;)
        });
    aliases.collect()
}

pub(super) fn alias(kind: &str, span: Span) -> Ident {
    Ident::new(&format!("__{kind}"), span)
}
