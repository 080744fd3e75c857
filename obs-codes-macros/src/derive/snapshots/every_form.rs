const _: () = ::obs_codes::__private::same(
    404,
    ::obs_codes::Cause::ObjectNotFound.status_code().as_u16(),
    "`ObjectNotFound` is no cause of `404`: leave `status` out, the cause brings its own",
);
const _: () = ::obs_codes::__private::same(
    404,
    ::obs_codes::ErrorCode::NoSuchKey.status_code().as_u16(),
    "`NoSuchKey` is no error code of `404`: leave `status` out, the error code brings its own",
);
#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for StoreError {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        ::obs_codes::ObsErrorCodes::__codes(self).status
    }
    fn __codes(&self) -> ::obs_codes::__private::Codes<::obs_codes::StatusCode> {
        match self {
            Self::NoBucket { .. } => ::obs_codes::Cause::BucketNotFound.__codes(),
            Self::Denied => {
                <::obs_codes::StatusCode as ::obs_codes::__private::Numbered<
                    403,
                >>::STATUS
                    .__codes()
            }
            Self::NoObject(..) => ::obs_codes::ErrorCode::NoSuchKey.__codes(),
            Self::NotFound => ::obs_codes::StatusCode::NotFound.__codes(),
            Self::Gone => {
                ::obs_codes::Cause::ObjectNotFound
                    .__codes()
                    .with_error_code(::obs_codes::ErrorCode::NoSuchKey)
            }
            Self::Upstream(__source) => {
                ::obs_codes::ObsErrorCodes::<
                    ::obs_codes::StatusCode,
                >::__forward(__source)
            }
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for StoreError {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Upstream(__source) => ::core::fmt::Display::fmt(__source, __formatter),
            _ => {
                ::obs_codes::ObsErrorCodes::<
                    ::obs_codes::StatusCode,
                >::__fmt(self, __formatter)
            }
        }
    }
}
#[automatically_derived]
impl ::core::error::Error for StoreError {
    fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
        match self {
            Self::Upstream(__source) => ::core::error::Error::source(__source),
            _ => ::core::option::Option::None,
        }
    }
}
