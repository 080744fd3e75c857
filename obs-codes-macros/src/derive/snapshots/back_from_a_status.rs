#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for Plain {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        ::obs_codes::ObsErrorCodes::__codes(self).status()
    }
    fn __codes(&self) -> ::obs_codes::__private::Codes<'_, ::obs_codes::StatusCode> {
        type __StatusCode = ::obs_codes::StatusCode;
        trait __Missing {
            const NotFound: ::obs_codes::__private::Missing = ::obs_codes::__private::Missing;
        }
        impl __Missing for ::obs_codes::StatusCode {}
        match self {
            Self::NotFound { .. } => {
                ::obs_codes::__private::Codes::Status(
                    <::obs_codes::__private::Check>::named::<
                        ::obs_codes::StatusCode,
                        _,
                    >(::obs_codes::StatusCode::NotFound),
                )
            }
            Self::Denied { .. } => {
                ::obs_codes::__private::Codes::Status(
                    <__StatusCode as ::obs_codes::__private::Numbered<403>>::STATUS,
                )
            }
            Self::Broken { .. } => {
                ::obs_codes::__private::Codes::Cause(
                    &[::obs_codes::Cause::InternalError],
                )
            }
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for Plain {
    type Error = ::obs_codes::UnknownStatusCode;
    fn try_from(
        __code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
        trait __Missing {
            const NotFound: ::obs_codes::__private::Missing = ::obs_codes::__private::Missing;
        }
        impl __Missing for ::obs_codes::StatusCode {}
        const __CODES: [::core::primitive::u16; 3usize] = [
            ::obs_codes::StatusCode::NotFound.as_u16(),
            403,
            ::obs_codes::Cause::InternalError.status_code().as_u16(),
        ];
        const _: () = <::obs_codes::__private::Check>::first(
            &__CODES,
            1usize,
            "`Denied` has the status of an earlier variant; with `try_from` each variant needs its own",
        );
        const _: () = <::obs_codes::__private::Check>::first(
            &__CODES,
            2usize,
            "`Broken` has the status of an earlier variant; with `try_from` each variant needs its own",
        );
        match __code {
            __code if __code == __CODES[0usize] => {
                ::core::result::Result::Ok(Self::NotFound {})
            }
            __code if __code == __CODES[1usize] => {
                ::core::result::Result::Ok(Self::Denied {})
            }
            __code if __code == __CODES[2usize] => {
                ::core::result::Result::Ok(Self::Broken {})
            }
            _ => ::core::result::Result::Err(::obs_codes::UnknownStatusCode::new(__code)),
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::obs_codes::StatusCode> for Plain {
    type Error = ::obs_codes::UnknownStatusCode;
    fn try_from(
        __status: ::obs_codes::StatusCode,
    ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
        ::core::convert::TryFrom::try_from(__status.as_u16())
    }
}
