#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for Plain {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        ::obs_codes::ObsErrorCodes::__codes(self).status()
    }
    fn __codes(&self) -> ::obs_codes::__private::Codes<'_, ::obs_codes::StatusCode> {
        use ::obs_codes::__private::Codes as __Codes;
        match self {
            Self::NotFound => __Codes::Status(::obs_codes::StatusCode::NotFound),
            Self::Denied { .. } => __Codes::Status(::obs_codes::StatusCode::Forbidden),
            Self::Broken { .. } => __Codes::Cause(::obs_codes::Cause::InternalError),
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for Plain {
    type Error = ::obs_codes::UnknownStatusCode;
    fn try_from(
        __from: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
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
        match __from {
            _ if __from == __CODES[0usize] => {
                ::core::result::Result::Ok(Self::NotFound {})
            }
            _ if __from == __CODES[1usize] => ::core::result::Result::Ok(Self::Denied {}),
            _ if __from == __CODES[2usize] => ::core::result::Result::Ok(Self::Broken {}),
            _ => ::core::result::Result::Err(::obs_codes::UnknownStatusCode::new(__from)),
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::obs_codes::StatusCode> for Plain {
    type Error = ::obs_codes::UnknownStatusCode;
    fn try_from(
        __from: ::obs_codes::StatusCode,
    ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
        ::core::convert::TryFrom::try_from(__from.as_u16())
    }
}
