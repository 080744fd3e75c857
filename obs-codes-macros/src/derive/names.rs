use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};

use super::ast::Input;
use super::value::PathTo;

/// The paths of the runtime crate and of the catalogue.
pub(super) struct Names {
    pub(super) krate: TokenStream,
    /// The module of the catalogue.
    module: TokenStream,
    /// The status type, by which a catalogue is known.
    pub(super) status: TokenStream,
    /// The trait, for this catalogue.
    pub(super) trait_: TokenStream,
}

impl Names {
    pub(super) fn new(input: &Input) -> Self {
        let path = |PathTo(path): &PathTo| path.to_token_stream();
        let krate = input
            .attrs
            .krate
            .as_ref()
            .map_or_else(|| quote!(::obs_codes), path);
        let module = input
            .attrs
            .catalogue
            .as_ref()
            .map_or_else(|| krate.clone(), path);
        let status = quote!(#module::StatusCode);
        // The trait's default is the status of the crate itself.
        let catalogue = input.attrs.catalogue.as_ref().map(|_| quote!(<#status>));
        let trait_ = quote!(#krate::ObsErrorCodes #catalogue);
        Self {
            krate,
            module,
            status,
            trait_,
        }
    }

    /// `Type::Name`, with `Type` placed at the name: when the catalogue lacks the type, the compiler says so there.
    pub(super) fn code(&self, kind: &str, name: &Ident) -> TokenStream {
        let module = &self.module;
        let kind = Ident::new(kind, Span::call_site().located_at(name.span()));
        quote!(#module::#kind::#name)
    }
}
