//! The format of a spec: every key, declared once. Reading uses this table; the schema and the documentation are generated from it.

/// A kind of mapping in a spec, and its keys.
pub(crate) struct Section {
    pub(crate) name: &'static str,
    /// The name in messages.
    pub(crate) what: &'static str,
    /// What it describes, in a sentence.
    #[cfg(test)]
    pub(crate) about: &'static str,
    pub(crate) keys: &'static [Key],
}

#[derive(Clone, Copy)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) is_required: bool,
    pub(crate) kind: Kind,
    /// What it is for, in a sentence.
    #[cfg(test)]
    pub(crate) about: &'static str,
    /// An example in YAML, if it is clearer than the sentence.
    pub(crate) example: &'static str,
}

/// The kind of value that a key takes.
#[derive(Clone, Copy)]
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
    /// A year, optionally with a month, or a month and a day.
    Date,
    /// A web address.
    Address,
    /// One of these words, each given with its meaning.
    Word(&'static [(&'static str, &'static str)]),
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
            $(pub(crate) const $key: &Key = &Key {
                name: $name,
                is_required: $need,
                kind: $kind,
                #[cfg(test)]
                about: $says,
                example: $example,
            };)*
            pub(crate) static SECTION: Section = Section {
                name: stringify!($module),
                what: $what,
                #[cfg(test)]
                about: $about,
                keys: &[$(*$key),*],
            };
        }
    };
}

use Kind::{Address, Class, Date, Entries, Entry, Flag, Status, Statuses, Text, Texts, Word};

section! { spec, "a spec", "Statuses, their causes, and error codes, from which `obs_codes!` generates Rust types.";
    SOURCE, "source", OPTIONAL, Entry(&source::SECTION), "Where the facts in this file come from.", "";
    CATEGORIES, "categories", OPTIONAL, Entries(&category::SECTION), "The classes of statuses.", "";
    STATUSES, "statuses", OPTIONAL, Entries(&status::SECTION), "The statuses, each with its causes.", "";
    CAUSES, "causes", OPTIONAL, Entries(&listed_cause::SECTION), "Causes that `StatusCode::causes()` does not list.", "";
    ERROR_CODES, "error_codes", OPTIONAL, Entries(&error_code::SECTION), "The error codes, each with its causes.", "";
    FALLBACK, "fallback", OPTIONAL, Status, "The status of an error that is not a response of the service. Defaults to 500 if listed, else the first 5XX, else the first status. At most once in all files.", "500";
    RESPONSES, "responses", OPTIONAL, Entry(&responses::SECTION), "How the service writes its error responses. Defaults to the names that most JSON services use. At most once in all files.", "";
}

section! { source, "a source", "Where the facts in this file come from.";
    TITLE, "title", REQUIRED, Text, "The title of the document.", "HTTP Status Codes";
    UPDATED, "updated", OPTIONAL, Date, "The date of its edition.", "2022-09-07";
    DOCS, "docs", OPTIONAL, Address, "The address of the document.", "https://example.com/status-codes";
}

section! { category, "a category", "A class of statuses.";
    CLASS, "class", REQUIRED, Class, "The first digit of its statuses, then XX.", "4XX";
    NAME, "name", REQUIRED, Text, "The name. Becomes a Rust name and a method: `Client Error` is `Category::ClientError` and `status.is_client_error()`.", "Client Error";
    DESCRIPTION, "description", REQUIRED, Text, "What the class means.", "Redirection. Further operations to complete the request are required.";
    RETRY, "retry", OPTIONAL, Word(&crate::Retry::WORDS), "Whether to retry: the default for the statuses of the class, and for those that are not listed.", "";
}

section! { status, "a status", "A status.";
    CODE, "code", REQUIRED, Status, "The number.", "404";
    REASON, "reason", REQUIRED, Text, "The reason phrase. Becomes the Rust name: `Not Found` is `StatusCode::NotFound`.", "Not Found";
    NAME, "name", OPTIONAL, Text, "A Rust name, if the one derived from `reason` does not suit.", "Teapot";
    DESCRIPTION, "description", REQUIRED, Text, "What the status means, in one sentence.", "The requested resource does not exist.";
    RETRY, "retry", OPTIONAL, Word(&crate::Retry::WORDS), "Whether to retry. Defaults to that of the category.", "";
    CAUSES, "causes", OPTIONAL, Entries(&cause::SECTION), "The possible causes of the status.", "";
    DOCS, "docs", OPTIONAL, Address, "Where the status is documented.", "https://example.com/errors/404";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "Marks the status as deprecated.", "";
}

