//! What the headers, elements and members of a catalogue's error answers are called.

#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    () => {
        static RESPONSES: &$crate::catalogue::Names = &$crate::catalogue::Names::DEFAULT;
    };
    (
        root: $root:expr,
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
    ) => {
        static RESPONSES: &$crate::catalogue::Names = &$crate::catalogue::Names {
            root: $root,
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
    };
}
