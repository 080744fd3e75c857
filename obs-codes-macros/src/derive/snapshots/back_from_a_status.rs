#[allow(deprecated, unused_qualifications)]
const _: () = {
    type __StatusCode = ::obs_codes::StatusCode;
    type __Cause = ::obs_codes::Cause;
    static __STATUS_1: __StatusCode = match __StatusCode::from_u16(403) {
        ::core::option::Option::Some(__status) => __status,
        ::core::option::Option::None => {
            ::core::panic!("403 is not a status of this catalogue")
        }
    };
    #[automatically_derived]
    impl ::obs_codes::ObsErrorCodes for Plain {
        fn status_code(&self) -> __StatusCode {
            match self {
                Self::NotFound => __StatusCode::NotFound,
                Self::Denied { .. } => __STATUS_1,
                Self::Broken(..) => __Cause::InternalError.status_code(),
            }
        }
        fn causes(&self) -> &'static [<__StatusCode as ::obs_codes::Catalogue>::Cause] {
            match self {
                Self::Broken(..) => &[__Cause::InternalError],
                _ => {
                    <__StatusCode as ::obs_codes::Catalogue>::causes(
                        ::obs_codes::ObsErrorCodes::status_code(self),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Plain> for __StatusCode {
        fn from(__error: Plain) -> Self {
            ::obs_codes::ObsErrorCodes::status_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Plain> for __StatusCode {
        fn from(__error: &Plain) -> Self {
            ::obs_codes::ObsErrorCodes::status_code(__error)
        }
    }
    const __CODES: [::core::primitive::u16; 3usize] = [
        __StatusCode::NotFound.as_u16(),
        403,
        __Cause::InternalError.status_code().as_u16(),
    ];
    const _: () = if ::obs_codes::__private::repeats(&__CODES, 1usize) {
        ::core::panic!(
            "`Denied` has the status of an earlier variant; with `try_from` each variant needs its own"
        )
    };
    const _: () = if ::obs_codes::__private::repeats(&__CODES, 2usize) {
        ::core::panic!(
            "`Broken` has the status of an earlier variant; with `try_from` each variant needs its own"
        )
    };
    #[automatically_derived]
    impl ::core::convert::TryFrom<__StatusCode> for Plain {
        type Error = ::obs_codes::UnknownStatusCode;
        fn try_from(
            __status: __StatusCode,
        ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
            if __status == __StatusCode::NotFound {
                return ::core::result::Result::Ok(Self::NotFound);
            }
            if __status == __STATUS_1 {
                return ::core::result::Result::Ok(Self::Denied {});
            }
            if __status == __Cause::InternalError.status_code() {
                return ::core::result::Result::Ok(Self::Broken());
            }
            ::core::result::Result::Err(
                ::obs_codes::UnknownStatusCode::new(__status.as_u16()),
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Plain {
        type Error = ::obs_codes::UnknownStatusCode;
        fn try_from(
            __code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
            match __StatusCode::from_u16(__code) {
                ::core::option::Option::Some(__status) => {
                    ::core::convert::TryFrom::try_from(__status)
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        ::obs_codes::UnknownStatusCode::new(__code),
                    )
                }
            }
        }
    }
};
