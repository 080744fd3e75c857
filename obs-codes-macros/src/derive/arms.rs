//! A `match` on `self`, with an arm for each form that has an answer of its own.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::Token;

use super::item::{Field, Form, Input};

/// The arms so far. They are written into one stream, since an unoptimised macro takes longer to nest streams than to write tokens.
#[derive(Default)]
pub(super) struct Arms {
    tokens: TokenStream,
    count: usize,
}

impl Arms {
    /// An arm for each form.
    pub(super) fn of_all(input: &Input, value: &dyn Fn(&Form, &mut TokenStream)) -> Self {
        let mut arms = Self::default();
        for form in &input.forms {
            arms.add(form, form.forwarded(), &|tokens| value(form, tokens));
        }
        arms
    }

    /// An arm whose value may use the variable of a field.
    pub(super) fn add(
        &mut self,
        form: &Form,
        field: Option<&Field>,
        value: &dyn Fn(&mut TokenStream),
    ) {
        form.pattern(field, &mut self.tokens);
        Token![=>](Span::call_site()).to_tokens(&mut self.tokens);
        value(&mut self.tokens);
        Token![,](Span::call_site()).to_tokens(&mut self.tokens);
        self.count += 1;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The `match`, with `rest` for the forms without an arm.
    pub(super) fn or(self, rest: &TokenStream, input: &Input) -> TokenStream {
        let Self { tokens, count } = self;
        if count == 0 {
            rest.clone()
        } else if count < input.forms.len() {
            quote!(match self { #tokens _ => #rest, })
        } else {
            quote!(match self { #tokens })
        }
    }
}
