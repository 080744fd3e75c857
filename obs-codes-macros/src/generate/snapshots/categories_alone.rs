::obs_codes::__enum! {
    #[doc = "A class of HTTP status codes, given by their first digit."] Category,
    variants : { #[doc = "`4XX`: The request is wrong."] ClientError, }, all :
    1[Category::ClientError,],
}
::obs_codes::__category! {
    Category, 1, shown : (each 1["Client Error",]), classes : (each 1["4XX",]), digits :
    [(4 0)], descriptions : (each 1["The request is wrong.",]),
}
::obs_codes::__debug! {
    Category, 1, (u16 2 "ClientError"[0, 11,])
}
::obs_codes::__display! {
    Category, 1, name
}
::obs_codes::__retry! {
    Category, 1, "an undocumented status of this category", [Never Backoff Slower
    AfterFix] [0,]
}
::obs_codes::__serialize! {
    Category, 1, serialize_str name
}
