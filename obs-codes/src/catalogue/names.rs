//! The names of headers, elements and members in a service's error responses.

/// The role of a header, element or member in an error response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The status, repeated in the body or printed by a client.
    Status,
    /// The reason phrase, or the title of a problem type.
    Reason,
    /// The error code.
    Code,
    /// The human-readable message.
    Message,
    /// The id of the request, which support asks for.
    RequestId,
    /// The id of the host that responded.
    HostId,
    /// The bucket, object or path that the request was about.
    Resource,
    /// The address to use instead.
    Location,
    /// The region of the resource, as reported by the service.
    Region,
    /// The key of an object, in a response about several.
    Key,
    /// The version of that object.
    VersionId,
    /// The time of the request, by the client's clock.
    RequestTime,
    /// The time of the response, by the server's clock.
    ServerTime,
    /// A further hint at the cause; not an error code.
    Indicator,
    /// When to retry: seconds, or a date.
    RetryAfter,
    /// The date of the response.
    Date,
}

impl Role {
    /// All roles.
    pub const ALL: &'static [Self] = &[
        Self::Status,
        Self::Reason,
        Self::Code,
        Self::Message,
        Self::RequestId,
        Self::HostId,
        Self::Resource,
        Self::Location,
        Self::Region,
        Self::Key,
        Self::VersionId,
        Self::RequestTime,
        Self::ServerTime,
        Self::Indicator,
        Self::RetryAfter,
        Self::Date,
    ];

    /// Returns the key of this role in a spec.
    ///
    /// ```
    /// use obs_codes::catalogue::Role;
    ///
    /// assert_eq!(Role::RequestId.as_str(), "request_id");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Reason => "reason",
            Self::Code => "code",
            Self::Message => "message",
            Self::RequestId => "request_id",
            Self::HostId => "host_id",
            Self::Resource => "resource",
            Self::Location => "location",
            Self::Region => "region",
            Self::Key => "key",
            Self::VersionId => "version_id",
            Self::RequestTime => "request_time",
            Self::ServerTime => "server_time",
            Self::Indicator => "indicator",
            Self::RetryAfter => "retry_after",
            Self::Date => "date",
        }
    }
}

/// The format in which a service writes error responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// An XML document, `application/xml`.
    Xml,
    /// A JSON object, `application/json`.
    Json,
    /// An RFC 9457 problem, `application/problem+json`.
    Problem,
}

/// The names of headers, elements and members in a service's error responses; see [`Catalogue::names`](crate::Catalogue::names).
///
/// Generated catalogues take them from the section `responses` of the spec. In a handwritten catalogue, override what differs from
/// [`DEFAULT`](Self::DEFAULT):
///
/// ```
/// use obs_codes::catalogue::{Format, Names, Role};
///
/// static NAMES: Names = Names {
///     format: Format::Json,
///     headers: &[(Role::Code, "x-shop-error")],
///     members: &[(Role::Code, "fault"), (Role::Message, "why")],
///     ..Names::DEFAULT
/// };
/// assert_eq!(Names::first(NAMES.members, Role::Code), Some("fault"));
/// ```
///
/// Each list has one row per name. If a role has several names, the first is used for writing; when reading, earlier ones take precedence.
/// The names in `DEFAULT` are read too, after the catalogue's own.
#[derive(Debug, Clone, Copy)]
pub struct Names {
    /// The root element of an error in XML.
    pub root: &'static str,
    /// The format in which responses are written.
    pub format: Format,
    /// The names of headers, case-insensitive.
    pub headers: &'static [(Role, &'static str)],
    /// The names of elements in XML.
    pub elements: &'static [(Role, &'static str)],
    /// The names of members in JSON.
    pub members: &'static [(Role, &'static str)],
    /// The labels that clients print in messages and logs.
    pub texts: &'static [(Role, &'static str)],
    /// Elements and members without a role that a report shows as well.
    pub details: &'static [&'static str],
    /// Elements, members, headers and query parameters whose values are redacted, case-insensitive.
    pub secrets: &'static [&'static str],
    /// Values of the header with the role [`Role::Indicator`] that imply an error code, each with that code.
    pub indicators: &'static [(&'static str, &'static str)],
    /// The ids of the causes about the client's clock.
    pub clock: &'static [&'static str],
    /// The elements that prove that a copy was made.
    pub copied: &'static [&'static str],
}

