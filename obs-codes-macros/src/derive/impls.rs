//! One function per impl, which reads like the code that it emits.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::bounds::Bounds;
use super::checks;
use super::codes::{codes, missing_statuses, stated_status};
use super::head::head;
use super::item::{Form, Input};
use super::paths::Paths;
use super::value::Retry;

pub(super) fn obs_error_codes(input: &Input, paths: &Paths, bounds: &Bounds) -> TokenStream {
    let Paths {
        krate,
        status,
        trait_,
        ..
    } = paths;
    let head = head(input, trait_, &bounds.codes());
    let missing = missing_statuses(&mut input.forms.iter(), paths);
    let retry = retry(input, paths);
    if !input.forms.iter().any(Form::says_more_than_a_status) {
        // The trait's provided methods derive the rest from the status.
        let arms = input.forms.iter().map(|form| {
            let pattern = form.pattern();
            let status = stated_status(form, paths);
            quote!(#pattern => #status,)
        });
        return quote! {
            #head {
                fn status_code(&self) -> #status {
                    #missing
                    match self { #(#arms)* }
                }
                #retry
            }
        };
    }
    let codes = codes_of_all(input, paths);
    quote! {
        #head {
            fn status_code(&self) -> #status {
                #krate::ObsErrorCodes::__codes(self).status()
            }

            fn __codes(&self) -> #krate::__private::Codes<'_, #status> {
                #missing
                #codes
            }
            #retry
        }
    }
}

/// The `Codes` of each form. If all are of one kind, it is written once, since a call costs the compiler more than the arm around it.
fn codes_of_all(input: &Input, paths: &Paths) -> TokenStream {
    let krate = &paths.krate;
    let codes: Vec<_> = input.forms.iter().map(|form| codes(form, paths)).collect();
    let first = codes[0].0;
    let is_one_kind =
        ["Cause", "ErrorCode"].contains(&first) && codes.iter().all(|(kind, _)| *kind == first);
    let arms = input
        .forms
        .iter()
        .zip(&codes)
        .map(|(form, (kind, fields))| {
            let pattern = form
                .forwarded()
                .map_or_else(|| form.pattern(), |field| form.pattern_of(field));
            if is_one_kind {
                return quote!(#pattern => #fields,);
            }
            let kind = Ident::new(kind, Span::call_site());
            let fields = fields.as_ref().map(|fields| quote!((#fields)));
            quote!(#pattern => __Codes::#kind #fields,)
        });
    let each = quote!(match self { #(#arms)* });
    if is_one_kind {
        let kind = Ident::new(first, Span::call_site());
        return quote!(#krate::__private::Codes::#kind(#each));
    }
    quote! {
        use #krate::__private::Codes as __Codes;
        #each
    }
}

/// `retry()`, if a form overrides what its codes say.
fn retry(input: &Input, paths: &Paths) -> Option<TokenStream> {
    let Paths { krate, status, .. } = paths;
    let arms = input.forms.iter().filter_map(|form| {
        let Retry(name) = form.attrs.retry.as_ref()?;
        let pattern = form.pattern();
        Some(quote!(#pattern => #krate::Retry::#name,))
    });
    let arms: Vec<_> = arms.collect();
    if arms.is_empty() {
        return None;
    }
    let rest = (arms.len() < input.forms.len())
        .then(|| quote!(_ => #krate::ObsErrorCodes::<#status>::__codes(self).retry(),));
    Some(quote! {
        fn retry(&self) -> #krate::Retry {
            match self { #(#arms)* #rest }
        }
    })
}

pub(super) fn display(input: &Input, paths: &Paths, bounds: &Bounds) -> TokenStream {
    let Paths { krate, status, .. } = paths;
    let head = head(input, &quote!(::core::fmt::Display), &bounds.display());
    let own = quote!(<Self as #krate::ObsErrorCodes<#status>>::__fmt(self, __formatter));
    let forwarded = input.forms.iter().filter_map(|form| {
        let field = form.forwarded()?;
        let (pattern, source) = (form.pattern_of(field), field.variable());
        Some(quote!(#pattern => ::core::fmt::Display::fmt(#source, __formatter),))
    });
    let body = select(input, &forwarded.collect::<Vec<_>>(), &own);
    quote! {
        #head {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    }
}

pub(super) fn error(input: &Input, paths: &Paths, bounds: &Bounds) -> TokenStream {
    let head = head(input, &quote!(::core::error::Error), &bounds.error());
    let krate = &paths.krate;
    let arms = input.forms.iter().filter_map(|form| {
        let field = form.forwarded().or_else(|| form.own_source())?;
        let (pattern, source) = (form.pattern_of(field), field.variable());
        // Method calls, which auto-deref to the error in a `Box`.
        let answer = if form.forwarded().is_some() {
            quote!(#source.__forward_source())
        } else {
            quote!(::core::option::Option::Some(#source.__as_error()))
        };
        Some(quote!(#pattern => #answer,))
    });
    let arms: Vec<_> = arms.collect();
    let source = (!arms.is_empty()).then(|| {
        let body = select(input, &arms, &quote!(::core::option::Option::None));
        quote! {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                #[allow(unused_imports)]
                use #krate::__private::{AsError as _, ForwardSource as _};
                #body
            }
        }
    });
    quote!(#head { #source })
}

/// Conversions from a status, and from its number, to the variant.
pub(super) fn try_from(input: &Input, paths: &Paths) -> TokenStream {
    let Paths { krate, status, .. } = paths;
    let from_number = head(
        input,
        &quote!(::core::convert::TryFrom<::core::primitive::u16>),
        &[],
    );
    let from_status = head(input, &quote!(::core::convert::TryFrom<#status>), &[]);
    let missing = missing_statuses(&mut input.forms.iter(), paths);
    let codes = checks::distinct_codes(input, paths);
    let arms = input.forms.iter().enumerate().map(|(index, form)| {
        let variant = form.path();
        quote!(__code if __code == __CODES[#index] => ::core::result::Result::Ok(#variant {}),)
    });
    // `Self::Error` would be ambiguous in an enum with a variant `Error`.
    quote! {
        #from_number {
            type Error = #krate::UnknownStatusCode;

            fn try_from(__code: ::core::primitive::u16) -> ::core::result::Result<Self, #krate::UnknownStatusCode> {
                #missing
                #codes
                match __code {
                    #(#arms)*
                    _ => ::core::result::Result::Err(#krate::UnknownStatusCode::new(__code)),
                }
            }
        }

        #from_status {
            type Error = #krate::UnknownStatusCode;

            fn try_from(__status: #status) -> ::core::result::Result<Self, #krate::UnknownStatusCode> {
                ::core::convert::TryFrom::try_from(__status.as_u16())
            }
        }
    }
}

/// One arm for each form with its own answer, `rest` for the others.
fn select(input: &Input, arms: &[TokenStream], rest: &TokenStream) -> TokenStream {
    if arms.is_empty() {
        return rest.clone();
    }
    let rest = (arms.len() < input.forms.len()).then(|| quote!(_ => #rest,));
    quote!(match self { #(#arms)* #rest })
}
