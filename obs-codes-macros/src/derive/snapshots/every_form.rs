#[allow(deprecated, unused_qualifications)]
const _: () = {
    type __StatusCode = ::obs_codes::StatusCode;
    type __Cause = ::obs_codes::Cause;
    type __ErrorCode = ::obs_codes::ErrorCode;
    static __STATUS_1: __StatusCode = match __StatusCode::from_u16(403) {
        ::core::option::Option::Some(__status) => __status,
        ::core::option::Option::None => {
            ::core::panic!("403 is not a status of this catalogue")
        }
    };
    const _: () = {
        let __code = __Cause::ObjectNotFound.status_code().as_u16();
        if __code != 404 {
            ::core::panic!(
                "`ObjectNotFound` is no cause of `404`: leave `status` out, the cause brings its own"
            )
        } else if __code != __ErrorCode::NoSuchKey.status_code().as_u16() {
            ::core::panic!(
                "the cause `ObjectNotFound` and the error code `NoSuchKey` are of different statuses"
            )
        }
    };
    #[automatically_derived]
    impl ::obs_codes::ObsErrorCodes for StoreError {
        fn status_code(&self) -> __StatusCode {
            match self {
                Self::NoBucket { .. } => __Cause::BucketNotFound.status_code(),
                Self::Denied => __STATUS_1,
                Self::NoObject(..) => __ErrorCode::NoSuchKey.status_code(),
                Self::NotFound => __StatusCode::NotFound,
                Self::Gone => __Cause::ObjectNotFound.status_code(),
                Self::Upstream(__source) => {
                    ::obs_codes::ObsErrorCodes::<__StatusCode>::status_code(__source)
                }
            }
        }
        fn causes(&self) -> &'static [<__StatusCode as ::obs_codes::Catalogue>::Cause] {
            match self {
                Self::NoBucket { .. } => &[__Cause::BucketNotFound],
                Self::NoObject(..) => {
                    <__StatusCode as ::obs_codes::Catalogue>::causes_of(
                        __ErrorCode::NoSuchKey,
                    )
                }
                Self::Gone => &[__Cause::ObjectNotFound],
                Self::Upstream(__source) => {
                    ::obs_codes::ObsErrorCodes::<__StatusCode>::causes(__source)
                }
                _ => {
                    <__StatusCode as ::obs_codes::Catalogue>::causes(
                        ::obs_codes::ObsErrorCodes::status_code(self),
                    )
                }
            }
        }
        fn error_code(
            &self,
        ) -> ::core::option::Option<
            <__StatusCode as ::obs_codes::Catalogue>::ErrorCode,
        > {
            match self {
                Self::NoObject(..) => {
                    ::core::option::Option::Some(__ErrorCode::NoSuchKey)
                }
                Self::Gone => ::core::option::Option::Some(__ErrorCode::NoSuchKey),
                Self::Upstream(__source) => {
                    ::obs_codes::ObsErrorCodes::<__StatusCode>::error_code(__source)
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for StoreError {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            let __status: __StatusCode = ::obs_codes::ObsErrorCodes::status_code(self);
            let __description = match self {
                Self::NoBucket { .. } => __Cause::BucketNotFound.description(),
                Self::NoObject(..) => __ErrorCode::NoSuchKey.description(),
                Self::Gone => __Cause::ObjectNotFound.description(),
                Self::Upstream(__source) => {
                    return ::core::fmt::Display::fmt(__source, __formatter);
                }
                _ => __status.description(),
            };
            ::core::write!(__formatter, "{}: {}", __status, __description)
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for StoreError {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self::Upstream(__source) => ::core::error::Error::source(__source),
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<StoreError> for __StatusCode {
        fn from(__error: StoreError) -> Self {
            ::obs_codes::ObsErrorCodes::status_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&StoreError> for __StatusCode {
        fn from(__error: &StoreError) -> Self {
            ::obs_codes::ObsErrorCodes::status_code(__error)
        }
    }
};
