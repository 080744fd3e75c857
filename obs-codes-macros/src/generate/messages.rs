//! `causes()` and `causes_for()` of an error code.

use obs_codes_spec::{Catalogue, Message};
use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{narrow, number, numbers, texts};
use super::parts::{Type, type_if};

pub(crate) fn generate(catalogue: &Catalogue, of: &Type<'_>) -> TokenStream {
    let cause = type_if("Cause", !catalogue.causes.is_empty());
    let codes = &catalogue.error_codes;
    let narrowed = cause.as_ref();
    let narrowed = narrowed.map(|_| lists(codes.len(), &|index| &codes[index].causes));
    let causes = of.part("__error_code_causes", narrowed);
    let rules = rules(catalogue);
    let messages = of.part("__messages", quote!(cause: [#cause], #rules));
    quote!(#causes #messages)
}

/// Lists joined into one, and where each of them begins.
pub(crate) fn lists<'l>(len: usize, of: &dyn Fn(usize) -> &'l [usize]) -> TokenStream {
    let mut all = Vec::new();
    let mut bounds = vec![0];
    for index in 0..len {
        all.extend_from_slice(of(index));
        bounds.push(all.len());
    }
    let count = number(all.len());
    let all = numbers(all.len(), &|index| all[index]);
    let bounds = narrow(bounds.len(), &|index| bounds[index]);
    quote!(#count #all bounds: #bounds)
}

/// The rules of all codes, in columns.
fn rules(catalogue: &Catalogue) -> Option<TokenStream> {
    let mut codes = Vec::new();
    let mut rules: Vec<&Message> = Vec::new();
    for (index, code) in catalogue.error_codes.iter().enumerate() {
        codes.resize(codes.len() + code.messages.len(), index);
        rules.extend(&code.messages);
    }
    if rules.is_empty() {
        return None;
    }
    let count = number(rules.len());
    let codes = numbers(codes.len(), &|index| codes[index]);
    let texts = texts(rules.len() * 4, &|index| {
        let rule = rules[index / 4];
        let parts = [
            &rule.element,
            &rule.starts_with,
            &rule.contains,
            &rule.ends_with,
        ];
        parts[index % 4].as_deref().unwrap_or_default()
    });
    let causes = lists(rules.len(), &|index| &rules[index].causes);
    Some(quote!(#count #codes texts: #texts causes: #causes))
}