impl Names {
    /// The names that most JSON services use, and those of RFC 9457. Used by catalogues without a section `responses`.
    pub const DEFAULT: Self = Self {
        root: "Error",
        format: Format::Problem,
        headers: &[
            (Role::Code, "x-error-code"),
            (Role::Message, "x-error-message"),
            (Role::RequestId, "x-request-id"),
            (Role::RequestId, "request-id"),
            (Role::RequestId, "x-correlation-id"),
            (Role::Location, "Location"),
            (Role::RetryAfter, "Retry-After"),
            (Role::Date, "Date"),
        ],
        elements: &[
            (Role::Code, "Code"),
            (Role::Code, "code"),
            (Role::Message, "Message"),
            (Role::Message, "message"),
            (Role::RequestId, "RequestId"),
            (Role::RequestId, "RequestID"),
            (Role::RequestId, "requestId"),
            (Role::HostId, "HostId"),
            (Role::Resource, "Resource"),
            (Role::Location, "Endpoint"),
            (Role::Key, "Key"),
            (Role::VersionId, "VersionId"),
            (Role::RequestTime, "RequestTime"),
            (Role::ServerTime, "ServerTime"),
            (Role::RetryAfter, "RetryAfter"),
        ],
        members: &[
            (Role::Status, "status"),
            (Role::Status, "statusCode"),
            (Role::Status, "status_code"),
            (Role::Reason, "title"),
            (Role::Code, "code"),
            (Role::Code, "error_code"),
            (Role::Code, "errorCode"),
            (Role::Code, "Code"),
            (Role::Code, "__type"),
            (Role::Code, "error"),
            (Role::Code, "type"),
            (Role::Message, "message"),
            (Role::Message, "detail"),
            (Role::Message, "Message"),
            (Role::Message, "msg"),
            (Role::Message, "error_message"),
            (Role::Message, "errorMessage"),
            (Role::Message, "error_description"),
            (Role::Message, "error"),
            (Role::Message, "errors"),
            (Role::RequestId, "request_id"),
            (Role::RequestId, "requestId"),
            (Role::RequestId, "RequestId"),
            (Role::RequestId, "traceId"),
            (Role::RequestId, "trace_id"),
            (Role::HostId, "host_id"),
            (Role::Resource, "resource"),
            (Role::Resource, "instance"),
            (Role::Resource, "path"),
            (Role::Location, "endpoint"),
            (Role::Key, "key"),
            (Role::VersionId, "version_id"),
            (Role::RequestTime, "request_time"),
            (Role::ServerTime, "server_time"),
            (Role::RetryAfter, "retry_after"),
            (Role::RetryAfter, "retryAfter"),
        ],
        texts: &[
            (Role::Status, "status"),
            (Role::Status, "status code"),
            (Role::Status, "http status"),
            (Role::Status, "http status code"),
            (Role::Status, "http code"),
            (Role::Status, "response code"),
            (Role::Status, "response status code"),
            (Role::Status, "http response code"),
            (Role::Status, "http response status code"),
            (Role::Status, "状态码"),
            (Role::Status, "响应码"),
            (Role::Reason, "reason"),
            (Role::Reason, "reason phrase"),
            (Role::Reason, "response status"),
            (Role::Code, "code"),
            (Role::Code, "error code"),
            (Role::Code, "err code"),
            (Role::Code, "错误码"),
            (Role::Code, "错误代码"),
            (Role::Message, "message"),
            (Role::Message, "error message"),
            (Role::Message, "err msg"),
            (Role::Message, "error msg"),
            (Role::Message, "错误信息"),
            (Role::Message, "错误消息"),
            (Role::Message, "错误描述"),
            (Role::RequestId, "request id"),
            (Role::RequestId, "req id"),
            (Role::RequestId, "请求id"),
            (Role::HostId, "host id"),
            (Role::HostId, "extended request id"),
        ],
        details: &[],
        secrets: &[
            "authorization",
            "proxy-authorization",
            "x-api-key",
            "cookie",
            "set-cookie",
            "token",
            "access_token",
            "refresh_token",
            "id_token",
            "api_key",
            "apikey",
            "password",
            "secret",
            "client_secret",
            "signature",
            "sig",
        ],
        indicators: &[],
        clock: &[],
        copied: &[],
    };

    /// Returns the first name of a role in a list.
    #[must_use]
    pub fn first(list: &[(Role, &'static str)], role: Role) -> Option<&'static str> {
        list.iter()
            .find(|(of, _)| *of == role)
            .map(|(_, name)| *name)
    }
}
