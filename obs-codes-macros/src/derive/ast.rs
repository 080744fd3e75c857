use syn::{Data, DeriveInput, Field, Fields, Ident};

use super::attr::Attrs;
use super::errors::Errors;
use super::keys::Place;

/// The item with its attributes read.
pub(super) struct Input<'a> {
    pub(super) item: &'a DeriveInput,
    pub(super) attrs: Attrs,
    /// The variants; of a struct the one form that it has.
    pub(super) forms: Vec<Form<'a>>,
}

/// A variant or a struct: whatever has codes of its own.
pub(super) struct Form<'a> {
    /// Its place among the variants.
    pub(super) index: usize,
    pub(super) ident: &'a Ident,
    pub(super) fields: &'a Fields,
    pub(super) attrs: Attrs,
}

impl<'a> Input<'a> {
    pub(super) fn read(item: &'a DeriveInput, errors: &mut Errors) -> Self {
        let place = if matches!(item.data, Data::Struct(_)) {
            Place::Struct
        } else {
            Place::Enum
        };
        let mut input = Self {
            item,
            attrs: Attrs::read(&item.attrs, place, errors),
            forms: Vec::new(),
        };
        input.read_forms(errors);
        for field in input.forms.iter().flat_map(|form| form.fields) {
            Attrs::read(&field.attrs, Place::Field, errors);
        }
        input
    }

    fn read_forms(&mut self, errors: &mut Errors) {
        match &self.item.data {
            Data::Struct(data) => {
                // A struct says on one item what an enum says on itself and on its variants.
                let attrs = self.attrs.take_codes();
                self.forms.push(Form {
                    index: 0,
                    ident: &self.item.ident,
                    fields: &data.fields,
                    attrs,
                });
            }
            Data::Enum(data) => {
                for (index, variant) in data.variants.iter().enumerate() {
                    let attrs = Attrs::read(&variant.attrs, Place::Variant, errors);
                    self.forms.push(Form {
                        index,
                        ident: &variant.ident,
                        fields: &variant.fields,
                        attrs,
                    });
                }
            }
            Data::Union(data) => {
                let message = "`ObsErrorCodes` can be derived on enums and structs, not on a union";
                errors.push(syn::Error::new(data.union_token.span, message));
            }
        }
    }

    pub(super) fn is_enum(&self) -> bool {
        matches!(self.item.data, Data::Enum(_))
    }

    /// The first `#[error(...)]`.
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

impl Form<'_> {
    /// Whether everything else follows from the status.
    pub(super) fn is_status_alone(&self) -> bool {
        let Attrs {
            cause,
            error_code,
            transparent,
            ..
        } = &self.attrs;
        cause.is_none() && error_code.is_none() && transparent.is_none()
    }

    /// The type of its code, where it is one that says all.
    pub(super) fn only_kind(&self) -> Option<&'static str> {
        match &self.attrs {
            Attrs {
                transparent: Some(_),
                ..
            } => None,
            Attrs {
                cause: Some(_),
                error_code: None,
                ..
            } => Some("Cause"),
            Attrs {
                cause: None,
                error_code: Some(_),
                ..
            } => Some("ErrorCode"),
            _ => None,
        }
    }

    /// The field that a transparent form forwards to.
    pub(super) fn source(&self) -> Option<&Field> {
        self.attrs
            .transparent
            .as_ref()
            .and(self.fields.iter().next())
    }
}
