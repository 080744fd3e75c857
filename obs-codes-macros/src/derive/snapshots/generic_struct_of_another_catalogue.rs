#[allow(deprecated, unused_qualifications)]
const _: () = {
    type __StatusCode = crate::codes::StatusCode;
    #[automatically_derived]
    impl<'a, E, const N: usize> facade::obs_codes::ObsErrorCodes<__StatusCode>
    for Wrapper<'a, E, N>
    where
        E: Clone,
        Nested<&'a E>: facade::obs_codes::ObsErrorCodes<__StatusCode>,
    {
        fn status_code(&self) -> __StatusCode {
            facade::obs_codes::ObsErrorCodes::<__StatusCode>::status_code(&self.error)
        }
        fn causes(
            &self,
        ) -> &'static [<__StatusCode as facade::obs_codes::Catalogue>::Cause] {
            facade::obs_codes::ObsErrorCodes::<__StatusCode>::causes(&self.error)
        }
        fn error_code(
            &self,
        ) -> ::core::option::Option<
            <__StatusCode as facade::obs_codes::Catalogue>::ErrorCode,
        > {
            facade::obs_codes::ObsErrorCodes::<__StatusCode>::error_code(&self.error)
        }
    }
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
            ::core::fmt::Display::fmt(&self.error, __formatter)
        }
    }
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
            ::core::error::Error::source(&self.error)
        }
    }
    #[automatically_derived]
    impl<'a, E, const N: usize> ::core::convert::From<Wrapper<'a, E, N>> for __StatusCode
    where
        E: Clone,
        Nested<&'a E>: facade::obs_codes::ObsErrorCodes<__StatusCode>,
    {
        fn from(__error: Wrapper<'a, E, N>) -> Self {
            facade::obs_codes::ObsErrorCodes::status_code(&__error)
        }
    }
    #[automatically_derived]
    impl<'a, E, const N: usize> ::core::convert::From<&Wrapper<'a, E, N>>
    for __StatusCode
    where
        E: Clone,
        Nested<&'a E>: facade::obs_codes::ObsErrorCodes<__StatusCode>,
    {
        fn from(__error: &Wrapper<'a, E, N>) -> Self {
            facade::obs_codes::ObsErrorCodes::status_code(__error)
        }
    }
};
