/// A category of HTTP status codes: what the first digit of a code says.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
#[allow(non_camel_case_types)]
pub enum Category {
    /// 4XX: The request is wrong.
    ClientError,
    /// 5XX: The server is at fault.
    ServerError,
}
#[automatically_derived]
impl Category {
    /// All of them, in the order of the spec.
    pub const ALL: &'static [Self] = &[Self::ClientError, Self::ServerError];
}
const _: () = {
    static CLASSES: [&str; 2] = ["4XX", "5XX"];
    static NAMES: [&str; 2] = ["Client Error", "Server Error"];
    static DESCRIPTIONS: [&str; 2] = [
        "The request is wrong.",
        "The server is at fault.",
    ];
    static IDENTS: [&str; 2] = ["ClientError", "ServerError"];
    #[automatically_derived]
    impl Category {
        /// The category of a status, documented or not; `None` if there is none for its first digit.
        #[must_use]
        #[inline]
        pub const fn from_status(status: u16) -> ::core::option::Option<Self> {
            match status / 100 {
                4 => ::core::option::Option::Some(Self::ClientError),
                5 => ::core::option::Option::Some(Self::ServerError),
                _ => ::core::option::Option::None,
            }
        }
        /// The class of codes, such as `"4XX"`.
        #[must_use]
        #[inline]
        pub const fn class(self) -> &'static str {
            CLASSES[self as usize]
        }
        /// What statuses of this category say.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            DESCRIPTIONS[self as usize]
        }
        /// Whether sending the request again can help, after a status of this category that is not documented.
        #[must_use]
        #[inline]
        pub const fn retry(self) -> ::obs_codes::Retry {
            static RETRIES: [::obs_codes::Retry; 2] = ::obs_codes::__private::pick(
                ::obs_codes::Retry::ALL,
                [0, 1],
            );
            RETRIES[self as usize]
        }
        /// Whether the same request, sent again after a pause, may succeed.
        #[must_use]
        #[inline]
        pub const fn is_retryable(self) -> bool {
            self.retry().is_retryable()
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Category {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(IDENTS[*self as usize])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Category {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(NAMES[*self as usize])
        }
    }
};
/// An HTTP status code that is documented.
///
/// The discriminant is the code.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u16)]
#[non_exhaustive]
#[allow(non_camel_case_types)]
pub enum StatusCode {
    /// `404 Not Found`: There is no such widget.
    ///
    /// Possible causes:
    ///
    /// - The widget was deleted. ([`WidgetGone`](Cause::WidgetGone))
    /// - The widget never was. ([`WidgetUnknown`](Cause::WidgetUnknown))
    NotFound = 404,
    /// `503 Service Unavailable`: The service is asleep.
    ServiceUnavailable = 503,
}
#[automatically_derived]
impl StatusCode {
    /// All of them, in the order of the spec.
    pub const ALL: &'static [Self] = &[Self::NotFound, Self::ServiceUnavailable];
}
const _: () = {
    const FIRST: u16 = 404;
    const CODES: [u16; 2] = [404, 503];
    /// The index of each code from the first to the last.
    static INDICES: [u16; 100] = ::obs_codes::__private::indices(&CODES, FIRST);
    static TITLES: [&str; 2] = ["404 Not Found", "503 Service Unavailable"];
    static NAMES: [&str; 2] = ["NotFound", "ServiceUnavailable"];
    static REASONS: [&str; 2] = ["Not Found", "Service Unavailable"];
    static DESCRIPTIONS: [&str; 2] = [
        "There is no such widget.",
        "The service is asleep.",
    ];
    static LOOKUP: ::obs_codes::__private::Lookup<false, 1, 4> = ::obs_codes::__private::Lookup {
        seed: 0,
        displacements: [0],
        slots: [65535, 1, 0, 65535],
    };
    #[inline]
    const fn index(status: StatusCode) -> usize {
        INDICES[(status as u16 - FIRST) as usize] as usize
    }
    #[inline]
    const fn index_of(code: u16) -> ::core::option::Option<usize> {
        let offset = code.wrapping_sub(FIRST) as usize;
        if offset < INDICES.len() && (INDICES[offset] as usize) < CODES.len() {
            ::core::option::Option::Some(INDICES[offset] as usize)
        } else {
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl StatusCode {
        /// The status of a code, if it is documented.
        #[must_use]
        #[inline]
        pub const fn from_u16(code: u16) -> ::core::option::Option<Self> {
            match index_of(code) {
                ::core::option::Option::Some(index) => {
                    ::core::option::Option::Some(Self::ALL[index])
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The code.
        #[must_use]
        #[inline]
        pub const fn as_u16(self) -> u16 {
            self as u16
        }
        /// The reason phrase, such as `"Not Found"`.
        #[must_use]
        #[inline]
        pub const fn reason(self) -> &'static str {
            REASONS[index(self)]
        }
        /// What the status means.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            DESCRIPTIONS[index(self)]
        }
        /// The category that the code belongs to.
        #[must_use]
        #[inline]
        pub const fn category(self) -> Category {
            static CATEGORIES: [Category; 2] = ::obs_codes::__private::pick(
                Category::ALL,
                [0, 1],
            );
            CATEGORIES[index(self)]
        }
        /// The causes that the documentation lists for this status.
        #[must_use]
        #[inline]
        pub const fn causes(self) -> &'static [Cause] {
            static BOUNDS: [u16; 3] = [0, 2, 2];
            let index = index(self);
            ::obs_codes::__private::part(Cause::ALL, BOUNDS[index], BOUNDS[index + 1])
        }
        /// Whether sending the request again can help, after this status.
        #[must_use]
        #[inline]
        pub const fn retry(self) -> ::obs_codes::Retry {
            static RETRIES: [::obs_codes::Retry; 2] = ::obs_codes::__private::pick(
                ::obs_codes::Retry::ALL,
                [0, 1],
            );
            RETRIES[index(self)]
        }
        /// Whether the same request, sent again after a pause, may succeed.
        #[must_use]
        #[inline]
        pub const fn is_retryable(self) -> bool {
            self.retry().is_retryable()
        }
        /// The document that this comes from, if its spec names one.
        #[must_use]
        pub const fn source(
            self,
        ) -> ::core::option::Option<&'static ::obs_codes::Source> {
            static SOURCES: [::obs_codes::Source; 1] = [
                ::obs_codes::Source::new(
                    "Widgets",
                    ::core::option::Option::Some("2026-01-31"),
                ),
            ];
            static SOURCE: [u16; 2] = [0, 0];
            let source = SOURCE[index(self)] as usize;
            if source < SOURCES.len() {
                ::core::option::Option::Some(&SOURCES[source])
            } else {
                ::core::option::Option::None
            }
        }
        /// Whether the category is [`ClientError`](Category::ClientError), 4XX.
        #[must_use]
        #[inline]
        pub const fn is_client_error(self) -> bool {
            ::core::matches!(self.category(), Category::ClientError)
        }
        /// Whether the category is [`ServerError`](Category::ServerError), 5XX.
        #[must_use]
        #[inline]
        pub const fn is_server_error(self) -> bool {
            ::core::matches!(self.category(), Category::ServerError)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(NAMES[index(*self)])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for StatusCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(TITLES[index(*self)])
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<u16> for StatusCode {
        type Error = ::obs_codes::UnknownStatusCode;
        #[inline]
        fn try_from(code: u16) -> ::core::result::Result<Self, Self::Error> {
            Self::from_u16(code).ok_or(::obs_codes::UnknownStatusCode::new(code))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<StatusCode> for u16 {
        #[inline]
        fn from(status: StatusCode) -> Self {
            status as Self
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for StatusCode {
        type Err = ::obs_codes::ParseStatusCodeError;
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            match ::obs_codes::__private::parse_status(
                text,
                index_of,
                &TITLES,
                &REASONS,
                &LOOKUP,
            ) {
                ::core::option::Option::Some(index) => {
                    ::core::result::Result::Ok(Self::ALL[index])
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(::obs_codes::ParseStatusCodeError::new())
                }
            }
        }
    }
    #[automatically_derived]
    impl StatusCode {
        #[doc(hidden)]
        #[must_use]
        pub const fn __codes(self) -> ::obs_codes::__private::Codes<StatusCode> {
            ::obs_codes::__private::Codes {
                status: self,
                causes: self.causes(),
                error_code: ::core::option::Option::None,
                description: self.description(),
            }
        }
    }
    #[automatically_derived]
    impl ::obs_codes::Catalogue for StatusCode {
        type Cause = Cause;
        type ErrorCode = ErrorCode;
        fn __codes(self) -> ::obs_codes::__private::Codes<Self> {
            Self::__codes(self)
        }
    }
    #[automatically_derived]
    impl<E: ::obs_codes::ObsErrorCodes<StatusCode>> ::core::convert::From<E>
    for StatusCode {
        fn from(error: E) -> Self {
            error.status_code()
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl ::obs_codes::__private::Numbered<404> for StatusCode {
        const STATUS: Self = Self::NotFound;
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl ::obs_codes::__private::Numbered<503> for StatusCode {
        const STATUS: Self = Self::ServiceUnavailable;
    }
};
::obs_codes::__http_status_code!(StatusCode);
::obs_codes::__serde_status_code!(StatusCode);
/// What may have led to a status.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
#[allow(non_camel_case_types)]
pub enum Cause {
    /// The widget was deleted.
    ///
    /// Make another.
    ///
    /// A cause of [`NotFound`](StatusCode::NotFound).
    WidgetGone,
    /// The widget never was.
    ///
    /// A cause of [`NotFound`](StatusCode::NotFound).
    WidgetUnknown,
    /// The widget is another's.
    ///
    /// A cause of [`NotFound`](StatusCode::NotFound).
    WidgetHidden,
}
#[automatically_derived]
impl Cause {
    /// All of them, in the order of the spec.
    pub const ALL: &'static [Self] = &[
        Self::WidgetGone,
        Self::WidgetUnknown,
        Self::WidgetHidden,
    ];
}
const _: () = {
    static NAMES: [&str; 3] = ["WidgetGone", "WidgetUnknown", "WidgetHidden"];
    static IDS: [&str; 3] = ["widget-gone", "widget-unknown", "widget-hidden"];
    static DESCRIPTIONS: [&str; 3] = [
        "The widget was deleted.",
        "The widget never was.",
        "The widget is another's.",
    ];
    static STATUSES: [StatusCode; 3] = ::obs_codes::__private::pick(
        StatusCode::ALL,
        [0, 0, 0],
    );
    static LOOKUP: ::obs_codes::__private::Lookup<false, 2, 4> = ::obs_codes::__private::Lookup {
        seed: 0,
        displacements: [1, 0],
        slots: [65535, 1, 0, 2],
    };
    #[automatically_derived]
    impl Cause {
        /// The id, which stays when the wording changes.
        #[must_use]
        #[inline]
        pub const fn id(self) -> &'static str {
            IDS[self as usize]
        }
        /// The cause in a sentence.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            DESCRIPTIONS[self as usize]
        }
        /// The status that it leads to.
        #[must_use]
        #[inline]
        pub const fn status_code(self) -> StatusCode {
            STATUSES[self as usize]
        }
        /// What to do about it.
        #[must_use]
        pub const fn help(self) -> ::core::option::Option<&'static str> {
            static HELP: [::core::option::Option<&str>; 3] = [
                ::core::option::Option::Some("Make another."),
                ::core::option::Option::None,
                ::core::option::Option::None,
            ];
            HELP[self as usize]
        }
        /// The document that this comes from, if its spec names one.
        #[must_use]
        pub const fn source(
            self,
        ) -> ::core::option::Option<&'static ::obs_codes::Source> {
            static SOURCES: [::obs_codes::Source; 1] = [
                ::obs_codes::Source::new(
                    "Widgets",
                    ::core::option::Option::Some("2026-01-31"),
                ),
            ];
            static SOURCE: [u16; 3] = [0, 0, 0];
            let source = SOURCE[self as usize] as usize;
            if source < SOURCES.len() {
                ::core::option::Option::Some(&SOURCES[source])
            } else {
                ::core::option::Option::None
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Cause {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(NAMES[*self as usize])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Cause {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(DESCRIPTIONS[*self as usize])
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Cause {
        type Err = ::obs_codes::UnknownCause;
        #[inline]
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            match LOOKUP.find(text, &IDS) {
                ::core::option::Option::Some(index) => {
                    ::core::result::Result::Ok(Self::ALL[index])
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(::obs_codes::UnknownCause::new())
                }
            }
        }
    }
    #[automatically_derived]
    impl Cause {
        #[doc(hidden)]
        #[must_use]
        pub const fn __codes(self) -> ::obs_codes::__private::Codes<StatusCode> {
            ::obs_codes::__private::Codes {
                status: self.status_code(),
                causes: ::core::slice::from_ref(&Self::ALL[self as usize]),
                error_code: ::core::option::Option::None,
                description: self.description(),
            }
        }
    }
};
::obs_codes::__serde_text!(Cause, id);
/// An error code that is documented, as it stands in a response.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
#[allow(non_camel_case_types)]
pub enum ErrorCode {
    /// There is no widget of that name.
    ///
    /// `NoSuchWidget`, with status [`NotFound`](StatusCode::NotFound).
    ///
    /// Possible causes:
    ///
    /// - The widget was deleted. ([`WidgetGone`](Cause::WidgetGone))
    /// - The widget is another's. ([`WidgetHidden`](Cause::WidgetHidden))
    NoSuchWidget,
    /// Come back later.
    ///
    /// `Asleep`, with status [`ServiceUnavailable`](StatusCode::ServiceUnavailable). Listed in older editions of the documentation only.
    Asleep,
}
#[automatically_derived]
impl ErrorCode {
    /// All of them, in the order of the spec.
    pub const ALL: &'static [Self] = &[Self::NoSuchWidget, Self::Asleep];
}
const _: () = {
    static NAMES: [&str; 2] = ["NoSuchWidget", "Asleep"];
    static DESCRIPTIONS: [&str; 2] = [
        "There is no widget of that name.",
        "Come back later.",
    ];
    static STATUSES: [StatusCode; 2] = ::obs_codes::__private::pick(
        StatusCode::ALL,
        [0, 1],
    );
    static WIRE: [&str; 3] = ["NoSuchWidget", "Asleep", "No Such Widget"];
    static LOOKUP: ::obs_codes::__private::Lookup<false, 2, 4> = ::obs_codes::__private::Lookup {
        seed: 1,
        displacements: [1, 0],
        slots: [0, 2, 1, 65535],
    };
    #[inline]
    fn index_of(text: &str) -> ::core::option::Option<usize> {
        {
            static MEANT: [u16; 1] = [0];
            let index = LOOKUP.find(text, &WIRE)?;
            ::core::option::Option::Some(
                if index < 2 { index } else { MEANT[index - 2] as usize },
            )
        }
    }
    #[automatically_derived]
    impl ErrorCode {
        /// The name on the wire.
        #[must_use]
        #[inline]
        pub const fn as_str(self) -> &'static str {
            WIRE[self as usize]
        }
        /// The status that it comes with.
        #[must_use]
        #[inline]
        pub const fn status_code(self) -> StatusCode {
            STATUSES[self as usize]
        }
        /// What it means.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            DESCRIPTIONS[self as usize]
        }
        /// The causes that it narrows its status to; all causes of the status where it narrows nothing.
        #[must_use]
        #[inline]
        pub const fn causes(self) -> &'static [Cause] {
            static CAUSES: [Cause; 2] = ::obs_codes::__private::pick(Cause::ALL, [0, 2]);
            static BOUNDS: [u16; 3] = [0, 2, 2];
            let (start, end) = (BOUNDS[self as usize], BOUNDS[self as usize + 1]);
            if start < end {
                return ::obs_codes::__private::part(&CAUSES, start, end);
            }
            self.status_code().causes()
        }
        /// The causes that it narrows its status to when it comes with this message, which often tells them apart.
        #[must_use]
        pub fn causes_for(self, message: &str) -> &'static [Cause] {
            match self {
                Self::NoSuchWidget => {
                    if message.starts_with("It was") && message.ends_with("deleted.") {
                        return &[Cause::WidgetGone];
                    }
                }
                _ => {}
            }
            self.causes()
        }
        /// Whether sending the request again can help, after this error code.
        #[must_use]
        #[inline]
        pub const fn retry(self) -> ::obs_codes::Retry {
            static RETRIES: [::obs_codes::Retry; 2] = ::obs_codes::__private::pick(
                ::obs_codes::Retry::ALL,
                [0, 2],
            );
            RETRIES[self as usize]
        }
        /// Whether the same request, sent again after a pause, may succeed.
        #[must_use]
        #[inline]
        pub const fn is_retryable(self) -> bool {
            self.retry().is_retryable()
        }
        /// Whether older editions of the documentation alone list it.
        #[must_use]
        pub const fn is_legacy(self) -> bool {
            ::core::matches!(self, Self::Asleep)
        }
        /// The document that this comes from, if its spec names one.
        #[must_use]
        pub const fn source(
            self,
        ) -> ::core::option::Option<&'static ::obs_codes::Source> {
            static SOURCES: [::obs_codes::Source; 1] = [
                ::obs_codes::Source::new(
                    "Widgets",
                    ::core::option::Option::Some("2026-01-31"),
                ),
            ];
            static SOURCE: [u16; 2] = [0, 0];
            let source = SOURCE[self as usize] as usize;
            if source < SOURCES.len() {
                ::core::option::Option::Some(&SOURCES[source])
            } else {
                ::core::option::Option::None
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(NAMES[*self as usize])
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for ErrorCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(WIRE[*self as usize])
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ErrorCode {
        type Err = ::obs_codes::UnknownErrorCode;
        #[inline]
        fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
            match index_of(text) {
                ::core::option::Option::Some(index) => {
                    ::core::result::Result::Ok(Self::ALL[index])
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(::obs_codes::UnknownErrorCode::new())
                }
            }
        }
    }
    #[automatically_derived]
    impl ErrorCode {
        #[doc(hidden)]
        #[must_use]
        pub const fn __codes(self) -> ::obs_codes::__private::Codes<StatusCode> {
            ::obs_codes::__private::Codes {
                status: self.status_code(),
                causes: self.causes(),
                error_code: ::core::option::Option::Some(self),
                description: self.description(),
            }
        }
    }
};
::obs_codes::__serde_text!(ErrorCode, as_str);
