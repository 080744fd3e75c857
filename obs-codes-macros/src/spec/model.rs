//! A tree of YAML → what a spec says, as far as it can be understood, and every mistake in how it says it.

use std::ops::RangeInclusive;

use super::mistake::Mistake;
use super::place::{Place, Placed};
use super::yaml::{Node, Value};

/// The numbers that HTTP has room for: three digits, of which the first is the class.
pub(crate) const CODES: RangeInclusive<u16> = 100..=999;

pub(crate) type Text = Placed<String>;

/// What all sources of one catalogue say together, in their order.
#[derive(Debug, Default)]
pub(crate) struct Spec {
    pub(crate) origins: Vec<Origin>,
    pub(crate) categories: Vec<Category>,
    pub(crate) statuses: Vec<Status>,
    /// The causes in the lists of the statuses, then those of `causes:`.
    pub(crate) causes: Vec<Cause>,
    pub(crate) error_codes: Vec<ErrorCode>,
}

/// Where the facts of one source come from.
#[derive(Debug)]
pub(crate) struct Origin {
    pub(crate) source: usize,
    pub(crate) title: String,
    pub(crate) updated: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Category {
    /// The first digit of its codes; `None` where that was not understood.
    pub(crate) class: Option<Placed<u16>>,
    pub(crate) name: Text,
    pub(crate) description: String,
    pub(crate) retry: Option<Retry>,
}

#[derive(Debug)]
pub(crate) struct Status {
    /// `None` where it was not understood.
    pub(crate) code: Option<Placed<u16>>,
    pub(crate) reason: Text,
    pub(crate) name: Option<Text>,
    pub(crate) description: String,
    pub(crate) retry: Option<Retry>,
    pub(crate) place: Place,
}

#[derive(Debug)]
pub(crate) struct Cause {
    pub(crate) id: Text,
    pub(crate) name: Option<Text>,
    pub(crate) status: StatusRef,
    pub(crate) description: String,
    pub(crate) help: Option<String>,
}

/// The status that a cause belongs to.
#[derive(Debug)]
pub(crate) enum StatusRef {
    /// The status in whose list it stands, by index.
    Inside(usize),
    /// The status of that code.
    Code(Option<Placed<u16>>),
}

#[derive(Debug)]
pub(crate) struct ErrorCode {
    pub(crate) code: Text,
    pub(crate) name: Option<Text>,
    pub(crate) aliases: Vec<Text>,
    pub(crate) legacy: bool,
    pub(crate) status: Option<Placed<u16>>,
    pub(crate) description: String,
    pub(crate) retry: Option<Retry>,
    pub(crate) causes: Vec<Text>,
    pub(crate) messages: Vec<Rule>,
}

/// How a message narrows the causes of an error code.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) starts_with: Option<String>,
    pub(crate) contains: Option<String>,
    pub(crate) ends_with: Option<String>,
    pub(crate) causes: Vec<Text>,
}

/// Whether sending a request again can help; the variants of `obs_codes::Retry`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retry {
    Never,
    Backoff,
    Slower,
    AfterFix,
}

