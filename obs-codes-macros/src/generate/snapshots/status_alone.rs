::obs_codes::__enum! {
    #[doc = "A documented HTTP status code.

The discriminant is the code."] #[repr(u16)]
    StatusCode, variants : { #[doc = "`418 I'm a teapot`: It is a teapot."] Teapot = 418,
    }, all : 1[StatusCode::Teapot,],
}
::obs_codes::__status_code! {
    StatusCode, 1, codes : [(418 0)], first : 418, span : 1, indices : (all 0), titles :
    (each 1["418 I'm a teapot",]), descriptions : (each 1["It is a teapot.",]), lookup :
    (false 0 1[1,] u16 2[47360, 65535,]), fallback : 0,
}
::obs_codes::__status_causes! {
    StatusCode, 1,
}
::obs_codes::__all_causes! {
    StatusCode, 1, []
}
::obs_codes::__retry! {
    StatusCode, 1, "this status", [Never Backoff Slower AfterFix] [0,]
}
::obs_codes::__docs! {
    StatusCode, 1,
}
::obs_codes::__source! {
    StatusCode, 1,
}
::obs_codes::__deprecated! {
    StatusCode, 1,
}
::obs_codes::__entry! {
    StatusCode, 1, __key
}
::obs_codes::__catalogue! {
    StatusCode, 1, category : [], cause : [], error_code : [], names : {},
}
::obs_codes::__debug! {
    StatusCode, 1, (u16 2 "Teapot"[0, 6,])
}
::obs_codes::__display! {
    StatusCode, 1, __title
}
::obs_codes::__from_str! {
    StatusCode, 1, ParseStatusCodeError
}
::obs_codes::__serialize! {
    StatusCode, 1, serialize_u16 as_u16
}
::obs_codes::__deserialize! {
    StatusCode, 1, read_number from_u16 UnknownStatusCode
}
::obs_codes::__http! {
    StatusCode, 1, [418,]
}
::obs_codes::__error_response! {
    StatusCode, 1,
}
