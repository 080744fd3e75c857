#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for GatewayError {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        ::obs_codes::__missing_statuses! {
            ::obs_codes::StatusCode; NotFound
        }
        match self {
            Self::NotFound => {
                <::obs_codes::__private::Check>::named::<
                    ::obs_codes::StatusCode,
                    _,
                >(::obs_codes::StatusCode::NotFound)
            }
            Self::Denied { .. } => ::obs_codes::StatusCode::Forbidden,
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for GatewayError {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::obs_codes::__private::Codes::fmt(
            &::obs_codes::ObsErrorCodes::<::obs_codes::StatusCode>::__codes(self),
            __formatter,
        )
    }
}
#[automatically_derived]
impl ::core::error::Error for GatewayError {}
