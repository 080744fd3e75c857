//! One function per impl, which reads like the code that it emits.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens as _, TokenStreamExt as _, quote, quote_spanned};

use super::arms::Arms;
use super::bounds::Bounds;
use super::checks;
use super::codes::{fields, kind, missing_statuses, stated_status};
use super::head::{self, head};
use super::item::{Form, Input};
use super::paths::Paths;

pub(super) fn obs_error_codes(input: &Input, paths: &Paths, bounds: &Bounds) -> TokenStream {
    let Paths {
        krate,
        status,
        trait_,
        ..
    } = paths;
    let head = head(input, trait_, &bounds.codes());
    let missing = missing_statuses(input, |_| true, paths);
    let retry = retry(input, paths);
    if !input.forms.iter().any(Form::says_more_than_a_status) {
        // The trait's provided methods derive the rest from the status.
        let arms = Arms::of_all(input, &|form, arm| stated_status(form, paths, arm));
        let statuses = arms.or(&TokenStream::new(), input);
        return quote! {
            #head {
                fn status_code(&self) -> #status {
                    #missing
                    #statuses
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
    let first = kind(&input.forms[0]);
    let is_one_kind = ["Cause", "ErrorCode"].contains(&first)
        && input.forms.iter().all(|form| kind(form) == first);
    let arms = Arms::of_all(input, &|form, arm| {
        if is_one_kind {
            return fields(form, paths, arm);
        }
        let kind = Ident::new(kind(form), Span::call_site());
        arm.extend(quote!(__Codes::#kind));
        let mut list = TokenStream::new();
        fields(form, paths, &mut list);
        if !list.is_empty() {
            arm.append(Group::new(Delimiter::Parenthesis, list));
        }
    });
    let each = arms.or(&TokenStream::new(), input);
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
    let mut arms = Arms::default();
    for form in &input.forms {
        if let Some(name) = &form.attrs.retry {
            arms.add(form, None, &|arm| arm.extend(quote!(#krate::Retry::#name)));
        }
    }
    if arms.is_empty() {
        return None;
    }
    let rest = quote!(#krate::ObsErrorCodes::<#status>::__codes(self).retry());
    let body = arms.or(&rest, input);
    Some(quote! {
        fn retry(&self) -> #krate::Retry {
            #body
        }
    })
}

pub(super) fn display(input: &Input, paths: &Paths, bounds: &Bounds) -> TokenStream {
    let Paths { krate, status, .. } = paths;
    let mut arms = Arms::default();
    for form in &input.forms {
        if let Some(field) = form.forwarded() {
            let source = field.variable();
            let display = quote!(::core::fmt::Display::fmt(#source, __formatter));
            arms.add(form, Some(field), &|arm| display.to_tokens(arm));
        }
    }
    let own = quote!(<Self as #krate::ObsErrorCodes<#status>>::__fmt(self, __formatter));
    head::display(input, &bounds.display(), &arms.or(&own, input))
}

pub(super) fn error(input: &Input, paths: &Paths, bounds: &Bounds) -> TokenStream {
    let head = head(input, &quote!(::core::error::Error), &bounds.error());
    let krate = &paths.krate;
    let mut arms = Arms::default();
    for form in &input.forms {
        let Some(field) = form.forwarded().or_else(|| form.own_source()) else {
            continue;
        };
        let source = field.variable();
        // Method calls, which auto-deref to the error in a `Box`. A field that is not an error is reported at the method's name.
        let span = source.span();
        let answer = if form.forwarded().is_some() {
            quote_spanned!(span=> #source.__forward_source())
        } else {
            let error = quote_spanned!(span=> #source.__as_error());
            quote!(::core::option::Option::Some(#error))
        };
        arms.add(form, Some(field), &|arm| answer.to_tokens(arm));
    }
    if arms.is_empty() {
        return quote!(#head {});
    }
    let body = arms.or(&quote!(::core::option::Option::None), input);
    quote! {
        #head {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                #[allow(unused_imports)]
                use #krate::__private::{AsError as _, ForwardSource as _};
                #body
            }
        }
    }
}

/// Conversions from a status, and from its number, to the variant.
pub(super) fn try_from(input: &Input, paths: &Paths) -> TokenStream {
    let krate = &paths.krate;
    let missing = missing_statuses(input, |_| true, paths);
    let codes = checks::distinct_codes(input, paths);
    let mut arms = TokenStream::new();
    for (index, form) in input.forms.iter().enumerate() {
        let mut variant = TokenStream::new();
        form.path(&mut variant);
        arms.extend(
            quote!(_ if __from == __CODES[#index] => ::core::result::Result::Ok(#variant {}),),
        );
    }
    let of_number = quote! {
        #missing
        #codes
        match __from {
            #arms
            _ => ::core::result::Result::Err(#krate::UnknownStatusCode::new(__from)),
        }
    };
    let of_status = quote!(::core::convert::TryFrom::try_from(__from.as_u16()));
    head::try_from(input, paths, &of_number, &of_status)
}