section! { cause, "a cause", "A cause, listed under its status.";
    ID, "id", REQUIRED, Text, "The name in references, logs and configuration: kebab-case, unique across all files. Becomes the Rust name: `bucket-not-found` is `Cause::BucketNotFound`.", "bucket-not-found";
    NAME, "name", OPTIONAL, Text, "A Rust name, if the one derived from `id` does not suit.", "Teapot";
    DESCRIPTION, "description", REQUIRED, Text, "The cause, in one sentence.", "The bucket does not exist.";
    HELP, "help", OPTIONAL, Text, "What to do about it, for the person on call: one or two sentences.", "Check the bucket name and the endpoint, and list the buckets of the account.";
    DOCS, "docs", OPTIONAL, Address, "Where the cause is documented.", "https://example.com/causes/bucket-not-found";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "Marks the cause as deprecated.", "";
}

section! { listed_cause, "a cause", "A cause that is not listed under its status.";
    ID, "id", REQUIRED, Text, "The name in references, logs and configuration: kebab-case, unique across all files. Becomes the Rust name: `bucket-not-found` is `Cause::BucketNotFound`.", "bucket-not-found";
    NAME, "name", OPTIONAL, Text, "A Rust name, if the one derived from `id` does not suit.", "Teapot";
    STATUS, "status", REQUIRED, Statuses, "The status of the cause; it has to be listed under `statuses`, in any file. A list if error codes of other statuses have the cause as well, its own status first.", "403";
    DESCRIPTION, "description", REQUIRED, Text, "The cause, in one sentence.", "The bucket does not exist.";
    HELP, "help", OPTIONAL, Text, "What to do about it, for the person on call: one or two sentences.", "Check the bucket name and the endpoint, and list the buckets of the account.";
    DOCS, "docs", OPTIONAL, Address, "Where the cause is documented.", "https://example.com/causes/bucket-not-found";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "Marks the cause as deprecated.", "";
}

section! { error_code, "an error code", "An error code.";
    CODE, "code", REQUIRED, Text, "The wire value, exactly as sent. Becomes the Rust name: `NoSuchBucket` is `ErrorCode::NoSuchBucket`.", "NoSuchBucket";
    NAME, "name", OPTIONAL, Text, "A Rust name, if the one derived from `code` does not suit.", "Teapot";
    ALIASES, "aliases", OPTIONAL, Texts, "Other wire values that mean the same.", "Bad Request";
    INDICATORS, "indicators", OPTIONAL, Texts, "Values of the header `indicator` in `responses` that mean the code, if a response has no code and the status of this one.", "601";
    LEGACY, "legacy", OPTIONAL, Flag, "Whether only older tables list the code.", "true";
    STATUS, "status", REQUIRED, Statuses, "The status that is sent with the code; it has to be listed under `statuses`, in any file. A list if there are several, the usual one first.", "404";
    DESCRIPTION, "description", REQUIRED, Text, "What the code means, in one short sentence that says more than its name.", "There is no bucket of that name.";
    RETRY, "retry", OPTIONAL, Word(&crate::Retry::WORDS), "Whether to retry. Defaults to that of the status.", "";
    CAUSES, "causes", OPTIONAL, Texts, "The ids of the causes of the code, which belong to the same status. Defaults to all causes of the status.", "bucket-not-found";
    FURTHER_CAUSES, "further_causes", OPTIONAL, Texts, "The ids of further causes, likely only with a certain message: each is in a rule of `messages`.", "url-expired";
    MESSAGES, "messages", OPTIONAL, Entries(&message::SECTION), "Rules by which the message tells the causes apart; the first match wins.", "";
    DOCS, "docs", OPTIONAL, Address, "Where the code is documented.", "https://example.com/errors/NoSuchBucket";
    DEPRECATED, "deprecated", OPTIONAL, Entry(&deprecated::SECTION), "Marks the code as deprecated.", "";
}

