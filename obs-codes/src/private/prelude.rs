//! Names that templates import, since the user's module may have redefined them.

pub use core::convert::{From, Infallible, TryFrom};
pub use core::fmt;
pub use core::ops::Fn;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, str, u8, u16, u32, usize};
pub use core::result::Result::{self, Err, Ok};
pub use core::str::FromStr;
