use proc_macro2::TokenStream;
use quote::quote;

use super::ast::Input;
use super::impls::Impls;
use super::names::Names;

/// The errors, and impls without a meaning: code that uses the item is not to be blamed for lacking them.
pub(super) fn expand(input: &Input, error: &syn::Error) -> TokenStream {
    let errors = error.to_compile_error();
    let names = &Names::new(input);
    let impls = names.scope(impls(input, names));
    quote!(#errors #impls)
}

fn impls(input: &Input, names: &Names) -> TokenStream {
    let impls = Impls::new(input, names);
    let unreachable = quote!(::core::unreachable!());
    let this = &impls.this;
    let status = &names.status;

    let codes = impls.codes(
        &[],
        &quote!(fn status_code(&self) -> #status { #unreachable }),
    );
    let display = (!skips(input, input.skips_display())).then(|| impls.display(&[], &unreachable));
    // A bound that is known to fail is let pass under a `for`; it keeps a missing `Debug` from being reported on top.
    let bound = quote!(for<'__obs> #this: ::core::fmt::Debug + ::core::fmt::Display);
    let error =
        (!skips(input, input.skips_error())).then(|| impls.error(&[bound], &TokenStream::new()));
    let try_from = input.attrs.try_from.as_ref().map(|_| {
        let from_status = impls.try_from_status(&unreachable);
        let from_number = impls.try_from_number(&unreachable);
        quote!(#from_status #from_number)
    });
    quote!(#codes #display #error #try_from)
}

// `thiserror` implements both, whether the item admits it or not.
fn skips(input: &Input, said: bool) -> bool {
    said || input.thiserror().is_some()
}
