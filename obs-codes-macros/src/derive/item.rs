//! The parsed item: its forms (variants, or the struct), their attributes and fields.

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{ToTokens as _, TokenStreamExt as _, quote};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields, Ident, Member, Token, Type};

use super::attr::Attrs;
use super::errors::Errors;
use super::keys::Place;

pub(super) struct Input<'a> {
    pub(super) item: &'a DeriveInput,
    /// The attributes, except of a struct: there they combine those of an enum and of a variant, and its form has them.
    own: Option<Attrs>,
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
    pub(super) source: Option<Ident>,
    /// `#[source]` or `#[from]` of `thiserror`.
    pub(super) is_source_of_thiserror: bool,
}

impl<'a> Input<'a> {
    pub(super) fn read(item: &'a DeriveInput, errors: &mut Errors) -> Self {
        let mut input = Self {
            item,
            own: None,
            forms: Vec::new(),
        };
        match &item.data {
            Data::Struct(data) => {
                let attrs = Attrs::read(&item.attrs, Place::Struct, errors);
                let form = Form::read(&item.ident, false, &data.fields, attrs, errors);
                input.forms.push(form);
            }
            Data::Enum(data) => {
                input.own = Some(Attrs::read(&item.attrs, Place::Enum, errors));
                for variant in &data.variants {
                    let attrs = Attrs::read(&variant.attrs, Place::Variant, errors);
                    let form = Form::read(&variant.ident, true, &variant.fields, attrs, errors);
                    input.forms.push(form);
                }
            }
            Data::Union(data) => {
                let message = "`ObsErrorCodes` can be derived on enums and structs, not on a union";
                errors.push(syn::Error::new(data.union_token.span, message));
                input.own = Some(Attrs::default());
            }
        }
        input
    }

    /// The attributes of the item itself.
    pub(super) fn attrs(&self) -> &Attrs {
        self.own.as_ref().unwrap_or_else(|| &self.forms[0].attrs)
    }

    /// The first attribute of `thiserror`.
    pub(super) fn thiserror(&'a self) -> Option<&'a Ident> {
        let of_form = |form: &'a Form| form.attrs.thiserror.as_ref();
        let own = self.attrs().thiserror.as_ref();
        own.or_else(|| self.forms.iter().find_map(of_form))
    }

    pub(super) fn is_deprecated(&self) -> bool {
        self.attrs().is_deprecated || self.forms.iter().any(|form| form.attrs.is_deprecated)
    }

    pub(super) fn skips_display(&self) -> bool {
        self.attrs().skip.as_ref().is_some_and(|skip| skip.display)
    }

    pub(super) fn skips_error(&self) -> bool {
        self.attrs().skip.as_ref().is_some_and(|skip| skip.error)
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
        let mut form = Self {
            ident,
            is_variant,
            is_unit: matches!(fields, Fields::Unit),
            attrs,
            fields: Vec::new(),
        };
        for field in fields {
            let attrs = Attrs::read(&field.attrs, Place::Field, errors);
            let member = match &field.ident {
                Some(name) => Member::Named(name.clone()),
                None => Member::from(form.fields.len()),
            };
            form.fields.push(Field {
                ty: &field.ty,
                member,
                source: attrs.source,
                is_source_of_thiserror: attrs.is_source_of_thiserror,
            });
        }
        form
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
    pub(super) fn path(&self, tokens: &mut TokenStream) {
        tokens.append(Ident::new("Self", Span::call_site()));
        if self.is_variant {
            Token![::](Span::call_site()).to_tokens(tokens);
            self.ident.to_tokens(tokens);
        }
    }

    /// A pattern for it that binds `__source` to a field, if to any.
    pub(super) fn pattern(&self, field: Option<&Field>, tokens: &mut TokenStream) {
        self.path(tokens);
        let fields = match field {
            Some(Field { member, .. }) => quote!(#member: __source, ..),
            None if self.is_unit => return,
            None => quote!(..),
        };
        tokens.append(Group::new(Delimiter::Brace, fields));
    }
}

impl Field<'_> {
    /// The pattern's variable, spanned to the field's type: missing impls are reported there.
    pub(super) fn variable(&self) -> Ident {
        Ident::new("__source", Span::call_site().located_at(self.ty.span()))
    }
}
