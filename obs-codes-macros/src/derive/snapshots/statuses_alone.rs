#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for GatewayError {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        match self {
            Self::NotFound => ::obs_codes::StatusCode::NotFound,
            Self::Denied { .. } => ::obs_codes::StatusCode::Forbidden,
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for GatewayError {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        <Self as ::obs_codes::ObsErrorCodes<
            ::obs_codes::StatusCode,
        >>::__fmt(self, __formatter)
    }
}
#[automatically_derived]
impl ::core::error::Error for GatewayError {}
