::obs_codes::__enum! {
    #[doc = r" A category of HTTP status codes: what the first digit of a code says."]
    Category, variants : { #[doc = " `4XX`: The request is wrong."] ClientError, }, all :
    [Category::ClientError,],
}
const _: () = {
    ::obs_codes::__category! {
        len : 1, names : ["ClientError",], shown : ["Client Error",], classes : ["4XX",],
        digits : [(4 ClientError)], descriptions : ["The request is wrong.",],
    }
    ::obs_codes::__retry!(
        Category, "a status of this category that is not documented", [Never Backoff
        Slower AfterFix] [0,]
    );
};