impl Retry {
    pub(crate) const ALL: [(&'static str, Self); 4] = [
        ("never", Self::Never),
        ("backoff", Self::Backoff),
        ("slower", Self::Slower),
        ("after-fix", Self::AfterFix),
    ];
}

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

impl Spec {
    /// Adds what one source says.
    pub(crate) fn read(&mut self, root: &Node<'_>, mistakes: &mut Vec<Mistake>) {
        let mut reader = Reader { mistakes };
        if let Value::Null = root.value {
            reader.report(Mistake::new(
                root.place,
                format!(
                    "this spec is empty; it takes one of {}",
                    list(&SPEC.keys[1..])
                ),
            ));
            return;
        }
        let Some(fields) = reader.fields(root, &SPEC) else {
            return;
        };
        if let Some(node) = fields.get("source") {
            self.origins.extend(reader.origin(node));
        }
        for node in reader.entries(&fields, "categories") {
            self.categories.extend(reader.category(node));
        }
        for node in reader.entries(&fields, "statuses") {
            let index = self.statuses.len();
            if let Some((status, causes)) = reader.status(node, index) {
                self.statuses.push(status);
                self.causes.extend(causes);
            }
        }
        for node in reader.entries(&fields, "causes") {
            self.causes.extend(reader.listed_cause(node));
        }
        for node in reader.entries(&fields, "error_codes") {
            self.error_codes.extend(reader.error_code(node));
        }
        if !SPEC.keys[1..].iter().any(|key| fields.get(key).is_some()) {
            reader.report(Mistake::new(
                root.place,
                format!(
                    "this spec lists nothing; it takes one of {}",
                    list(&SPEC.keys[1..])
                ),
            ));
        }
    }
}

/// The entries of a mapping whose keys are known.
struct Fields<'n, 't> {
    shape: &'static Shape,
    place: Place,
    /// The known keys, a misspelt one as the key that was meant: one mistake is to be reported once.
    entries: Vec<(&'static str, &'n Node<'t>)>,
}

impl<'n, 't> Fields<'n, 't> {
    fn get(&self, key: &str) -> Option<&'n Node<'t>> {
        self.entries
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
    }
}

struct Reader<'m> {
    mistakes: &'m mut Vec<Mistake>,
}

impl Reader<'_> {
    fn report(&mut self, mistake: Mistake) {
        self.mistakes.push(mistake);
    }

    fn origin(&mut self, node: &Node<'_>) -> Option<Origin> {
        let fields = self.fields(node, &SOURCE)?;
        let title = self.text(&fields, "title").value;
        let updated = self
            .optional_text(&fields, "updated")
            .map(|text| text.value);
        Some(Origin {
            source: node.place.source,
            title,
            updated,
        })
    }

    fn category(&mut self, node: &Node<'_>) -> Option<Category> {
        let fields = self.fields(node, &CATEGORY)?;
        Some(Category {
            class: self.class(&fields),
            name: self.text(&fields, "name"),
            description: self.text(&fields, "description").value,
            retry: self.retry(&fields),
        })
    }

    fn status(&mut self, node: &Node<'_>, index: usize) -> Option<(Status, Vec<Cause>)> {
        let fields = self.fields(node, &STATUS)?;
        let status = Status {
            code: self.code(&fields, "code"),
            reason: self.text(&fields, "reason"),
            name: self.optional_text(&fields, "name"),
            description: self.text(&fields, "description").value,
            retry: self.retry(&fields),
            place: fields.place,
        };
        let nodes = self.entries(&fields, "causes");
        let causes = nodes.iter().filter_map(|node| {
            let fields = self.fields(node, &CAUSE)?;
            Some(self.cause(&fields, StatusRef::Inside(index)))
        });
        Some((status, causes.collect()))
    }

    fn listed_cause(&mut self, node: &Node<'_>) -> Option<Cause> {
        let fields = self.fields(node, &LISTED_CAUSE)?;
        let status = self.code(&fields, "status");
        Some(self.cause(&fields, StatusRef::Code(status)))
    }

    fn cause(&mut self, fields: &Fields<'_, '_>, status: StatusRef) -> Cause {
        Cause {
            id: self.text(fields, "id"),
            name: self.optional_text(fields, "name"),
            status,
            description: self.text(fields, "description").value,
            help: self.optional_text(fields, "help").map(|text| text.value),
        }
    }

    fn error_code(&mut self, node: &Node<'_>) -> Option<ErrorCode> {
        let fields = self.fields(node, &ERROR_CODE)?;
        Some(ErrorCode {
            code: self.text(&fields, "code"),
            name: self.optional_text(&fields, "name"),
            aliases: self.texts(&fields, "aliases"),
            legacy: self.flag(&fields, "legacy"),
            status: self.code(&fields, "status"),
            description: self.text(&fields, "description").value,
            retry: self.retry(&fields),
            causes: self.texts(&fields, "causes"),
            messages: self
                .entries(&fields, "messages")
                .iter()
                .filter_map(|node| self.rule(node))
                .collect(),
        })
    }

