//! Error responses of a catalogue: the names in them, and the type `ErrorResponse`.

/// Expands to an expression for the names of headers, elements and members.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    () => {
        &$crate::catalogue::Names::DEFAULT
    };
    (
        root: [$($root:literal)?],
        format: $format:ident,
        headers: [$(($header_role:ident $header:literal))*],
        elements: [$(($element_role:ident $element:literal))*],
        members: [$(($member_role:ident $member:literal))*],
        texts: [$(($text_role:ident $text:literal))*],
        details: $details:tt,
        secrets: $secrets:tt,
        indicators: [$(($indicator:literal $indicated:literal))*],
        clock: $clock:tt,
        copied: $copied:tt,
    ) => {{
        static NAMES: $crate::catalogue::Names = $crate::catalogue::Names {
            root: $crate::__root!($($root)?),
            format: $crate::catalogue::Format::$format,
            headers: &[$(($crate::catalogue::Role::$header_role, $header)),*],
            elements: &[$(($crate::catalogue::Role::$element_role, $element)),*],
            members: &[$(($crate::catalogue::Role::$member_role, $member)),*],
            texts: &[$(($crate::catalogue::Role::$text_role, $text)),*],
            details: &$details,
            secrets: &$secrets,
            indicators: &[$(($indicator, $indicated)),*],
            clock: &$clock,
            copied: &$copied,
        };
        &NAMES
    }};
}

/// Expands to the root element of an error in XML.
#[doc(hidden)]
#[macro_export]
macro_rules! __root {
    () => {
        $crate::catalogue::Names::DEFAULT.root
    };
    ($root:literal) => {
        $root
    };
}

/// Defines the alias `ErrorResponse`. It is imported with a glob, so that an item of that name in the user's module takes precedence.
#[cfg(feature = "response")]
#[doc(hidden)]
#[macro_export]
macro_rules! __error_response {
    ($name:ident, $len:literal,) => {
        #[doc(hidden)]
        pub mod __obs_codes_response {
            /// An error response of the service.
            pub type ErrorResponse = $crate::response::ErrorResponse<super::StatusCode>;
        }

        #[doc(inline)]
        pub use self::__obs_codes_response::*;
    };
}

#[cfg(not(feature = "response"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __error_response {
    ($name:ident, $len:literal,) => {};
}
