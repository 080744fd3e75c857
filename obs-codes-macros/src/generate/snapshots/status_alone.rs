::obs_codes::__enum! {
    #[doc = r" An HTTP status code that is documented."] #[doc = r""] #[doc =
    r" The discriminant is the code."] #[repr(u16)] StatusCode, variants : { #[doc =
    " `418 I'm a teapot`: It is a teapot."] Teapot = 418, }, all : [StatusCode::Teapot,],
}
const _: () = {
    ::obs_codes::__status_code! {
        len : 1, names : ["Teapot",], codes : [(418 Teapot)], first : 418, span : 1,
        titles : ["418 I'm a teapot",], reasons : ["I'm a teapot",], descriptions :
        ["It is a teapot.",], lookup : (false 0 1[0,] 2[65535, 0,]), cause :
        ::core::convert::Infallible, error_code : ::core::convert::Infallible, fallback :
        Teapot,
    }
    ::obs_codes::__status_category!();
    ::obs_codes::__no_causes!(StatusCode);
    ::obs_codes::__all_causes!(::core::convert::Infallible);
    ::obs_codes::__retry!(
        StatusCode, "this status", [Never Backoff Slower AfterFix] [0,]
    );
    ::obs_codes::__source!(StatusCode);
    ::obs_codes::__status_messages!();
    ::obs_codes::__responses!();
};
