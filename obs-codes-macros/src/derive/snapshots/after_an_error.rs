const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "unknown key `stauts` on a variant; did you mean `status`?"
    }
};
#[automatically_derived]
impl ::obs_codes::ObsErrorCodes for StoreError {
    fn status_code(&self) -> ::obs_codes::StatusCode {
        ::core::unreachable!()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for StoreError {
    fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::unreachable!()
    }
}
#[automatically_derived]
impl ::core::error::Error for StoreError
where
    for<'__obs> StoreError: ::core::fmt::Debug + ::core::fmt::Display,
{}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for StoreError {
    type Error = ::obs_codes::UnknownStatusCode;
    fn try_from(
        __from: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
        ::core::unreachable!()
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::obs_codes::StatusCode> for StoreError {
    type Error = ::obs_codes::UnknownStatusCode;
    fn try_from(
        __from: ::obs_codes::StatusCode,
    ) -> ::core::result::Result<Self, ::obs_codes::UnknownStatusCode> {
        ::core::unreachable!()
    }
}