    fn rule(&mut self, node: &Node<'_>) -> Option<Rule> {
        let fields = self.fields(node, &MESSAGE)?;
        let mut matcher = |key| self.optional_text(&fields, key).map(|text| text.value);
        let (starts_with, contains, ends_with) = (
            matcher("starts_with"),
            matcher("contains"),
            matcher("ends_with"),
        );
        if starts_with.is_none() && contains.is_none() && ends_with.is_none() {
            self.report(Mistake::new(
                fields.place,
                "a message takes one of `starts_with`, `contains` and `ends_with`",
            ));
        }
        if fields.get("causes").is_none() {
            self.report(missing(&fields, "causes"));
        }
        Some(Rule {
            starts_with,
            contains,
            ends_with,
            causes: self.texts(&fields, "causes"),
        })
    }

    /// The fields of a mapping; reports keys that it does not know, and keys that stand there twice.
    fn fields<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        shape: &'static Shape,
    ) -> Option<Fields<'n, 't>> {
        let Value::Map(entries) = &node.value else {
            let keys = list(shape.keys);
            self.report(wrong_type(
                node,
                &format!("{} is a mapping with the keys {keys}", shape.what),
            ));
            return None;
        };
        let mut fields = Fields {
            shape,
            place: node.place,
            entries: Vec::new(),
        };
        let mut misspelt = Vec::new();
        for (index, (key, value)) in entries.iter().enumerate() {
            let Value::Text(name) = &key.value else {
                self.report(wrong_type(key, "a key is text"));
                continue;
            };
            let same = |(other, _): &&(Node<'_>, Node<'_>)| matches!(&other.value, Value::Text(other) if other == name);
            if let Some((earlier, _)) = entries[..index].iter().find(same) {
                let mistake = Mistake::new(
                    key.place,
                    format!("`{name}` stands twice in {}", shape.what),
                );
                self.report(
                    mistake
                        .label("again here")
                        .also(earlier.place, "first here"),
                );
            } else if let Some(known) = shape.keys.iter().find(|known| *known == name) {
                fields.entries.push((known, value));
            } else {
                misspelt.extend(
                    crate::nearest(name, shape.keys.iter().copied()).map(|meant| (meant, value)),
                );
                self.report(unknown_key(key.place, name, shape));
            }
        }
        fields.entries.extend(misspelt);
        Some(fields)
    }

    /// The entries of a list, none if there is no such key.
    fn entries<'n, 't>(&mut self, fields: &Fields<'n, 't>, key: &str) -> &'n [Node<'t>] {
        let Some(node) = fields.get(key) else {
            return &[];
        };
        match &node.value {
            Value::List(items) if items.is_empty() => {
                self.report(
                    Mistake::new(node.place, format!("`{key}` lists nothing"))
                        .help("leave the key out"),
                );
                &[]
            }
            Value::List(items) => items,
            _ => {
                self.report(wrong_type(node, &format!("`{key}` is a list")));
                &[]
            }
        }
    }

    /// A text that has to be there; an empty one in its place, after a report, where it is not.
    fn text(&mut self, fields: &Fields<'_, '_>, key: &str) -> Text {
        let text = self.optional_text(fields, key);
        if fields.get(key).is_none() {
            self.report(missing(fields, key));
        }
        text.unwrap_or(Placed {
            value: String::new(),
            place: fields.place,
        })
    }

    fn optional_text(&mut self, fields: &Fields<'_, '_>, key: &str) -> Option<Text> {
        let node = fields.get(key)?;
        self.plain_text(node, key)
    }

    fn texts(&mut self, fields: &Fields<'_, '_>, key: &str) -> Vec<Text> {
        self.entries(fields, key)
            .iter()
            .filter_map(|node| self.plain_text(node, key))
            .collect()
    }

    fn plain_text(&mut self, node: &Node<'_>, key: &str) -> Option<Text> {
        let Value::Text(text) = &node.value else {
            let mut mistake = wrong_type(node, &format!("`{key}` is text"));
            if let Value::Bool(_) | Value::Number(_) = node.value {
                mistake = mistake.help("put it into quotes");
            }
            self.report(mistake);
            return None;
        };
        // Where the editor wrapped a text says nothing; blanks within a line may be meant.
        let one_line = if text.contains('\n') {
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            text.to_string()
        };
        if one_line.trim().is_empty() {
            self.report(Mistake::new(node.place, format!("`{key}` is empty")));
            return None;
        }
        if let Some(control) = one_line.chars().find(|c| c.is_control()) {
            let message = format!(
                "`{key}` has a control character in it, U+{:04X}",
                u32::from(control)
            );
            self.report(Mistake::new(node.place, message));
            return None;
        }
        Some(Placed {
            value: one_line,
            place: node.place,
        })
    }

    fn code(&mut self, fields: &Fields<'_, '_>, key: &str) -> Option<Placed<u16>> {
        let Some(node) = fields.get(key) else {
            self.report(missing(fields, key));
            return None;
        };
        let Value::Number(number) = node.value else {
            let mut mistake = wrong_type(
                node,
                &format!(
                    "`{key}` is a number from {} to {}",
                    CODES.start(),
                    CODES.end()
                ),
            );
            if let Value::Text(text) = &node.value
                && text.parse::<u16>().is_ok()
            {
                mistake = mistake.help("write it without quotes");
            }
            self.report(mistake);
            return None;
        };
        let code = number
            .and_then(|number| u16::try_from(number).ok())
            .filter(|code| CODES.contains(code));
        if code.is_none() {
            let message = format!(
                "`{key}` is out of range; a status is a number from {} to {}",
                CODES.start(),
                CODES.end()
            );
            self.report(Mistake::new(node.place, message));
        }
        code.map(|value| Placed {
            value,
            place: node.place,
        })
    }

    fn class(&mut self, fields: &Fields<'_, '_>) -> Option<Placed<u16>> {
        let text = self.text(fields, "class");
        let digit = text
            .value
            .strip_suffix("XX")
            .and_then(|digit| digit.parse().ok())
            .filter(|digit| (1..=9).contains(digit));
        if digit.is_none() && !text.value.is_empty() {
            self.report(Mistake::new(
                text.place,
                format!("`{}` is no class; the classes are 1XX to 9XX", text.value),
            ));
        }
        digit.map(|value| Placed {
            value,
            place: text.place,
        })
    }

    fn retry(&mut self, fields: &Fields<'_, '_>) -> Option<Retry> {
        let text = self.optional_text(fields, "retry")?;
        let known = Retry::ALL.iter().find(|(word, _)| *word == text.value);
        if known.is_none() {
            let words = Retry::ALL.map(|(word, _)| word);
            let message = format!(
                "unknown `retry` `{}`{}",
                text.value,
                instead(&text.value, &words)
            );
            self.report(Mistake::new(text.place, message));
        }
        known.map(|(_, retry)| *retry)
    }

    fn flag(&mut self, fields: &Fields<'_, '_>, key: &str) -> bool {
        match fields.get(key).map(|node| (node, &node.value)) {
            None | Some((_, Value::Bool(false))) => false,
            Some((_, Value::Bool(true))) => true,
            Some((node, _)) => {
                self.report(wrong_type(node, &format!("`{key}` is true or false")));
                false
            }
        }
    }
}

fn missing(fields: &Fields<'_, '_>, key: &str) -> Mistake {
    Mistake::new(
        fields.place,
        format!("{} without `{key}`", fields.shape.what),
    )
    .label(format!("`{key}` is missing here"))
}

fn wrong_type(node: &Node<'_>, expected: &str) -> Mistake {
    match node.value {
        Value::Tagged => Mistake::new(node.place, "a spec has no tags").help("take the `!…` out"),
        _ => Mistake::new(
            node.place,
            format!("{expected}, but this is {}", node.value.kind()),
        ),
    }
}

fn unknown_key(place: Place, name: &str, shape: &Shape) -> Mistake {
    if name == "<<" {
        return Mistake::new(place, "a spec has no merge keys").help("write the merged keys out");
    }
    Mistake::new(
        place,
        format!(
            "unknown key `{name}` in {}{}",
            shape.what,
            instead(name, shape.keys)
        ),
    )
}

/// `; did you mean …?`, or all that is possible.
fn instead(name: &str, possible: &[&str]) -> String {
    match crate::nearest(name, possible.iter().copied()) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => format!("; it takes {}", list(possible)),
    }
}

fn list(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
