const _: () = <::obs_codes::__private::Check>::same(
    404,
    ::obs_codes::Cause::ObjectNotFound.status_code().as_u16(),
    "`ObjectNotFound` is not a cause of `404`; omit `status`, the cause implies it",
);
const _: () = <::obs_codes::__private::Check>::same(
    404,
    ::obs_codes::ErrorCode::NoSuchKey.status_code().as_u16(),
    "`NoSuchKey` is not an error code of `404`; omit `status`, the error code implies it",
);
#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for StoreError {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        ::obs_codes::ObsErrorCodes::__codes(self).status()
    }
    fn __codes(&self) -> ::obs_codes::__private::Codes<'_, ::obs_codes::StatusCode> {
        use ::obs_codes::__private::Codes as __Codes;
        match self {
            Self::NoBucket { .. } => __Codes::Cause(::obs_codes::Cause::BucketNotFound),
            Self::Denied => __Codes::Status(::obs_codes::StatusCode::Forbidden),
            Self::NoObject { .. } => {
                __Codes::ErrorCode(::obs_codes::ErrorCode::NoSuchKey)
            }
            Self::NotFound => __Codes::Status(::obs_codes::StatusCode::NotFound),
            Self::Gone => {
                __Codes::Narrowed(
                    ::obs_codes::ErrorCode::NoSuchKey,
                    ::obs_codes::Cause::ObjectNotFound,
                )
            }
            Self::Upstream { 0: __source, .. } => __Codes::Field(__source),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for StoreError {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Upstream { 0: __source, .. } => {
                ::core::fmt::Display::fmt(__source, __formatter)
            }
            _ => {
                <Self as ::obs_codes::ObsErrorCodes<
                    ::obs_codes::StatusCode,
                >>::__fmt(self, __formatter)
            }
        }
    }
}
#[automatically_derived]
impl ::core::error::Error for StoreError {
    fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
        #[allow(unused_imports)]
        use ::obs_codes::__private::{AsError as _, ForwardSource as _};
        match self {
            Self::Upstream { 0: __source, .. } => __source.__forward_source(),
            _ => ::core::option::Option::None,
        }
    }
}
