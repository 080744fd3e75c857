//! The components of an `OpenAPI` 3.1 document.

use std::fmt::Write;

use obs_codes::catalogue::Role;
use serde_json::{Map, Value, json};

use crate::model::{Catalogue, ErrorCode, Names, Responses, Status};

pub(super) fn document(catalogue: &Catalogue) -> Value {
    let updated = catalogue
        .sources
        .iter()
        .filter_map(|source| source.updated)
        .max();
    let mut components = Map::new();
    components.insert("schemas".to_owned(), Value::Object(schemas(catalogue)));
    let headers = headers(catalogue);
    let of_all = headers.keys().map(|name| {
        let path = format!("#/components/headers/{}", pointer(name));
        (name.clone(), json!({ "$ref": path }))
    });
    let of_all: Map<_, _> = of_all.collect();
    let responses = catalogue.statuses.iter().map(|status| {
        let answer = response(catalogue, status, &of_all);
        (component(status), answer)
    });
    components.insert("responses".to_owned(), responses.collect());
    components.insert("headers".to_owned(), Value::Object(headers));
    json!({
        "openapi": "3.1.0",
        "info": { "title": catalogue.title(), "version": updated.unwrap_or("1") },
        "components": components,
    })
}

/// The component name of a status, restricted to the characters that are allowed there.
fn component(status: &Status) -> String {
    if status.name.is_ascii() {
        status.name.to_owned()
    } else {
        format!("Status{}", status.code)
    }
}

/// A key inside a JSON pointer.
fn pointer(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The body that the service writes.
fn body(catalogue: &Catalogue) -> (&'static str, &'static str) {
    match catalogue
        .responses
        .as_ref()
        .map(|responses| responses.format)
    {
        Some("xml") => ("application/xml", "Error"),
        Some("json") => ("application/json", "Error"),
        _ => ("application/problem+json", "Problem"),
    }
}

fn schemas(catalogue: &Catalogue) -> Map<String, Value> {
    let mut schemas = Map::new();
    let codes = catalogue.error_codes.iter();
    if !catalogue.error_codes.is_empty() {
        let values =
            codes.flat_map(|code| wire_values(code).map(move |value| (value, said(value, code))));
        schemas.insert(
            "ErrorCode".to_owned(),
            choice("The error codes of the service.", values),
        );
    }
    if !catalogue.causes.is_empty() {
        let values = catalogue
            .causes
            .iter()
            .map(|cause| (cause.id, cause.description.to_owned()));
        schemas.insert(
            "Cause".to_owned(),
            choice("What may have led to an error, by id.", values),
        );
    }
    match &catalogue.responses {
        Some(responses) if responses.format != "problem" => {
            schemas.insert("Error".to_owned(), error(catalogue, responses));
        }
        _ => {
            schemas.insert("Problem".to_owned(), problem(catalogue));
        }
    }
    schemas
}

fn wire_values<'c>(code: &ErrorCode<'c>) -> impl Iterator<Item = &'c str> {
    std::iter::once(code.code).chain(code.aliases.clone())
}

/// The meaning of a wire value.
fn said(value: &str, code: &ErrorCode) -> String {
    if value == code.code {
        code.description.to_owned()
    } else {
        format!("The same as {}.", code.code)
    }
}

/// An enumeration with the meaning of each value, both in the description and in the extension that code generators read.
fn choice<'v>(what: &str, values: impl Iterator<Item = (&'v str, String)>) -> Value {
    let (values, texts): (Vec<_>, Vec<_>) = values.unzip();
    let mut description = what.to_owned() + "\n";
    for (value, text) in values.iter().zip(&texts) {
        _ = write!(description, "\n- `{value}`: {text}");
    }
    json!({ "type": "string", "description": description, "enum": values, "x-enum-descriptions": texts })
}

fn code(catalogue: &Catalogue) -> Value {
    if catalogue.error_codes.is_empty() {
        json!({ "type": "string" })
    } else {
        json!({ "$ref": "#/components/schemas/ErrorCode" })
    }
}

