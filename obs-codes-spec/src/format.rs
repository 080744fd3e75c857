//! The format of a spec: each key, declared once. Reading goes by this table; the schema and the documentation are written from it.

/// A kind of mapping in a spec, and the keys that it knows.
#[derive(Debug)]
pub(crate) struct Section {
    #[cfg_attr(not(test), expect(dead_code, reason = "the documentation has it"))]
    pub(crate) name: &'static str,
    /// What messages call it.
    pub(crate) what: &'static str,
    /// What it says, in a sentence.
    #[cfg_attr(not(test), expect(dead_code, reason = "the documentation has it"))]
    pub(crate) about: &'static str,
    pub(crate) keys: &'static [Key],
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) is_required: bool,
    pub(crate) kind: Kind,
    /// What it is for, in a sentence.
    #[cfg_attr(not(test), expect(dead_code, reason = "the documentation has it"))]
    pub(crate) about: &'static str,
    /// A value as YAML has it, if one says more than the sentence.
    #[cfg_attr(not(test), expect(dead_code, reason = "the documentation has it"))]
    pub(crate) example: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(test), expect(dead_code, reason = "the documentation has it"))]
pub(crate) enum Kind {
    Text,
    Texts,
    /// The number of a status.
    Status,
    /// The number of a status, or a list of several.
    Statuses,
    /// `4XX`
    Class,
    /// `true` or `false`
    Flag,
    /// A year, perhaps with a month, perhaps with a day.
    Date,
    /// An address in the web.
    Address,
    /// One of [`crate::Retry::ALL`].
    Retry,
    /// One of [`crate::Format::ALL`].
    Format,
    Entry(&'static Section),
    Entries(&'static Section),
}

const REQUIRED: bool = true;
const OPTIONAL: bool = false;

/// Declares a section, and a constant for each of its keys.
macro_rules! section {
    ($module:ident, $what:literal, $about:literal;
        $($key:ident, $name:literal, $need:ident, $kind:expr, $says:literal, $example:literal;)*) => {
        pub(crate) mod $module {
            use super::*;
            $(pub(crate) const $key: Key = Key {
                name: $name,
                is_required: $need,
                kind: $kind,
                about: $says,
                example: $example,
            };)*
            pub(crate) static SECTION: Section = Section {
                name: stringify!($module),
                what: $what,
                about: $about,
                keys: &[$($key),*],
            };
        }
    };
}

use Kind::{
    Address, Class, Date, Entries, Entry, Flag, Format, Retry, Status, Statuses, Text, Texts,
};

section! { spec, "a spec", "Status codes, their causes, and error codes, from which `obs_codes!` generates Rust types.";
    SOURCE, "source", OPTIONAL, Entry(&source::SECTION), "Where the facts in this file come from.", "";
    CATEGORIES, "categories", OPTIONAL, Entries(&category::SECTION), "The classes of status codes.", "";
    STATUSES, "statuses", OPTIONAL, Entries(&status::SECTION), "The status codes, each with its causes.", "";
    CAUSES, "causes", OPTIONAL, Entries(&listed_cause::SECTION), "Causes that are not in the list of their status.", "";
    ERROR_CODES, "error_codes", OPTIONAL, Entries(&error_code::SECTION), "The error codes, each with the causes that it points to.", "";
    FALLBACK, "fallback", OPTIONAL, Status, "The status of an error that is not an answer of the service. Without it, 500 if that is listed, else the first 5XX, else the first status. At most once in all files.", "500";
    RESPONSES, "responses", OPTIONAL, Entry(&responses::SECTION), "How the service writes its error responses. Without it, the names that most JSON services use. At most once in all files.", "";
}

section! { source, "a source", "Where the facts in this file come from.";
    TITLE, "title", REQUIRED, Text, "The title of the document.", "HTTP Status Codes";
    UPDATED, "updated", OPTIONAL, Date, "The date of its edition.", "2022-09-07";
    DOCS, "docs", OPTIONAL, Address, "The address of the document.", "https://example.com/status-codes";
}

section! { category, "a category", "A class of status codes.";
    CLASS, "class", REQUIRED, Class, "The first digit of the status codes that belong to it, then XX.", "4XX";
    NAME, "name", REQUIRED, Text, "The name. Becomes the Rust name, `Client Error` is `Category::ClientError`, and that of a question, `status.is_client_error()`.", "Client Error";
    DESCRIPTION, "description", REQUIRED, Text, "What the class means.", "Redirection. Further operations to complete the request are required.";
    RETRY, "retry", OPTIONAL, Retry, "Whether to try again. Holds for every status of the class that gives none of its own, and for those that are not listed.", "";
}

section! { status, "a status", "A status code.";
    CODE, "code", REQUIRED, Status, "The number.", "404";
    REASON, "reason", REQUIRED, Text, "The reason phrase. Becomes the Rust name: `Not Found` is `StatusCode::NotFound`.", "Not Found";
    NAME, "name", OPTIONAL, Text, "Another Rust name, where the one made from `reason` will not do.", "Teapot";
    DESCRIPTION, "description", REQUIRED, Text, "What the status means, on one line.", "The requested resource does not exist.";
    RETRY, "retry", OPTIONAL, Retry, "Whether to try again. Without it, that of the category.", "";
    CAUSES, "causes", OPTIONAL, Entries(&cause::SECTION), "What may be behind the status.", "";
    DOCS, "docs", OPTIONAL, Address, "Where the status is documented.", "https://example.com/errors/404";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "That the status should not be used any more.", "";
}

section! { cause, "a cause", "A cause in the list of its status.";
    ID, "id", REQUIRED, Text, "What references and users call the cause: kebab-case, unique over all files. Becomes the Rust name: `bucket-not-found` is `Cause::BucketNotFound`.", "bucket-not-found";
    NAME, "name", OPTIONAL, Text, "Another Rust name, where the one made from `id` will not do.", "Teapot";
    DESCRIPTION, "description", REQUIRED, Text, "One sentence that says what may be behind the status.", "The bucket does not exist.";
    HELP, "help", OPTIONAL, Text, "What to do about it, for the person on call: one or two sentences.", "Check the bucket name and the endpoint, and list the buckets of the account.";
    DOCS, "docs", OPTIONAL, Address, "Where the cause is documented.", "https://example.com/causes/bucket-not-found";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "That the cause should not be used any more.", "";
}

section! { listed_cause, "a cause", "A cause that is not in the list of its status.";
    ID, "id", REQUIRED, Text, "What references and users call the cause: kebab-case, unique over all files. Becomes the Rust name: `bucket-not-found` is `Cause::BucketNotFound`.", "bucket-not-found";
    NAME, "name", OPTIONAL, Text, "Another Rust name, where the one made from `id` will not do.", "Teapot";
    STATUS, "status", REQUIRED, Statuses, "The status that the cause belongs to; it has to be listed under some `statuses`. A list if error codes of other statuses lead to it as well, its own status first.", "403";
    DESCRIPTION, "description", REQUIRED, Text, "One sentence that says what may be behind the status.", "The bucket does not exist.";
    HELP, "help", OPTIONAL, Text, "What to do about it, for the person on call: one or two sentences.", "Check the bucket name and the endpoint, and list the buckets of the account.";
    DOCS, "docs", OPTIONAL, Address, "Where the cause is documented.", "https://example.com/causes/bucket-not-found";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "That the cause should not be used any more.", "";
}

section! { error_code, "an error code", "An error code.";
    CODE, "code", REQUIRED, Text, "The wire value, exactly as sent. Becomes the Rust name: `NoSuchBucket` is `ErrorCode::NoSuchBucket`.", "NoSuchBucket";
    NAME, "name", OPTIONAL, Text, "Another Rust name, where the one made from `code` will not do.", "Teapot";
    ALIASES, "aliases", OPTIONAL, Texts, "Other wire values that mean the same.", "Bad Request";
    INDICATORS, "indicators", OPTIONAL, Texts, "What the header `indicator` of `responses` says in place of the code. Counts where no code is stated and the status is the code's.", "601";
    LEGACY, "legacy", OPTIONAL, Flag, "Whether only older tables list the code.", "true";
    STATUS, "status", REQUIRED, Statuses, "The status that the code comes with; it has to be listed under some `statuses`. A list if the code is sent with several, the usual one first.", "404";
    DESCRIPTION, "description", REQUIRED, Text, "What the code means: one short sentence that helps more than the name alone.", "There is no bucket of that name.";
    RETRY, "retry", OPTIONAL, Retry, "Whether to try again. Without it, that of the status.", "";
    CAUSES, "causes", OPTIONAL, Texts, "The ids of the causes that the code narrows its status down to; they belong to the same status. Without it, nothing is narrowed.", "bucket-not-found";
    FURTHER_CAUSES, "further_causes", OPTIONAL, Texts, "The ids of further causes of the code, which are likely only if a message says so.", "url-expired";
    MESSAGES, "messages", OPTIONAL, Entries(&message::SECTION), "How the text of the message tells the causes apart; the first rule that matches wins.", "";
    DOCS, "docs", OPTIONAL, Address, "Where the code is documented.", "https://example.com/errors/NoSuchBucket";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "That the code should not be used any more.", "";
}

section! { message, "a message", "A rule: a message like this narrows the causes to these. All matchers that are given have to hold.";
    STARTS_WITH, "starts_with", OPTIONAL, Text, "The text begins with this, letter for letter. Quote it if it begins or ends with a blank.", "Request has expired";
    CONTAINS, "contains", OPTIONAL, Text, "The text contains this, letter for letter. Quote it if it begins or ends with a blank.", "Request has expired";
    ENDS_WITH, "ends_with", OPTIONAL, Text, "The text ends with this, letter for letter. Quote it if it begins or ends with a blank.", "Request has expired";
    ELEMENT, "element", OPTIONAL, Text, "The matchers look at this element or member instead of the message, or at this header if `details` lists it. A response without it does not match.", "Condition";
    CAUSES, "causes", REQUIRED, Texts, "The ids of the causes that are left; each is also listed in the `causes` or the `further_causes` of the error code.", "url-expired";
}

section! { deprecated, "`deprecated`", "Since when something should not be used any more, and what to use instead.";
    SINCE, "since", REQUIRED, Text, "The first version of the catalogue, or the date, in quotes.", "0.2.0";
    NOTE, "note", OPTIONAL, Text, "What to use instead.", "Use NoSuchBucket.";
}

section! { responses, "`responses`", "How the service writes its error responses, and what else of them matters.";
    ROOT, "root", OPTIONAL, Text, "The root element of an error in XML.", "Error";
    FORMAT, "format", OPTIONAL, Format, "The format of a response that is written. Without it, `xml` if there is a `root`, else `json`.", "";
    HEADERS, "headers", OPTIONAL, Entry(&roles::SECTION), "The names of headers.", "";
    ELEMENTS, "elements", OPTIONAL, Entry(&roles::SECTION), "The names of elements in XML.", "";
    MEMBERS, "members", OPTIONAL, Entry(&roles::SECTION), "The names of members in JSON.", "";
    TEXTS, "texts", OPTIONAL, Entry(&roles::SECTION), "What clients print before a value in logs and messages.", "";
    DETAILS, "details", OPTIONAL, Texts, "Elements and members that a report shows as well.", "ArgumentName";
    SECRETS, "secrets", OPTIONAL, Texts, "Elements, members, headers and query parameters that a report does not show.", "SecurityToken";
    CLOCK, "clock", OPTIONAL, Texts, "The ids of the causes that are about the clock of the client. If there are three, they are that it is off, ahead, and behind.", "clock-skew";
    COPIED, "copied", OPTIONAL, Texts, "Elements that are there if a copy was made although an error came with it.", "ETag";
}

section! { roles, "a table of names", "What is called by which names. The first name of each list is the one that is written; all of them are read.";
    STATUS, "status", OPTIONAL, Texts, "The status.", "ResponseCode";
    REASON, "reason", OPTIONAL, Texts, "The reason phrase.", "ResponseStatus";
    CODE, "code", OPTIONAL, Texts, "The error code.", "Code";
    MESSAGE, "message", OPTIONAL, Texts, "The message.", "Message";
    REQUEST_ID, "request_id", OPTIONAL, Texts, "The id of the request, by which support finds it.", "RequestId";
    HOST_ID, "host_id", OPTIONAL, Texts, "The id of the host that answered.", "HostId";
    RESOURCE, "resource", OPTIONAL, Texts, "What the request was about.", "Resource";
    LOCATION, "location", OPTIONAL, Texts, "Where to send the request instead.", "Endpoint";
    REGION, "region", OPTIONAL, Texts, "The region that the response names.", "x-amz-bucket-region";
    KEY, "key", OPTIONAL, Texts, "The key of the object.", "Key";
    VERSION_ID, "version_id", OPTIONAL, Texts, "The version of the object.", "VersionId";
    REQUEST_TIME, "request_time", OPTIONAL, Texts, "The time of the request by the clock of the client.", "RequestTime";
    SERVER_TIME, "server_time", OPTIONAL, Texts, "The time by the clock of the server.", "ServerTime";
    INDICATOR, "indicator", OPTIONAL, Texts, "A further hint at the cause.", "x-reserved-indicator";
    RETRY_AFTER, "retry_after", OPTIONAL, Texts, "When to try again: seconds, or a date.", "Retry-After";
    DATE, "date", OPTIONAL, Texts, "The date of the response.", "Date";
}

impl Section {
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    pub(crate) fn names(&self) -> Vec<&'static str> {
        self.keys.iter().map(|key| key.name).collect()
    }
}

/// Whether some section has a key of this name.
pub(crate) fn is_key(name: &str) -> bool {
    let sections = [
        &spec::SECTION,
        &source::SECTION,
        &category::SECTION,
        &status::SECTION,
        &listed_cause::SECTION,
        &error_code::SECTION,
        &message::SECTION,
        &deprecated::SECTION,
        &responses::SECTION,
        &roles::SECTION,
    ];
    sections.iter().any(|section| section.key(name).is_some())
}
