use proc_macro2::TokenStream;
use quote::quote;
use syn::Fields;

use super::ast::Input;
use super::codes::Codes;
use super::names::Names;

/// The way back from a status to the variant, as far as `#[obs(try_from)]` asks for it.
pub(super) struct TryFrom<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) codes: &'a Codes<'a>,
}

impl TryFrom<'_> {
    pub(super) fn status(&self) -> TokenStream {
        let krate = &self.codes.names.krate;
        let variants = self.input.forms.iter().map(|form| {
            let status = self.codes.status(form);
            let variant = form.ident;
            let fields = no_fields(form.fields);
            // Not a `match`: a cause's status is no pattern.
            quote! {
                if __status == #status {
                    return ::core::result::Result::Ok(Self::#variant #fields);
                }
            }
        });
        quote! {
            #(#variants)*
            ::core::result::Result::Err(#krate::UnknownStatusCode::new(__status.as_u16()))
        }
    }

    pub(super) fn number(&self) -> TokenStream {
        let Names { krate, status, .. } = self.codes.names;
        quote! {
            match #status::from_u16(__code) {
                ::core::option::Option::Some(__status) => ::core::convert::TryFrom::try_from(__status),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(#krate::UnknownStatusCode::new(__code))
                }
            }
        }
    }
}

/// A variant without fields is a value in itself, however it is written.
fn no_fields(fields: &Fields) -> Option<TokenStream> {
    match fields {
        Fields::Unit => None,
        Fields::Unnamed(_) => Some(quote!(())),
        Fields::Named(_) => Some(quote!({})),
    }
}
