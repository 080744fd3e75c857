#[allow(unused_qualifications)]
const _: () = {
    #[allow(unused_qualifications)]
    type __StatusCode = crate::codes::StatusCode;
    #[allow(unused_qualifications)]
    #[automatically_derived]
    impl<'a, E, const N: usize> facade::obs_codes::ObsErrorCodes<__StatusCode>
    for Wrapper<'a, E, N>
    where
        E: Clone,
        Nested<&'a E>: facade::obs_codes::ObsErrorCodes<__StatusCode>,
    {
        fn status_code(&self) -> __StatusCode {
            facade::obs_codes::ObsErrorCodes::__codes(self).status()
        }
        fn __codes(&self) -> facade::obs_codes::__private::Codes<'_, __StatusCode> {
            use facade::obs_codes::__private::Codes as __Codes;
            match self {
                Self { error: __source, .. } => __Codes::Field(__source),
            }
        }
    }
    #[allow(unused_qualifications)]
    #[automatically_derived]
    impl<'a, E, const N: usize> ::core::fmt::Display for Wrapper<'a, E, N>
    where
        E: Clone,
        Nested<
            &'a E,
        >: facade::obs_codes::ObsErrorCodes<__StatusCode> + ::core::fmt::Display,
    {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self { error: __source, .. } => {
                    ::core::fmt::Display::fmt(__source, __formatter)
                }
            }
        }
    }
    #[allow(unused_qualifications)]
    #[automatically_derived]
    impl<'a, E, const N: usize> ::core::error::Error for Wrapper<'a, E, N>
    where
        E: Clone,
        Nested<&'a E>: ::core::error::Error,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            #[allow(unused_imports)]
            use facade::obs_codes::__private::{AsError as _, ForwardSource as _};
            match self {
                Self { error: __source, .. } => __source.__forward_source(),
            }
        }
    }
};