/// The service's own body, with its own names.
fn error(catalogue: &Catalogue, responses: &Responses) -> Value {
    let is_xml = responses.format == "xml";
    let names = if is_xml {
        &responses.elements
    } else {
        &responses.members
    };
    let mut properties = Map::new();
    for (role, description) in ROLES {
        let Some(name) = names.first(*role) else {
            continue;
        };
        let schema = match role {
            Role::Code => code(catalogue),
            Role::Status => json!({ "type": "integer" }),
            _ => json!({ "type": "string", "description": description }),
        };
        properties.insert(name.to_owned(), schema);
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if let (true, Some(root)) = (is_xml, responses.root) {
        schema["xml"] = json!({ "name": root });
    }
    schema
}

const ROLES: &[(Role, &str)] = &[
    (Role::Status, "The status."),
    (Role::Reason, "The reason phrase."),
    (Role::Code, "The error code."),
    (Role::Message, "What went wrong, for people."),
    (
        Role::RequestId,
        "The id of the request, which support asks for.",
    ),
    (Role::HostId, "The id of the host that answered."),
    (Role::Resource, "The resource that was requested."),
    (Role::Location, "The address to use instead."),
    (Role::Region, "The region that the response names."),
    (
        Role::RequestTime,
        "The time of the request, by the client's clock.",
    ),
    (Role::ServerTime, "The time by the server's clock."),
    (
        Role::RetryAfter,
        "When to try again: in seconds, or at a date.",
    ),
];

/// A problem of RFC 9457, with the error code as an additional member.
fn problem(catalogue: &Catalogue) -> Value {
    let of_service = catalogue
        .responses
        .as_ref()
        .and_then(|responses| responses.members.first(Role::Code));
    let mut properties = json!({
        "type": { "type": "string", "format": "uri-reference", "default": "about:blank", "description": "The kind of problem." },
        "title": { "type": "string", "description": "The kind of problem, in a few words." },
        "status": { "type": "integer", "minimum": 100, "maximum": 599, "description": "The status." },
        "detail": { "type": "string", "description": "What went wrong this time, for people." },
        "instance": { "type": "string", "format": "uri-reference", "description": "The occurrence of the problem." },
    });
    properties[of_service.unwrap_or("code")] = code(catalogue);
    json!({ "type": "object", "description": "A problem of RFC 9457.", "properties": properties })
}

fn response(catalogue: &Catalogue, status: &Status, headers: &Map<String, Value>) -> Value {
    let mut description = format!("{}\n", status.description);
    if !status.causes.is_empty() {
        description.push_str("\nPossible causes:\n");
    }
    let causes = catalogue
        .causes
        .iter()
        .filter(|cause| status.causes.contains(&cause.id));
    for cause in causes {
        _ = write!(description, "\n- {}", cause.description);
    }
    let mut answer = json!({ "description": description.trim_end() });
    if !headers.is_empty() {
        answer["headers"] = Value::Object(headers.clone());
    }
    let (media, schema) = body(catalogue);
    answer["content"] = json!({ media: { "schema": narrowed(catalogue, status, schema) } });
    answer
}

/// The body of a status, restricted to its error codes.
fn narrowed(catalogue: &Catalogue, status: &Status, schema: &str) -> Value {
    let body = json!({ "$ref": format!("#/components/schemas/{schema}") });
    let codes = catalogue
        .error_codes
        .iter()
        .filter(|code| code.is_of(status.code));
    let codes: Vec<_> = codes.flat_map(wire_values).collect();
    let properties = |responses: &Responses| {
        let names: &Names = if responses.format == "xml" {
            &responses.elements
        } else {
            &responses.members
        };
        names.first(Role::Code).map(str::to_owned)
    };
    let name = match &catalogue.responses {
        Some(responses) => properties(responses),
        None => Some("code".to_owned()),
    };
    match name.filter(|_| !codes.is_empty()) {
        Some(name) => json!({ "allOf": [body, { "properties": { name: { "enum": codes } } }] }),
        None => body,
    }
}

/// The headers of error responses, by the names used for writing.
fn headers(catalogue: &Catalogue) -> Map<String, Value> {
    let mut headers = Map::new();
    let Some(responses) = &catalogue.responses else {
        return headers;
    };
    for (role, description) in ROLES
        .iter()
        .filter(|(role, _)| !matches!(role, Role::Code | Role::Message))
    {
        if let Some(name) = responses.headers.first(*role) {
            headers.insert(
                name.to_owned(),
                json!({ "description": description, "schema": { "type": "string" } }),
            );
        }
    }
    headers
}