section! { message, "a rule", "A rule: a message that matches narrows the causes down to these. All given matchers have to match.";
    STARTS_WITH, "starts_with", OPTIONAL, Text, "The message begins with this text, exactly. Quote a text that begins or ends with a blank.", "Request has expired";
    CONTAINS, "contains", OPTIONAL, Text, "The message contains this text, exactly. Quote a text that begins or ends with a blank.", "Request has expired";
    ENDS_WITH, "ends_with", OPTIONAL, Text, "The message ends with this text, exactly. Quote a text that begins or ends with a blank.", "Request has expired";
    ELEMENT, "element", OPTIONAL, Text, "Match this element or member instead of the message, or this header if `details` lists it. A response without it does not match.", "Condition";
    CAUSES, "causes", REQUIRED, Texts, "The ids of the remaining causes; each is also listed in the `causes` or the `further_causes` of the error code.", "url-expired";
}

section! { deprecated, "`deprecated`", "Since when an entry is deprecated, and what to use instead.";
    SINCE, "since", REQUIRED, Text, "A version of the catalogue, or a date. A version with one point has to be in quotes: `\"0.2\"`.", "0.2.0";
    NOTE, "note", OPTIONAL, Text, "What to use instead.", "Use NoSuchBucket.";
}

section! { responses, "`responses`", "How the service writes its error responses.";
    ROOT, "root", OPTIONAL, Text, "The root element of an error in XML.", "Error";
    FORMAT, "format", OPTIONAL, Word(&crate::Format::WORDS), "The format in which responses are written. Defaults to `xml` if there is a `root`, else `json`.", "";
    HEADERS, "headers", OPTIONAL, Entry(&IN_HEADERS), "The names of headers.", "";
    ELEMENTS, "elements", OPTIONAL, Entry(&IN_ELEMENTS), "The names of elements in XML.", "";
    MEMBERS, "members", OPTIONAL, Entry(&IN_MEMBERS), "The names of members in JSON.", "";
    TEXTS, "texts", OPTIONAL, Entry(&IN_TEXTS), "The labels of values in logs and messages of clients.", "";
    DETAILS, "details", OPTIONAL, Texts, "Further elements and members to show in reports.", "ArgumentName";
    SECRETS, "secrets", OPTIONAL, Texts, "Elements, members, headers and query parameters to redact in reports.", "SecurityToken";
    CLOCK, "clock", OPTIONAL, Texts, "The ids of the causes about the client's clock. If there are three: wrong, ahead, behind.", "clock-skew";
    COPIED, "copied", OPTIONAL, Texts, "Elements that show that a copy was made despite the error.", "ETag";
}

section! { roles, "`headers` and the like", "The names of values in responses, each value with a list of them: `code: [code, error_code]`. All names in a list are read; the first is written. The usual ones, such as the header `x-error-message`, are read too, and written for a value that is not here.";
    STATUS, "status", OPTIONAL, Texts, "The status.", "ResponseCode";
    REASON, "reason", OPTIONAL, Texts, "The reason phrase.", "ResponseStatus";
    CODE, "code", OPTIONAL, Texts, "The error code.", "Code";
    MESSAGE, "message", OPTIONAL, Texts, "The message.", "Message";
    REQUEST_ID, "request_id", OPTIONAL, Texts, "The id of the request, for support.", "RequestId";
    HOST_ID, "host_id", OPTIONAL, Texts, "The id of the host that answered.", "HostId";
    RESOURCE, "resource", OPTIONAL, Texts, "The requested resource.", "Resource";
    LOCATION, "location", OPTIONAL, Texts, "Where to send the request instead.", "Endpoint";
    REGION, "region", OPTIONAL, Texts, "The region that the response names.", "x-amz-bucket-region";
    KEY, "key", OPTIONAL, Texts, "The key of the object.", "Key";
    VERSION_ID, "version_id", OPTIONAL, Texts, "The version of the object.", "VersionId";
    REQUEST_TIME, "request_time", OPTIONAL, Texts, "The time of the request by the clock of the client.", "RequestTime";
    SERVER_TIME, "server_time", OPTIONAL, Texts, "The time by the clock of the server.", "ServerTime";
    INDICATOR, "indicator", OPTIONAL, Texts, "A further hint at the cause.", "x-reserved-indicator";
    RETRY_AFTER, "retry_after", OPTIONAL, Texts, "When to retry: seconds, or a date.", "Retry-After";
    DATE, "date", OPTIONAL, Texts, "The date of the response.", "Date";
}

/// The names in one place of responses, which messages name.
static IN_HEADERS: Section = Section {
    what: "`headers`",
    ..roles::SECTION
};
static IN_ELEMENTS: Section = Section {
    what: "`elements`",
    ..roles::SECTION
};
static IN_MEMBERS: Section = Section {
    what: "`members`",
    ..roles::SECTION
};
static IN_TEXTS: Section = Section {
    what: "`texts`",
    ..roles::SECTION
};

