//! Conversions with other crates, for types generated in any crate.
//!
//! These are macros so that the features of *this* crate decide: the user's crate does not need to depend on `http` or `serde`.

/// Adds the feature badge to items in the documentation of this crate. Elsewhere, the attribute would need a nightly compiler and refer to
/// a feature of the user's crate.
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

/// Implements `From` and `TryFrom` between a status and `http::StatusCode`.
#[cfg(feature = "http")]
#[doc(hidden)]
#[macro_export]
macro_rules! __http {
    ($name:ident, $len:literal, $codes:tt) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__badge! { "http"
                #[automatically_derived]
                impl From<$name> for $crate::__private::http::StatusCode {
                    #[inline]
                    fn from(__status: $name) -> Self {
                        static CONVERTED: [$crate::__private::http::StatusCode; $len] =
                            $crate::__private::converted($codes);
                        CONVERTED[$name::__index(__status)]
                    }
                }

                #[automatically_derived]
                impl TryFrom<$crate::__private::http::StatusCode> for $name {
                    type Error = $crate::UnknownStatusCode;

                    #[inline]
                    fn try_from(
                        __status: $crate::__private::http::StatusCode,
                    ) -> Result<Self, $crate::UnknownStatusCode> {
                        let __code = $crate::__private::http::StatusCode::as_u16(&__status);
                        <Self as TryFrom<u16>>::try_from(__code)
                    }
                }
            }
        };
    };
}

/// Converts codes to `http::StatusCode`s at compile time, so that conversions at run time cannot fail.
#[cfg(feature = "http")]
#[must_use]
pub const fn converted<const N: usize>(codes: [u16; N]) -> [http::StatusCode; N] {
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
macro_rules! __http {
    ($name:ident, $len:literal, $codes:tt) => {};
}

/// Implements `Serialize` with a method that returns a number or a string.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($name:ident, $len:literal, $serialize:ident $value:ident) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__badge! { "serde"
                #[automatically_derived]
                impl $crate::__private::serde::Serialize for $name {
                    fn serialize<__S: $crate::__private::serde::Serializer>(
                        &self,
                        __serializer: __S,
                    ) -> Result<__S::Ok, __S::Error> {
                        $crate::__private::serde::Serializer::$serialize(
                            __serializer,
                            Self::$value(*self),
                        )
                    }
                }
            }
        };
    };
}

/// Implements `Deserialize` with a function that looks up the deserialized value.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize {
    ($name:ident, $len:literal, $read:ident $find:ident $error:ident) => {
        const _: () = {
            use $crate::__private::prelude::*;

            $crate::__badge! { "serde"
                #[automatically_derived]
                impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
                    fn deserialize<__D: $crate::__private::serde::Deserializer<'de>>(
                        __deserializer: __D,
                    ) -> Result<Self, __D::Error> {
                        $crate::__private::$read(__deserializer, Self::$find, $crate::$error::new)
                    }
                }
            }
        };
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($name:ident, $len:literal, $serialize:ident $value:ident) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize {
    ($name:ident, $len:literal, $read:ident $find:ident $error:ident) => {};
}

/// Deserializes a number.
#[cfg(feature = "serde")]
pub fn read_number<'de, D: serde::Deserializer<'de>, T, E: core::fmt::Display>(
    deserializer: D,
    find: fn(u16) -> Option<T>,
    unknown: fn(u16) -> E,
) -> Result<T, D::Error> {
    let number = <u16 as serde::Deserialize>::deserialize(deserializer)?;
    find(number).ok_or_else(|| serde::de::Error::custom(unknown(number)))
}

/// Deserializes a string, borrowed or owned.
#[cfg(feature = "serde")]
pub fn read_text<'de, D: serde::Deserializer<'de>, T, E: core::fmt::Display>(
    deserializer: D,
    find: fn(&str) -> Option<T>,
    unknown: fn() -> E,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text { find, unknown })
}

#[cfg(feature = "serde")]
struct Text<T, E> {
    find: fn(&str) -> Option<T>,
    unknown: fn() -> E,
}

#[cfg(feature = "serde")]
impl<T, E: core::fmt::Display> serde::de::Visitor<'_> for Text<T, E> {
    type Value = T;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a documented name")
    }

    fn visit_str<F: serde::de::Error>(self, text: &str) -> Result<T, F> {
        (self.find)(text).ok_or_else(|| F::custom(format_args!("{}: `{text}`", (self.unknown)())))
    }
}
