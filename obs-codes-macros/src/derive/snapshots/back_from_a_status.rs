const _: () = {
    const __CODES: [::core::primitive::u16; 3usize] = [
        ::obs_codes::StatusCode::NotFound.as_u16(),
        <::obs_codes::StatusCode as ::obs_codes::__private::Numbered<403>>::STATUS
            .as_u16(),
        ::obs_codes::Cause::InternalError.status_code().as_u16(),
    ];
    const _: () = ::obs_codes::__private::first(
        &__CODES,
        1usize,
        "`Denied` has the status of an earlier variant; with `try_from` each variant needs its own",
    );
    const _: () = ::obs_codes::__private::first(
        &__CODES,
        2usize,
        "`Broken` has the status of an earlier variant; with `try_from` each variant needs its own",
    );
};
#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for Plain {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        ::obs_codes::ObsErrorCodes::__codes(self).status
    }
    fn __codes(&self) -> ::obs_codes::__private::Codes<::obs_codes::StatusCode> {
        match self {
            Self::NotFound => ::obs_codes::StatusCode::NotFound.__codes(),
            Self::Denied { .. } => {
                <::obs_codes::StatusCode as ::obs_codes::__private::Numbered<
                    403,
                >>::STATUS
                    .__codes()
            }
            Self::Broken(..) => ::obs_codes::Cause::InternalError.__codes(),
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::obs_codes::StatusCode> for Plain {
    type Error = ::obs_codes::UnknownStatusCode;
    fn try_from(
        __status: ::obs_codes::StatusCode,
    ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
        if __status == ::obs_codes::StatusCode::NotFound {
            return ::core::result::Result::Ok(Self::NotFound);
        }
        if __status
            == <::obs_codes::StatusCode as ::obs_codes::__private::Numbered<403>>::STATUS
        {
            return ::core::result::Result::Ok(Self::Denied {});
        }
        if __status == ::obs_codes::Cause::InternalError.status_code() {
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
        match ::obs_codes::StatusCode::from_u16(__code) {
            ::core::option::Option::Some(__status) => {
                ::core::convert::TryFrom::try_from(__status)
            }
            ::core::option::Option::None => {
                ::core::result::Result::Err(::obs_codes::UnknownStatusCode::new(__code))
            }
        }
    }
}
