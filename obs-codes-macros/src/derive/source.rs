//! Finds the field that a form forwards to, and its source.

use syn::Type;

use super::item::{Field, Form};

/// Types of the standard library that fields next to the error often have, and that never carry codes.
#[rustfmt::skip]
const PLAIN: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64",
    "String", "Option", "Vec", "Cow", "Path", "PathBuf", "OsString", "Duration", "Instant", "SystemTime", "PhantomData", "Backtrace",
    "Location",
];

impl<'a> Form<'a> {
    /// The field that a transparent form forwards to.
    pub(super) fn forwarded(&self) -> Option<&Field<'a>> {
        self.attrs.transparent.as_ref()?;
        self.marked()
            .or_else(|| self.only(&Field::is_source_of_thiserror))
            .or_else(|| self.only(&|_| true))
            .or_else(|| self.only(&Field::can_be_an_error))
    }

    /// The source field of a form with its own codes.
    pub(super) fn own_source(&self) -> Option<&Field<'a>> {
        match self.attrs.transparent {
            Some(_) => None,
            None => self.marked(),
        }
    }

    fn marked(&self) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.source.is_some())
    }

    fn only(&self, fits: &dyn Fn(&Field<'a>) -> bool) -> Option<&Field<'a>> {
        let mut fields = self.fields.iter().filter(|field| fits(field));
        let first = fields.next()?;
        fields.next().is_none().then_some(first)
    }
}

impl Field<'_> {
    /// As in `thiserror`: by attribute, or by name.
    fn is_source_of_thiserror(&self) -> bool {
        let is_named = |name| matches!(&self.member, syn::Member::Named(member) if member == name);
        self.is_source_of_thiserror || is_named("source")
    }

    fn can_be_an_error(&self) -> bool {
        can_be_an_error(self.ty)
    }
}

fn can_be_an_error(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => match path.path.segments.last() {
            Some(last) => !PLAIN.iter().any(|plain| last.ident == plain),
            None => true,
        },
        Type::Reference(reference) => can_be_an_error(&reference.elem),
        Type::Paren(inner) => can_be_an_error(&inner.elem),
        Type::Group(inner) => can_be_an_error(&inner.elem),
        Type::Array(_) | Type::Slice(_) | Type::Tuple(_) | Type::Ptr(_) | Type::FnPtr(_) => false,
        _ => true,
    }
}
