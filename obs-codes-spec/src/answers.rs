//! How a service writes its error responses: the types in a catalogue.

/// How a service writes its error responses.
#[derive(Debug, Default)]
pub struct Responses {
    /// The root element of an error in XML.
    pub root: Option<String>,
    /// The format in which responses are written.
    pub format: Format,
    /// The names for each role, ordered by [`Where`] and then [`Role`]; the first name of each list is used for writing.
    pub names: Vec<(Where, Role, Vec<String>)>,
    /// Elements and members that reports show in addition.
    pub details: Vec<String>,
    /// Elements, members, headers and query parameters whose values are redacted.
    pub secrets: Vec<String>,
    /// The causes that concern the client's clock.
    pub clock: Vec<usize>,
    /// Elements that show that a copy was made.
    pub copied: Vec<String>,
}

/// The format of a response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// An element of XML.
    Xml,
    /// An object of JSON.
    #[default]
    Json,
    /// A problem of RFC 9457.
    Problem,
}

impl Format {
    /// All formats, in order.
    pub const ALL: [Self; 3] = [Self::Xml, Self::Json, Self::Problem];

    /// The word of each in a spec, and its meaning.
    pub const WORDS: [(&'static str, &'static str); 3] = [
        ("xml", "an element of XML"),
        ("json", "an object of JSON"),
        ("problem", "a problem of RFC 9457"),
    ];
}

/// Where a name is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// Among the headers.
    Headers,
    /// Among the elements of XML.
    Elements,
    /// Among the members of JSON.
    Members,
    /// In text printed by clients.
    Texts,
}

/// The role of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The status.
    Status,
    /// The reason phrase.
    Reason,
    /// The error code.
    Code,
    /// The message.
    Message,
    /// The id of the request.
    RequestId,
    /// The id of the host that answered.
    HostId,
    /// The resource that was requested.
    Resource,
    /// Where to send the request instead.
    Location,
    /// The region that the response names.
    Region,
    /// The key of the object.
    Key,
    /// The version of the object.
    VersionId,
    /// The time of the request by the clock of the client.
    RequestTime,
    /// The time by the clock of the server.
    ServerTime,
    /// A further hint at the cause.
    Indicator,
    /// When to try again.
    RetryAfter,
    /// The date of the response.
    Date,
}
