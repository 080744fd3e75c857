//! An item with tokens from a macro and from its caller.

use obs_codes::ObsErrorCodes;

macro_rules! error {
    ($name:ident { $($variant:ident = $code:literal),* } $cause:ident $inner:ty, $catalogue:path) => {
        #[derive(Debug, ObsErrorCodes)]
        #[obs(catalogue = $catalogue)]
        enum $name {
            $(#[obs(status = $code)] $variant,)*
            #[obs(cause = $cause)]
            Cause,
            #[obs(transparent)]
            Inner($inner),
        }
    };
}

macro_rules! wrapper {
    ($name:ident, $inner:ty) => {
        #[derive(Debug, ObsErrorCodes)]
        #[obs(transparent)]
        struct $name($inner);
    };
}

macro_rules! described {
    ($name:ident, $skipped:path) => {
        #[derive(Debug, ObsErrorCodes)]
        #[obs(status = 403, skip($skipped))]
        struct $name;
    };
}

#[derive(Debug, ObsErrorCodes)]
struct Conflict;

error! { Made { Denied = 403, Missing = 404 } BucketNotFound Conflict, ::obs_codes }
wrapper! { Wrapper, Conflict }
described! { Described, Display }

impl std::fmt::Display for Described {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("described by hand")
    }
}

fn main() {
    assert_eq!(Made::Denied.status_code().as_u16(), 403);
    assert_eq!(Made::Missing.status_code().as_u16(), 404);
    assert_eq!(Made::Cause.causes().len(), 1);
    assert_eq!(Made::Inner(Conflict).status_code().as_u16(), 409);
    assert_eq!(Wrapper(Conflict).status_code().as_u16(), 409);
    assert_eq!(Described.to_string(), "described by hand");
}
