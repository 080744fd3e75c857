//! Alternatives to obs-codes, as typical users would write them, with the names, numbers and texts of its catalogue.

#![allow(clippy::pedantic)]

macro_rules! codes {
    ($($variant:ident $name:literal $index:literal,)*) => {
        pub(crate) fn match_name(name: &str) -> Option<u16> {
            match name {
                $($name => Some($index),)*
                _ => None,
            }
        }

        #[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString)]
        pub(crate) enum Strum { $(#[strum(serialize = $name)] $variant,)* }

        pub(crate) static PHF: phf::Map<&str, u16> = phf::phf_map! { $($name => $index,)* };
    };
}

macro_rules! statuses {
    ($($variant:ident $number:literal $description:literal $causes:tt,)*) => {
        #[derive(Clone, Copy)]
        #[repr(u16)]
        pub(crate) enum Status { $($variant = $number,)* }

        impl Status {
            pub(crate) const fn from_u16(number: u16) -> Option<Self> {
                match number {
                    $($number => Some(Self::$variant),)*
                    _ => None,
                }
            }

            pub(crate) const fn description(self) -> &'static str {
                match self { $(Self::$variant => $description,)* }
            }

            pub(crate) const fn causes(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &$causes,)* }
            }
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/peers.rs"));