impl Section {
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    pub(crate) fn names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for key in self.keys {
            names.push(key.name);
        }
        names
    }
}

/// All sections; those with the same name in messages are adjacent.
pub(crate) static SECTIONS: [&Section; 11] = [
    &spec::SECTION,
    &source::SECTION,
    &category::SECTION,
    &status::SECTION,
    &cause::SECTION,
    &listed_cause::SECTION,
    &error_code::SECTION,
    &message::SECTION,
    &deprecated::SECTION,
    &responses::SECTION,
    &roles::SECTION,
];

/// The keys whose texts a message is compared with.
pub(crate) const MATCHERS: [&str; 3] = [
    message::STARTS_WITH.name,
    message::CONTAINS.name,
    message::ENDS_WITH.name,
];

/// The keys with texts for people.
pub(crate) const PROSE: [&str; 4] = [
    source::TITLE.name,
    cause::DESCRIPTION.name,
    cause::HELP.name,
    deprecated::NOTE.name,
];

/// The keys with names that programs use.
pub(crate) const NAMES: [&str; 13] = [
    status::REASON.name,
    status::NAME.name,
    error_code::CODE.name,
    error_code::ALIASES.name,
    error_code::INDICATORS.name,
    error_code::CAUSES.name,
    error_code::FURTHER_CAUSES.name,
    responses::ROOT.name,
    responses::DETAILS.name,
    responses::SECRETS.name,
    responses::CLOCK.name,
    responses::COPIED.name,
    cause::ID.name,
];

/// The keys that list names which a response may have anywhere.
pub(crate) const FOUND: [&str; 3] = [
    responses::DETAILS.name,
    responses::SECRETS.name,
    responses::COPIED.name,
];

/// The keys of names that entries begin with.
pub(crate) const IDS: [&str; 2] = [cause::ID.name, error_code::CODE.name];

/// The keys that list ids of causes.
pub(crate) const REFERENCES: [&str; 3] = [
    error_code::CAUSES.name,
    error_code::FURTHER_CAUSES.name,
    responses::CLOCK.name,
];

/// Whether any section has a key of this name.
pub(crate) fn is_key(name: &str) -> bool {
    find(&|key| key.name == name).is_some()
}

/// Whether this key exists at the top level only.
pub(crate) fn is_section(name: &str) -> bool {
    let mut others = SECTIONS[1..].iter();
    spec::SECTION.key(name).is_some() && others.all(|section| section.key(name).is_none())
}

/// The first key of any section for which this holds.
pub(crate) fn find(fits: &dyn Fn(&Key) -> bool) -> Option<&'static Key> {
    for section in &SECTIONS {
        for key in section.keys {
            if fits(key) {
                return Some(key);
            }
        }
    }
    None
}

/// Whether this key has a list in all sections.
pub(crate) fn takes_list(name: &str) -> bool {
    let is_list = |key: &Key| matches!(key.kind, Texts | Statuses | Entries(_));
    find(&|key| key.name == name).is_some()
        && find(&|key| key.name == name && !is_list(key)).is_none()
}

/// Whether entries of some list may begin with this key.
pub(crate) fn begins_entry(name: &str) -> bool {
    let begins = |section: &Section| match section.keys {
        [first, ..] if first.is_required => first.name == name,
        _ => section.key(name).is_some_and(|key| !key.is_required),
    };
    find(&|key| matches!(key.kind, Entries(section) if begins(section))).is_some()
}

/// The section of the entries that are listed under this key.
pub(crate) fn list(name: &str) -> Option<&'static Section> {
    let list = find(&|key| key.name == name && matches!(key.kind, Entries(_)))?;
    match list.kind {
        Entries(section) => Some(section),
        _ => None,
    }
}

/// The keys of lists whose entries may have this key, or else of mappings that may have it, each once.
pub(crate) fn owners(key: &str, is_list: bool) -> Vec<&'static str> {
    let mut owners = Vec::new();
    for section in &SECTIONS {
        for owner in section.keys {
            let inner = match owner.kind {
                Entries(inner) if is_list => inner,
                Entry(inner) if !is_list => inner,
                _ => continue,
            };
            if inner.key(key).is_some() && !owners.contains(&owner.name) {
                owners.push(owner.name);
            }
        }
    }
    owners
}
