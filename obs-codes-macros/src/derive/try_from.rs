use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Fields;

use super::ast::{Form, Input};
use super::codes;
use super::names::{Names, support};

/// The way back from a status to the variant, as far as `#[obs(try_from)]` asks for it.
pub(super) struct TryFrom<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) names: &'a Names,
}

impl TryFrom<'_> {
    /// A status has to lead to one variant; the compiler alone knows which statuses are the same.
    pub(super) fn check(&self) -> TokenStream {
        let forms = &self.input.forms;
        let count = forms.len();
        let statuses = forms.iter().map(|form| codes::status(form, self.names));
        let checks = forms.iter().skip(1).map(|Form { index, ident, .. }| {
            let message = format!("`{ident}` has the status of an earlier variant; with `try_from` each variant needs its own");
            let first = support("first", ident.span(), self.names);
            let check = quote_spanned!(ident.span()=> #first(&__CODES, #index, #message));
            quote!(const _: () = #check;)
        });
        quote! {
            const __CODES: [::core::primitive::u16; #count] = [#(#statuses.as_u16()),*];
            #(#checks)*
        }
    }

    pub(super) fn status(&self) -> TokenStream {
        let krate = &self.names.krate;
        let variants = self.input.forms.iter().map(|form| {
            let status = codes::status(form, self.names);
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
        let Names { krate, status, .. } = self.names;
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
