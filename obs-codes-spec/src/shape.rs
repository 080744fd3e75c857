//! The kinds of mappings in a spec, the keys of each, and what is said where there are others.

use crate::excerpt::quote;
use crate::mistake::Mistake;
use crate::place::Place;

/// A kind of mapping in a spec, and the keys that it knows.
pub(crate) struct Shape {
    pub(crate) what: &'static str,
    pub(crate) keys: &'static [&'static str],
}

pub(crate) const SPEC: Shape = Shape {
    what: "a spec",
    keys: &["source", "categories", "statuses", "causes", "error_codes"],
};
pub(crate) const SOURCE: Shape = Shape {
    what: "a source",
    keys: &["title", "updated"],
};
pub(crate) const CATEGORY: Shape = Shape {
    what: "a category",
    keys: &["class", "name", "description", "retry"],
};
pub(crate) const STATUS: Shape = Shape {
    what: "a status",
    keys: &["code", "reason", "name", "description", "retry", "causes"],
};
pub(crate) const CAUSE: Shape = Shape {
    what: "a cause",
    keys: &["id", "name", "description", "help"],
};
pub(crate) const LISTED_CAUSE: Shape = Shape {
    what: "a cause",
    keys: &["id", "name", "status", "description", "help"],
};
pub(crate) const ERROR_CODE: Shape = Shape {
    what: "an error code",
    keys: &[
        "code",
        "name",
        "aliases",
        "legacy",
        "status",
        "description",
        "retry",
        "causes",
        "messages",
    ],
};
pub(crate) const MESSAGE: Shape = Shape {
    what: "a message",
    keys: &["starts_with", "contains", "ends_with", "causes"],
};

impl Shape {
    pub(crate) fn unknown_key(&self, place: Place, name: &str) -> Mistake {
        if name == "<<" {
            return Mistake::new(place, "a spec has no merge keys")
                .help("write the merged keys out");
        }
        let message = format!(
            "unknown key {} in {}{}",
            quote(name),
            self.what,
            instead(name, self.keys)
        );
        Mistake::new(place, message)
    }

    /// All that there can be, in the words of a message.
    pub(crate) fn takes(&self) -> String {
        list(self.keys)
    }
}

/// `; did you mean …?`, or all that is possible.
pub(crate) fn instead(name: &str, possible: &[&str]) -> String {
    match crate::nearest(name, possible.iter().copied()) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => format!("; it takes {}", list(possible)),
    }
}

pub(crate) fn list(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
