// Names that may clash with generated code: statics, constants and unit structs with every name that it could use for a parameter or a
// local variable, types with the names of the prelude, and traits with every method that it could call.

macro_rules! statics {
    ($($name:ident)*) => {$(
        #[allow(non_upper_case_globals)]
        pub static $name: () = ();
    )*};
}

macro_rules! consts {
    ($($name:ident)*) => {$(
        #[allow(non_upper_case_globals)]
        pub const $name: () = ();
    )*};
}

macro_rules! units {
    ($($name:ident)*) => {$(
        #[allow(non_camel_case_types)]
        pub struct $name;
    )*};
}

statics! { status code text message index f serializer category offset known found row LEN NAMES TEXTS ALL WHICH BOUNDS CODES FIRST }
consts! { len error this all title reason description wire name bounds start end LOOKUP INDICES STATUSES CAUSES RULES }
units! { id deserializer formatter value find name_of index_of class find_reason Option Some None Result Ok Err From TryFrom FromStr fmt This
    Infallible String Vec Entry Retry Source Catalogue Deprecated Names Texts Lookup Sparse Rules
    bool str u8 u16 u32 usize }

pub mod core {}
pub mod std {}
pub mod alloc {}
pub mod obs_codes {}
pub mod serde {}
pub mod http {}
pub mod diagnostic {}

/// Methods with such names, for any type, by value and by reference.
pub trait ByValue: Sized {
    fn len(self) {}
    fn as_u16(self) {}
    fn id(self) {}
    fn as_str(self) {}
    fn get(self) {}
    fn find(self) {}
    fn pad(self) {}
    fn write_str(self) {}
    fn retry(self) {}
    fn causes(self) {}
    fn status_code(self) {}
    fn is_retryable(self) {}
    fn ok_or(self) {}
    fn map(self) {}
    fn unwrap_or(self) {}
    fn description(self) {}
    fn parse(self) {}
    fn key(self) {}
}

impl<T> ByValue for T {}

pub trait ByReference {
    fn as_str(&self) {}
    fn name(&self) {}
    fn category(&self) {}
    fn source(&self) {}
    fn serialize_str(&self) {}
    fn map_err(&self) {}
    fn narrowed(&self) {}
    fn with_docs(&self) {}
    fn with_updated(&self) {}
}

impl<T: ?::core::marker::Sized> ByReference for T {}
