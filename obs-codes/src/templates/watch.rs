//! Makes cargo watch specs.

/// Makes rustc, and thus cargo, watch a file. The path is absolute or relative to the directory of the crate's manifest.
#[doc(hidden)]
#[macro_export]
macro_rules! __watch {
    (relative $path:literal) => {
        const _: &[$crate::__private::prelude::u8] = ::core::include_bytes!(::core::concat!(
            ::core::env!("CARGO_MANIFEST_DIR"),
            "/",
            $path
        ));
    };
    ($path:literal) => {
        const _: &[$crate::__private::prelude::u8] = ::core::include_bytes!($path);
    };
}
