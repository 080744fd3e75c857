#[allow(deprecated, unused_qualifications)]
const _: () = {
    type __StatusCode = ::obs_codes::StatusCode;
    #[automatically_derived]
    impl ::obs_codes::ObsErrorCodes for GatewayError {
        fn status_code(&self) -> __StatusCode {
            match self {
                Self::NotFound => __StatusCode::NotFound,
                Self::Denied(..) => __StatusCode::Forbidden,
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for GatewayError {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            let __status: __StatusCode = ::obs_codes::ObsErrorCodes::status_code(self);
            let __description = __status.description();
            ::core::write!(__formatter, "{}: {}", __status, __description)
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for GatewayError {}
    #[automatically_derived]
    impl ::core::convert::From<GatewayError> for __StatusCode {
        fn from(__error: GatewayError) -> Self {
            ::obs_codes::ObsErrorCodes::status_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&GatewayError> for __StatusCode {
        fn from(__error: &GatewayError) -> Self {
            ::obs_codes::ObsErrorCodes::status_code(__error)
        }
    }
};
