//! Alternatives to obs-codes, as typical users would write them, with the names, numbers and texts of its catalogue.

macro_rules! codes {
    ($($variant:ident $name:literal,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString)]
        pub(crate) enum Code { $(#[strum(serialize = $name)] $variant,)* }

        pub(crate) static PHF: phf::Map<&str, Code> = phf::phf_map! { $($name => Code::$variant,)* };
    };
}

macro_rules! statuses {
    ($($variant:ident $number:literal $description:literal,)*) => {
        #[derive(Debug, Clone, Copy, strum::FromRepr, strum::EnumMessage)]
        #[repr(u16)]
        pub(crate) enum Status { $(#[strum(message = $description)] $variant = $number,)* }
    };
}

include!(concat!(env!("OUT_DIR"), "/peers.rs"));
