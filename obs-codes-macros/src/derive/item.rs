//! The parsed item: its forms (variants, or the struct), their attributes and fields.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields, Ident, Member, Type};

use super::attr::Attrs;
use super::errors::Errors;
use super::keys::Place;
use super::value::Flag;

pub(super) struct Input<'a> {
    pub(super) item: &'a DeriveInput,
    pub(super) attrs: Attrs,
    /// The variants; for a struct, a single form.
    pub(super) forms: Vec<Form<'a>>,
}

/// A variant or a struct: anything with its own codes.
pub(super) struct Form<'a> {
    pub(super) ident: &'a Ident,
    is_variant: bool,
    is_unit: bool,
    pub(super) attrs: Attrs,
    pub(super) fields: Vec<Field<'a>>,
}

pub(super) struct Field<'a> {
    pub(super) ty: &'a Type,
    /// The name or index.
    pub(super) member: Member,
    /// `#[obs(source)]`.
    pub(super) source: Option<Flag>,
    /// `#[source]` or `#[from]` of `thiserror`.
    pub(super) is_source_of_thiserror: bool,
}

impl<'a> Input<'a> {
    pub(super) fn read(item: &'a DeriveInput, errors: &mut Errors) -> Self {
        let mut input = Self {
            item,
            attrs: Attrs::default(),
            forms: Vec::new(),
        };
        match &item.data {
            Data::Struct(data) => {
                input.attrs = Attrs::read(&item.attrs, Place::Struct, errors);
                // A struct's attributes combine those of an enum and of a variant.
                let attrs = input.attrs.take_codes();
                let form = Form::read(&item.ident, false, &data.fields, attrs, errors);
                input.forms.push(form);
            }
            Data::Enum(data) => {
                input.attrs = Attrs::read(&item.attrs, Place::Enum, errors);
                for variant in &data.variants {
                    let attrs = Attrs::read(&variant.attrs, Place::Variant, errors);
                    let form = Form::read(&variant.ident, true, &variant.fields, attrs, errors);
                    input.forms.push(form);
                }
            }
            Data::Union(data) => {
                let message = "`ObsErrorCodes` can be derived on enums and structs, not on a union";
                errors.push(syn::Error::new(data.union_token.span, message));
            }
        }
        input
    }

    /// The first attribute of `thiserror`.
    pub(super) fn thiserror(&self) -> Option<&Ident> {
        let forms = self.forms.iter().map(|form| &form.attrs);
        let mut all = std::iter::once(&self.attrs).chain(forms);
        all.find_map(|attrs| attrs.thiserror.as_ref())
    }

    pub(super) fn is_deprecated(&self) -> bool {
        self.attrs.is_deprecated || self.forms.iter().any(|form| form.attrs.is_deprecated)
    }

    pub(super) fn skips_display(&self) -> bool {
        self.attrs.skip.as_ref().is_some_and(|skip| skip.display)
    }

    pub(super) fn skips_error(&self) -> bool {
        self.attrs.skip.as_ref().is_some_and(|skip| skip.error)
    }
}

impl<'a> Form<'a> {
    fn read(
        ident: &'a Ident,
        is_variant: bool,
        fields: &'a Fields,
        attrs: Attrs,
        errors: &mut Errors,
    ) -> Self {
        let is_unit = matches!(fields, Fields::Unit);
        let fields = fields.iter().zip(fields.members());
        let fields = fields.map(|(field, member)| {
            let attrs = Attrs::read(&field.attrs, Place::Field, errors);
            Field {
                ty: &field.ty,
                member,
                source: attrs.source,
                is_source_of_thiserror: attrs.is_source_of_thiserror,
            }
        });
        Self {
            ident,
            is_variant,
            is_unit,
            fields: fields.collect(),
            attrs,
        }
    }

    /// Whether the form has no codes in its attributes, so that its name is that of its status.
    pub(super) fn is_named_as_its_status(&self) -> bool {
        let attrs = &self.attrs;
        attrs.status.is_none() && attrs.no_response.is_none() && !self.says_more_than_a_status()
    }

    /// Whether it has attributes that a bare status could not express.
    pub(super) fn says_more_than_a_status(&self) -> bool {
        let attrs = &self.attrs;
        attrs.cause.is_some()
            || attrs.error_code.is_some()
            || attrs.no_response.is_some()
            || attrs.transparent.is_some()
    }

    /// `Self::Variant`, or `Self` for a struct.
    pub(super) fn path(&self) -> TokenStream {
        let ident = self.ident;
        if self.is_variant {
            quote!(Self::#ident)
        } else {
            quote!(Self)
        }
    }

    /// A pattern for it, whatever its fields.
    pub(super) fn pattern(&self) -> TokenStream {
        let ident = self.ident;
        match (self.is_variant, self.is_unit) {
            (true, true) => quote!(Self::#ident),
            (true, false) => quote!(Self::#ident { .. }),
            (false, true) => quote!(Self),
            (false, false) => quote!(Self { .. }),
        }
    }

    /// A pattern for it that binds `__source` to a field.
    pub(super) fn pattern_of(&self, Field { member, .. }: &Field) -> TokenStream {
        let path = self.path();
        quote!(#path { #member: __source, .. })
    }
}

impl Field<'_> {
    /// The pattern's variable, spanned to the field's type: missing impls are reported there.
    pub(super) fn variable(&self) -> TokenStream {
        let span = Span::call_site().located_at(self.ty.span());
        quote_spanned!(span=> __source)
    }
}
