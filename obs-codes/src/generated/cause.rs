//! `Cause`: what may have led to a status.

#[doc(hidden)]
#[macro_export]
macro_rules! __cause {
    (
        len: $len:literal,
        names: $names:tt,
        ids: $ids:tt,
        descriptions: $descriptions:tt,
        statuses: $statuses:tt,
        lookup: $lookup:tt,
    ) => {
        const LEN: usize = $len;
        static NAMES: [&str; LEN] = $names;
        static IDS: [&str; LEN] = $ids;
        static DESCRIPTIONS: [&str; LEN] = $descriptions;
        static STATUSES: [StatusCode; LEN] = $crate::__private::pick(StatusCode::ALL, $statuses);
        $crate::__lookup!($lookup);

        #[inline]
        const fn index(cause: Cause) -> usize {
            cause as usize
        }

        #[inline]
        fn index_of_text(text: &str) -> ::core::option::Option<usize> {
            LOOKUP.find(text, &IDS)
        }

        impl Cause {
            /// The id, which stays when the wording changes.
            #[must_use]
            #[inline]
            pub const fn id(self) -> &'static str {
                IDS[index(self)]
            }

            /// The cause in a sentence.
            #[must_use]
            #[inline]
            pub const fn description(self) -> &'static str {
                DESCRIPTIONS[index(self)]
            }

            /// The status that it leads to.
            #[must_use]
            #[inline]
            pub const fn status_code(self) -> StatusCode {
                STATUSES[index(self)]
            }
        }

        $crate::__formatting!(Cause, NAMES, DESCRIPTIONS);
        $crate::__parsing!(Cause, UnknownCause);
        $crate::__serde_text!(Cause, id);
        $crate::__entry!(Cause, id);

        #[automatically_derived]
        impl $crate::catalogue::CauseOf<StatusCode> for Cause {
            fn status_code(self) -> StatusCode {
                self.status_code()
            }

            fn help(self) -> ::core::option::Option<&'static str> {
                self.help()
            }
        }
    };
}

/// `help()`; an empty text stands for none.
#[doc(hidden)]
#[macro_export]
macro_rules! __help {
    () => {
        impl Cause {
            /// What to do about it: nothing is known for any cause of this catalogue.
            #[must_use]
            pub const fn help(self) -> ::core::option::Option<&'static str> {
                ::core::option::Option::None
            }
        }
    };
    ($helps:tt) => {
        impl Cause {
            /// What to do about it.
            #[must_use]
            pub const fn help(self) -> ::core::option::Option<&'static str> {
                static HELPS: [&str; LEN] = $helps;
                let help = HELPS[index(self)];
                if help.is_empty() {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(help)
                }
            }
        }
    };
}
