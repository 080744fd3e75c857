//! A `TypeScript` module: for each kind a const object, the union of its values, and tables of their facts.

use std::fmt::Write;

use serde::Serialize;

use crate::model::{Catalogue, Deprecated};

pub(super) fn module(catalogue: &Catalogue) -> String {
    let mut out = format!("/* {} */\n", comment(catalogue.title()));
    let statuses = catalogue.statuses.iter().map(|status| Constant {
        name: status.name,
        value: status.code.to_string(),
        text: format!("{} {}: {}", status.code, status.reason, status.description),
        deprecated: status.standing.deprecated.as_ref(),
    });
    constants("StatusCode", "The documented statuses.", statuses, &mut out);
    let causes = catalogue.causes.iter().map(|cause| Constant {
        name: cause.name,
        value: json(cause.id),
        text: format!("{}: {}", cause.status, cause.description),
        deprecated: cause.standing.deprecated.as_ref(),
    });
    constants(
        "Cause",
        "What may have led to a status, by id.",
        causes,
        &mut out,
    );
    let codes = catalogue.error_codes.iter().map(|code| Constant {
        name: code.name,
        value: json(code.code),
        text: format!("{}: {}", code.status, code.description),
        deprecated: code.standing.deprecated.as_ref(),
    });
    constants(
        "ErrorCode",
        "The documented error codes, as they are sent.",
        codes,
        &mut out,
    );
    out.push_str("\n/** Whether sending a request again can help. */\nexport type Retry = \"never\" | \"backoff\" | \"slower\" | \"after-fix\";\n");
    tables(catalogue, &mut out);
    out
}

struct Constant<'c> {
    name: &'c str,
    value: String,
    text: String,
    deprecated: Option<&'c Deprecated<'c>>,
}

fn constants<'c>(ty: &str, what: &str, all: impl Iterator<Item = Constant<'c>>, out: &mut String) {
    _ = write!(out, "\n/** {what} */\nexport const {ty} = {{\n");
    for Constant {
        name,
        value,
        text,
        deprecated,
    } in all
    {
        let deprecated = deprecated.map_or(String::new(), |mark| {
            let note = mark
                .note
                .map_or(String::new(), |note| format!(": {}", comment(note)));
            format!(" @deprecated since {}{note}", comment(mark.since))
        });
        _ = write!(
            out,
            "  /** {}{deprecated} */\n  {name}: {value},\n",
            comment(&text)
        );
    }
    _ = write!(
        out,
        "}} as const;\n\nexport type {ty} = (typeof {ty})[keyof typeof {ty}];\n"
    );
}

fn tables(catalogue: &Catalogue, out: &mut String) {
    let statuses = catalogue.statuses.iter().map(|status| {
        let causes: Vec<_> = status.causes.iter().chain(&status.further_causes).collect();
        let (reason, text) = (json(&status.reason), json(&status.description));
        let fields = format!(
            "reason: {reason}, description: {text}, retry: {}, causes: {}",
            json(&status.retry),
            json(&causes)
        );
        (status.code.to_string(), fields)
    });
    let fields = "readonly reason: string; readonly description: string; readonly retry: Retry; readonly causes: readonly Cause[]";
    table("statuses", "StatusCode", fields, statuses, out);
    let causes = catalogue.causes.iter().map(|cause| {
        let help = cause
            .help
            .map_or(String::new(), |help| format!(", help: {}", json(help)));
        (
            json(cause.id),
            format!(
                "status: {}, description: {}{help}",
                cause.status,
                json(cause.description)
            ),
        )
    });
    table(
        "causes",
        "Cause",
        "readonly status: StatusCode; readonly description: string; readonly help?: string",
        causes,
        out,
    );
    let codes = catalogue.error_codes.iter().map(|code| {
        let (text, retry, causes) = (json(code.description), json(code.retry), json(&code.causes));
        (
            json(code.code),
            format!("status: {}, furtherStatuses: {}, description: {text}, retry: {retry}, causes: {causes}, furtherCauses: {}", code.status, json(&code.further_statuses), json(&code.further_causes)),
        )
    });
    let fields = "readonly status: StatusCode; readonly furtherStatuses: readonly StatusCode[]; readonly description: string; readonly retry: Retry; readonly causes: readonly Cause[]; readonly furtherCauses: readonly Cause[]";
    table("errorCodes", "ErrorCode", fields, codes, out);
    out.push_str("\n/** Other values that are sent with the meaning of an error code. */\nexport const aliases: Readonly<Record<string, ErrorCode>> = {\n");
    for code in &catalogue.error_codes {
        for alias in &code.aliases {
            _ = writeln!(out, "  {}: {},", json(alias), json(code.code));
        }
    }
    out.push_str("};\n");
}

fn table(
    name: &str,
    key: &str,
    fields: &str,
    rows: impl Iterator<Item = (String, String)>,
    out: &mut String,
) {
    _ = write!(
        out,
        "\nexport const {name}: Readonly<Record<{key}, {{ {fields} }}>> = {{\n"
    );
    for (key, value) in rows {
        _ = writeln!(out, "  {key}: {{ {value} }},");
    }
    out.push_str("};\n");
}

/// A value as JSON, which is also valid `TypeScript`.
fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).expect("it is made of texts")
}

/// A text for a comment, on one line.
fn comment(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("*/", "*\\/").replace('@', "\\@")
}
