::obs_codes::__enum! {
    #[doc = "A class of HTTP status codes, given by their first digit."] Category,
    variants : { #[doc = "`4XX`: The request is wrong."] ClientError, #[doc =
    "`5XX`: The server is at fault."] ServerError, }, all : 2[Category::ClientError,
    Category::ServerError,],
}
::obs_codes::__category! {
    Category, 2, shown : (each 2["Client Error", "Server Error",]), classes : (each
    2["4XX", "5XX",]), digits : [(4 0) (5 1)], descriptions : (each
    2["The request is wrong.", "The server is at fault.",]),
}
::obs_codes::__debug! {
    Category, 2, (u16 3 "ClientErrorServerError"[0, 11, 22,])
}
::obs_codes::__display! {
    Category, 2, name
}
::obs_codes::__retry! {
    Category, 2, "an undocumented status of this category", [Never Backoff Slower
    AfterFix] [0, 1,]
}
::obs_codes::__serialize! {
    Category, 2, serialize_str name
}
::obs_codes::__enum! {
    #[doc = "A documented HTTP status code.

The discriminant is the code."] #[repr(u16)]
    StatusCode, variants : { #[doc =
    "`404 Not Found`: There is no such widget.

Possible causes:

- The widget was deleted. ([`WidgetGone`](Cause::WidgetGone))
- The widget never was. ([`WidgetUnknown`](Cause::WidgetUnknown))"]
    NotFound = 404, #[doc =
    "`503 Service Unavailable`: The service is asleep.

Retry after a pause that grows with each attempt."]
    ServiceUnavailable = 503, }, all : 2[StatusCode::NotFound,
    StatusCode::ServiceUnavailable,],
}
::obs_codes::__status_code! {
    StatusCode, 2, codes : [(404 0) (503 1)], first : 404, span : 100, indices : (u8
    100[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,]), titles : (each
    2["404 Not Found", "503 Service Unavailable",]), descriptions : (each
    2["There is no such widget.", "The service is asleep.",]), lookup : (false 0 1[1,]
    u16 4[65535, 29696, 7681, 65535,]), fallback : 1,
}
::obs_codes::__status_causes! {
    StatusCode, 2, bounds : (u8 3[0, 2, 2,])
}
::obs_codes::__all_causes! {
    StatusCode, 2, [Cause] 3[0, 1, 2,] bounds : (u8 3[0, 3, 3,])
}
::obs_codes::__retry! {
    StatusCode, 2, "this status", [Never Backoff Slower AfterFix] [0, 1,]
}
::obs_codes::__docs! {
    StatusCode, 2,
}
::obs_codes::__source! {
    StatusCode, 2, 1[("Widgets" updated "2026-01-31")] sparse : (all 1)
}
::obs_codes::__deprecated! {
    StatusCode, 2,
}
::obs_codes::__entry! {
    StatusCode, 2, __key
}
::obs_codes::__catalogue! {
    StatusCode, 2, category : [Category], cause : [Cause], error_code : [ErrorCode],
    names : { root : ["Fault"], format : Xml, headers : [(Code "x-widget-code") (Code
    "x-code") (Indicator "x-widget-reason") (Date "Date")], elements : [], members :
    [(Message "why")], texts : [], details : [], secrets : ["pin",], indicators : [("601"
    "Asleep") ("napping" "Asleep")], clock : ["widget-gone",], copied : [], },
}
::obs_codes::__debug! {
    StatusCode, 2, (u16 3 "NotFoundServiceUnavailable"[0, 8, 26,])
}
::obs_codes::__display! {
    StatusCode, 2, __title
}
::obs_codes::__status_category! {
    StatusCode, 2, [0, 1,] []
}
::obs_codes::__from_str! {
    StatusCode, 2, ParseStatusCodeError
}
::obs_codes::__serialize! {
    StatusCode, 2, serialize_u16 as_u16
}
::obs_codes::__deserialize! {
    StatusCode, 2, read_number from_u16 UnknownStatusCode
}
::obs_codes::__http! {
    StatusCode, 2, [404, 503,]
}
::obs_codes::__error_response! {
    StatusCode, 2,
}
::obs_codes::__enum! {
    #[doc = "A possible cause of a status."] Cause, variants : { #[doc =
    "The widget was deleted.

What to do: Make another.

`widget-gone`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WidgetGone, #[doc =
    "The widget never was.

`widget-unknown`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WidgetUnknown, #[doc =
    "The widget is another\\'s.

`widget-hidden`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WidgetHidden, }, all : 3[Cause::WidgetGone, Cause::WidgetUnknown,
    Cause::WidgetHidden,],
}
::obs_codes::__cause! {
    Cause, 3, ids : (each 3["widget-gone", "widget-unknown", "widget-hidden",]),
    descriptions : (each 3["The widget was deleted.", "The widget never was.",
    "The widget is another's.",]), statuses : [0, 0, 0,], lookup : (false 0 2[1, 1,] u16
    4[20481, 64002, 7936, 65535,]),
}
::obs_codes::__help! {
    Cause, 3, (u16 2 "Make another."[0, 13,]) sparse : (u8 3[1, 0, 0,])
}
::obs_codes::__docs! {
    Cause, 3,
}
::obs_codes::__source! {
    Cause, 3, 1[("Widgets" updated "2026-01-31")] sparse : (all 1)
}
::obs_codes::__deprecated! {
    Cause, 3,
}
::obs_codes::__entry! {
    Cause, 3, id
}
::obs_codes::__debug! {
    Cause, 3, camel id
}
::obs_codes::__display! {
    Cause, 3, description
}
::obs_codes::__from_str! {
    Cause, 3, UnknownCause
}
::obs_codes::__serialize! {
    Cause, 3, serialize_str id
}
::obs_codes::__deserialize! {
    Cause, 3, read_text __find UnknownCause
}
::obs_codes::__enum! {
    #[doc = "A documented error code, as sent in responses."] ErrorCode, variants : {
    #[doc =
    "There is no widget of that name.

`NoSuchWidget`, with status [`404 Not Found`](StatusCode::NotFound). Also sent as `No Such Widget`.

Possible causes:

- The widget was deleted. ([`WidgetGone`](Cause::WidgetGone))
- The widget is another\\'s. ([`WidgetHidden`](Cause::WidgetHidden))"]
    NoSuchWidget, #[doc =
    "Come back later.

`Asleep`, with status [`503 Service Unavailable`](StatusCode::ServiceUnavailable). Listed in older editions of the documentation only.

Retry at a lower rate."]
    Asleep, }, all : 2[ErrorCode::NoSuchWidget, ErrorCode::Asleep,],
}
::obs_codes::__error_code! {
    ErrorCode, 2, names : 3(each 3["NoSuchWidget", "Asleep", "No Such Widget",]), aliases
    : 1 meant : [0,] bounds : (u8 3[0, 1, 1,]), lookup : (false 0 2[2, 1,] u16 4[65535,
    62722, 25601, 20224,]), descriptions : (each 2["There is no widget of that name.",
    "Come back later.",]), statuses : [0, 1,], legacy : [1], cause : [Cause],
}
::obs_codes::__error_code_causes! {
    ErrorCode, 2, 2[0, 2,] bounds : (u8 3[0, 2, 2,])
}
::obs_codes::__messages! {
    ErrorCode, 2, cause : [Cause], 2[0, 0,] texts : (u16 9
    "It wasdeleted.Ownersomebody"[0, 0, 6, 6, 14, 19, 19, 27, 27,]) causes : 2[0, 2,]
    bounds : (u8 3[0, 1, 2,])
}
::obs_codes::__retry! {
    ErrorCode, 2, "this error code", [Never Backoff Slower AfterFix] [0, 2,]
}
::obs_codes::__docs! {
    ErrorCode, 2,
}
::obs_codes::__source! {
    ErrorCode, 2, 1[("Widgets" updated "2026-01-31")] sparse : (all 1)
}
::obs_codes::__deprecated! {
    ErrorCode, 2,
}
::obs_codes::__entry! {
    ErrorCode, 2, as_str
}
::obs_codes::__debug! {
    ErrorCode, 2, as_str
}
::obs_codes::__display! {
    ErrorCode, 2, as_str
}
::obs_codes::__from_str! {
    ErrorCode, 2, UnknownErrorCode
}
::obs_codes::__serialize! {
    ErrorCode, 2, serialize_str as_str
}
::obs_codes::__deserialize! {
    ErrorCode, 2, read_text __find UnknownErrorCode
}
