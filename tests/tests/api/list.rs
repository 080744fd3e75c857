//! The built-in catalogue as a list, one line for each code and id.

use std::fmt::{self, Display};

use obs_codes::{Category, Cause, ErrorCode, StatusCode};

/// What one line says: `status 404 = NotFound: Not Found, never`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// Which type it belongs to, or `alias`.
    pub(crate) kind: String,
    /// What it is on the wire: the number, id or code.
    pub(crate) key: String,
    /// Its name in Rust.
    pub(crate) variant: String,
    /// What programs go by without naming it in their sources.
    pub(crate) facts: String,
}

impl Item {
    fn new(kind: &str, key: impl Display, variant: impl fmt::Debug, facts: String) -> Self {
        Self {
            kind: kind.to_owned(),
            key: key.to_string(),
            variant: format!("{variant:?}"),
            facts,
        }
    }

    pub(crate) fn parse(line: &str) -> Option<Self> {
        let (kind, rest) = line.split_once(' ')?;
        let (key, rest) = rest.split_once(" = ")?;
        let (variant, facts) = rest.split_once(": ").unwrap_or((rest, ""));
        let [kind, key, variant, facts] = [kind, key, variant, facts].map(str::to_owned);
        Some(Self {
            kind,
            key,
            variant,
            facts,
        })
    }

    /// `StatusCode::NotFound`.
    pub(crate) fn path(&self) -> String {
        let ty = match self.kind.as_str() {
            "category" => "Category",
            "status" => "StatusCode",
            "cause" => "Cause",
            _ => "ErrorCode",
        };
        format!("{ty}::{}", self.variant)
    }
}

impl Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            key,
            variant,
            facts,
        } = self;
        let colon = if facts.is_empty() { "" } else { ": " };
        write!(f, "{kind} {key} = {variant}{colon}{facts}")
    }
}

/// The list that a text holds.
pub(crate) fn parse(text: &str) -> Vec<Item> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| Item::parse(line).unwrap_or_else(|| panic!("not an item: {line}")))
        .collect()
}

/// What the generated types say.
pub(crate) fn generated() -> Vec<Item> {
    let mut items = Vec::new();
    items.extend(Category::ALL.iter().map(|category| {
        let facts = format!("{category}, {:?}", category.retry());
        Item::new("category", category.class(), category, facts)
    }));
    items.extend(StatusCode::ALL.iter().map(|status| {
        let facts = format!("{}, {:?}", status.reason(), status.retry());
        Item::new("status", status.as_u16(), status, facts)
    }));
    items.extend(Cause::ALL.iter().map(|cause| {
        let facts = cause.status_code().as_u16().to_string();
        Item::new("cause", cause.id(), cause, facts)
    }));
    items.extend(ErrorCode::ALL.iter().map(|code| {
        let facts = format!("{}, {:?}", code.status_code().as_u16(), code.retry());
        Item::new("error-code", code.as_str(), code, facts)
    }));
    items.extend(aliases().iter().map(|alias| {
        let code: ErrorCode = alias.parse().expect("it is in the spec");
        Item::new("alias", alias, code, String::new())
    }));
    items
}

/// The types read aliases, but do not list them.
fn aliases() -> Vec<String> {
    let specs = [
        include_str!("../../../spec/http-status-codes.yaml"),
        include_str!("../../../spec/error-codes.yaml"),
    ];
    let codes = specs.iter().flat_map(|spec| {
        let spec: serde_json::Value = serde_yaml::from_str(spec).unwrap();
        let codes = spec.get("error_codes").and_then(|codes| codes.as_array());
        codes.cloned().unwrap_or_default()
    });
    codes
        .flat_map(|code| code["aliases"].as_array().cloned().unwrap_or_default())
        .map(|alias| alias.as_str().expect("it is a text").to_owned())
        .collect()
}
