/// A category of HTTP status codes: what the first digit of a code says.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
#[allow(non_camel_case_types)]
pub enum Category {
    /// 4XX: The request is wrong.
    ClientError,
}
#[automatically_derived]
impl Category {
    /// All of them, in the order of the spec.
    pub const ALL: &'static [Self] = &[Self::ClientError];
}
const _: () = {
    static CLASSES: [&str; 1] = ["4XX"];
    static NAMES: [&str; 1] = ["Client Error"];
    static DESCRIPTIONS: [&str; 1] = ["The request is wrong."];
    static IDENTS: [&str; 1] = ["ClientError"];
    #[automatically_derived]
    impl Category {
        /// The category of a status, documented or not; `None` if there is none for its first digit.
        #[must_use]
        #[inline]
        pub const fn from_status(status: u16) -> ::core::option::Option<Self> {
            match status / 100 {
                4 => ::core::option::Option::Some(Self::ClientError),
                _ => ::core::option::Option::None,
            }
        }
        /// The class of codes, such as `"4XX"`.
        #[must_use]
        #[inline]
        pub const fn class(self) -> &'static str {
            CLASSES[self as usize]
        }
        /// What statuses of this category say.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            DESCRIPTIONS[self as usize]
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Category {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(IDENTS[*self as usize])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Category {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(NAMES[*self as usize])
        }
    }
};
