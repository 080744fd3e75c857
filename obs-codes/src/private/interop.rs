//! Conversions with other crates, for types that are generated in any crate.
//!
//! They are macros so that the features of *this* crate decide: a user's crate needs neither `http` nor `serde` of its own.

/// Items with the badge of their feature, where the documentation of this crate itself is built. Anywhere else the attribute would ask
/// for a nightly compiler, and name a feature of the user's crate.
#[cfg(all(doc, docsrs))]
#[doc(hidden)]
#[macro_export]
macro_rules! __badge {
    ($feature:literal $($item:item)*) => {
        $(#[doc(cfg(feature = $feature))] $item)*
    };
}

#[cfg(not(all(doc, docsrs)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __badge {
    ($feature:literal $($item:item)*) => {
        $($item)*
    };
}

/// `From` and `TryFrom` between a status and `http::StatusCode`.
#[cfg(feature = "http")]
#[doc(hidden)]
#[macro_export]
macro_rules! __http_status_code {
    ($ty:ident) => {
        $crate::__badge! { "http"
            #[automatically_derived]
            impl ::core::convert::From<$ty> for $crate::__private::http::StatusCode {
                #[inline]
                fn from(status: $ty) -> Self {
                    static CONVERTED: [$crate::__private::http::StatusCode; LEN] =
                        $crate::__private::converted(&CODES);
                    CONVERTED[index(status)]
                }
            }

            #[automatically_derived]
            impl ::core::convert::TryFrom<$crate::__private::http::StatusCode> for $ty {
                type Error = $crate::UnknownStatusCode;

                #[inline]
                fn try_from(
                    status: $crate::__private::http::StatusCode,
                ) -> ::core::result::Result<Self, $crate::UnknownStatusCode> {
                    <Self as ::core::convert::TryFrom<u16>>::try_from(status.as_u16())
                }
            }
        }
    };
}

/// The same codes as `http` has them; checked when they are compiled, so that nothing is left to check when they are used.
#[cfg(feature = "http")]
#[must_use]
pub const fn converted<const N: usize>(codes: &[u16; N]) -> [http::StatusCode; N] {
    let mut converted = [http::StatusCode::OK; N];
    let mut index = 0;
    while index < N {
        converted[index] = match http::StatusCode::from_u16(codes[index]) {
            Ok(status) => status,
            Err(_) => panic!("a status has three digits"),
        };
        index += 1;
    }
    converted
}

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __http_status_code {
    ($ty:ident) => {};
}

/// `Serialize` and `Deserialize` of a status as its number.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_status_code {
    ($ty:ident) => {
        $crate::__badge! { "serde"
            #[automatically_derived]
            impl $crate::__private::serde::Serialize for $ty {
                fn serialize<S: $crate::__private::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_u16(self.as_u16())
                }
            }

            #[automatically_derived]
            impl<'de> $crate::__private::serde::Deserialize<'de> for $ty {
                fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    let code =
                        <u16 as $crate::__private::serde::Deserialize<'de>>::deserialize(deserializer)?;
                    <Self as ::core::convert::TryFrom<u16>>::try_from(code)
                        .map_err(<D::Error as $crate::__private::serde::de::Error>::custom)
                }
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_status_code {
    ($ty:ident) => {};
}

/// `Serialize` and `Deserialize` of a type as the text that a method gives and `FromStr` reads.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_text {
    ($ty:ident, $text:ident) => {
        $crate::__badge! { "serde"
            #[automatically_derived]
            impl $crate::__private::serde::Serialize for $ty {
                fn serialize<S: $crate::__private::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.$text())
                }
            }

            #[automatically_derived]
            impl<'de> $crate::__private::serde::Deserialize<'de> for $ty {
                fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    deserializer.deserialize_str($crate::__private::Text::<Self>::new())
                }
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_text {
    ($ty:ident, $text:ident) => {};
}

/// Reads a text with `FromStr`, borrowed or not.
#[cfg(feature = "serde")]
pub struct Text<T>(core::marker::PhantomData<T>);

#[cfg(feature = "serde")]
impl<T> Text<T> {
    #[must_use]
    pub const fn new() -> Self {
        Self(core::marker::PhantomData)
    }
}

#[cfg(feature = "serde")]
impl<T> Default for Text<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "serde")]
impl<T: core::str::FromStr<Err: core::fmt::Display>> serde::de::Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a documented name")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse()
            .map_err(|error| E::custom(format_args!("{error}: `{text}`")))
    }
}
