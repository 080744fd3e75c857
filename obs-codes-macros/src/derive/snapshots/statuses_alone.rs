#[allow(deprecated, unused_qualifications)]
const _: () = {
    type __StatusCode = ::obs_codes::StatusCode;
    #[automatically_derived]
    impl ::obs_codes::ObsErrorCodes for GatewayError {
        fn status_code(&self) -> __StatusCode {
            ::obs_codes::ObsErrorCodes::__codes(self).status
        }
        fn __codes(&self) -> ::obs_codes::__private::Codes<__StatusCode> {
            match self {
                Self::NotFound => __StatusCode::NotFound.__codes(),
                Self::Denied(..) => __StatusCode::Forbidden.__codes(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for GatewayError {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                &::obs_codes::ObsErrorCodes::<__StatusCode>::__codes(self),
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for GatewayError {}
};
