::obs_codes::__enum! {
    #[doc = r" A category of HTTP status codes: what the first digit of a code says."]
    Category, variants : { #[doc = " `4XX`: The request is wrong."] ClientError, #[doc =
    " `5XX`: The server is at fault."] ServerError, }, all : [Category::ClientError,
    Category::ServerError,],
}
const _: () = {
    ::obs_codes::__category! {
        len : 2, names : ["ClientError", "ServerError",], shown : ["Client Error",
        "Server Error",], classes : ["4XX", "5XX",], digits : [(4 ClientError) (5
        ServerError)], descriptions : ["The request is wrong.",
        "The server is at fault.",],
    }
    ::obs_codes::__retry!(
        Category, "a status of this category that is not documented", [Never Backoff
        Slower AfterFix] [0, 1,]
    );
};
::obs_codes::__enum! {
    #[doc = r" An HTTP status code that is documented."] #[doc = r""] #[doc =
    r" The discriminant is the code."] #[repr(u16)] StatusCode, variants : { #[doc =
    " `404 Not Found`: There is no such widget."] #[doc = ""] #[doc =
    " Possible causes:"] #[doc = ""] #[doc =
    " - The widget was deleted. ([`WidgetGone`](Cause::WidgetGone))"] #[doc =
    " - The widget never was. ([`WidgetUnknown`](Cause::WidgetUnknown))"] NotFound = 404,
    #[doc = " `503 Service Unavailable`: The service is asleep."] #[doc = ""] #[doc =
    " To be tried again after a pause that grows each time."] ServiceUnavailable = 503,
    }, all : [StatusCode::NotFound, StatusCode::ServiceUnavailable,],
}
const _: () = {
    ::obs_codes::__status_code! {
        len : 2, names : ["NotFound", "ServiceUnavailable",], codes : [(404 NotFound)
        (503 ServiceUnavailable)], first : 404, span : 100, titles : ["404 Not Found",
        "503 Service Unavailable",], reasons : ["Not Found", "Service Unavailable",],
        descriptions : ["There is no such widget.", "The service is asleep.",], lookup :
        (false 0 1[0,] 4[65535, 65535, 0, 1,]), cause : Cause, error_code : ErrorCode,
        fallback : ServiceUnavailable,
    }
    ::obs_codes::__status_category!([0, 1,], []);
    ::obs_codes::__status_causes!([0, 2, 2,]);
    ::obs_codes::__all_causes!(3[0, 1, 2,], bounds : [0, 3, 3,]);
    ::obs_codes::__retry!(
        StatusCode, "this status", [Never Backoff Slower AfterFix] [0, 1,]
    );
    ::obs_codes::__source!(StatusCode, 1, [("Widgets" "2026-01-31")], [0, 0,]);
    ::obs_codes::__status_messages!(ErrorCode);
    ::obs_codes::__responses! {
        root : "Fault", format : Xml, headers : [(Code "x-widget-code") (Code "x-code")
        (Date "Date")], elements : [], members : [(Message "why")], texts : [], details :
        [], secrets : ["pin",], indicators : [("601" "Asleep") ("napping" "Asleep")],
        clock : ["widget-gone",], copied : [],
    }
};
::obs_codes::__enum! {
    #[doc = r" What may have led to a status."] Cause, variants : { #[doc =
    " The widget was deleted."] #[doc = ""] #[doc = " What to do: Make another."] #[doc =
    ""] #[doc = " `widget-gone`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WidgetGone, #[doc = " The widget never was."] #[doc = ""] #[doc =
    " `widget-unknown`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WidgetUnknown, #[doc = " The widget is another's."] #[doc = ""] #[doc =
    " `widget-hidden`, a cause of [`404 Not Found`](StatusCode::NotFound)."]
    WidgetHidden, }, all : [Cause::WidgetGone, Cause::WidgetUnknown,
    Cause::WidgetHidden,],
}
const _: () = {
    ::obs_codes::__cause! {
        len : 3, names : ["WidgetGone", "WidgetUnknown", "WidgetHidden",], ids :
        ["widget-gone", "widget-unknown", "widget-hidden",], descriptions :
        ["The widget was deleted.", "The widget never was.",
        "The widget is another's.",], statuses : [0, 0, 0,], lookup : (false 0 2[1, 1,]
        4[2, 1, 65535, 0,]),
    }
    ::obs_codes::__help!(["Make another.", "", "",]);
    ::obs_codes::__source!(Cause, 1, [("Widgets" "2026-01-31")], [0, 0, 0,]);
};
::obs_codes::__enum! {
    #[doc = r" An error code that is documented, as it stands in a response."] ErrorCode,
    variants : { #[doc = " There is no widget of that name."] #[doc = ""] #[doc =
    " `NoSuchWidget`, with status [`404 Not Found`](StatusCode::NotFound). Also sent as `No Such Widget`."]
    #[doc = ""] #[doc = " Possible causes:"] #[doc = ""] #[doc =
    " - The widget was deleted. ([`WidgetGone`](Cause::WidgetGone))"] #[doc =
    " - The widget is another's. ([`WidgetHidden`](Cause::WidgetHidden))"] NoSuchWidget,
    #[doc = " Come back later."] #[doc = ""] #[doc =
    " `Asleep`, with status [`503 Service Unavailable`](StatusCode::ServiceUnavailable). Listed in older editions of the documentation only."]
    #[doc = ""] #[doc = " To be tried again at a lower rate."] Asleep, }, all :
    [ErrorCode::NoSuchWidget, ErrorCode::Asleep,],
}
const _: () = {
    ::obs_codes::__error_code! {
        len : 2, names : ["NoSuchWidget", "Asleep",], descriptions :
        ["There is no widget of that name.", "Come back later.",], statuses : [0, 1,],
        wires : 3, wire : ["NoSuchWidget", "Asleep", "No Such Widget",], lookup : (false
        0 2[0, 1,] 4[0, 65535, 2, 1,]), aliases : 1[0,], alias_bounds : [2, 3, 3,], cause
        : Cause,
    }
    ::obs_codes::__error_code_causes!(2[0, 2,], bounds : 3[0, 2, 2,]);
    ::obs_codes::__causes_for!(1, [(0 "It was" "" "deleted." WidgetGone)]);
    ::obs_codes::__retry!(
        ErrorCode, "this error code", [Never Backoff Slower AfterFix] [0, 2,]
    );
    ::obs_codes::__legacy!(Asleep);
    ::obs_codes::__source!(ErrorCode, 1, [("Widgets" "2026-01-31")], [0, 0,]);
};
