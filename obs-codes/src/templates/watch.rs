//! Specs that cargo watches.

/// Makes rustc, and so cargo, watch a file: a path that is relative to the folder of the crate's manifest, or an absolute one.
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
