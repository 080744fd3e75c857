//! The statuses of the built-in catalogue. Written by a test of obs-codes-macros with `UPDATE_EXPECT=1`.

/// A hash of the specs that the list was written from.
#[cfg(feature = "spec")]
pub(super) const FINGERPRINT: u64 = 0x3e70_b20f_3bbf_cbcd;

pub(super) const BUILT_IN: &[(u16, &str)] = &[
    (400, "BadRequest"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (500, "InternalServerError"),
    (503, "ServiceUnavailable"),
    (203, "NonAuthoritativeInformation"),
    (301, "MovedPermanently"),
    (304, "NotModified"),
    (307, "TemporaryRedirect"),
    (401, "Unauthorized"),
    (406, "NotAcceptable"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "PayloadTooLarge"),
    (414, "UriTooLong"),
    (416, "RangeNotSatisfiable"),
    (422, "UnprocessableEntity"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (501, "NotImplemented"),
];
