//! Large catalogues, and the same as one would write them without this crate.

use std::fmt::Write;

/// A spec of so many error codes, each with so many causes of its own.
pub(crate) fn yaml(codes: usize, causes: usize) -> String {
    let mut spec = "statuses:\n  - { code: 404, reason: Not Found, description: It is not there. }\n  - { code: 503, reason: Service Unavailable, description: It is not there yet. }\n".to_owned();
    if causes > 0 {
        spec.push_str("causes:\n");
    }
    for code in 0..codes {
        for cause in 0..causes {
            _ = write!(
                spec,
                "  - id: thing-{code}-is-{cause}\n    status: 404\n    description: The thing number {code} is in the state {cause}.\n"
            );
        }
    }
    spec.push_str("error_codes:\n");
    for code in 0..codes {
        _ = write!(
            spec,
            "  - code: NoSuchThing{code}\n    status: 404\n    description: There is no thing of the number {code}.\n"
        );
        if causes > 0 {
            let causes: Vec<_> = (0..causes)
                .map(|cause| format!("thing-{code}-is-{cause}"))
                .collect();
            _ = writeln!(spec, "    causes: [{}]", causes.join(", "));
        }
    }
    spec
}

/// The same enums with the derives of strum that come nearest, and what leads from a code to its causes.
pub(crate) fn strum(codes: usize, causes: usize) -> String {
    let mut text = enum_of("ErrorCode", codes, &|code| {
        (
            format!("NoSuchThing{code}"),
            format!("There is no thing of the number {code}."),
        )
    });
    if causes == 0 {
        return text;
    }
    text += &enum_of("Cause", codes * causes, &|index| {
        let (code, cause) = (index / causes, index % causes);
        (
            format!("Thing{code}Is{cause}"),
            format!("The thing number {code} is in the state {cause}."),
        )
    });
    text += "impl ErrorCode {\npub fn causes(self) -> &'static [Cause] {\nmatch self {\n";
    for code in 0..codes {
        let causes: Vec<_> = (0..causes)
            .map(|cause| format!("Cause::Thing{code}Is{cause}"))
            .collect();
        _ = writeln!(text, "Self::NoSuchThing{code} => &[{}],", causes.join(", "));
    }
    text + "}\n}\n}\n"
}

fn enum_of(name: &str, len: usize, variant: &dyn Fn(usize) -> (String, String)) -> String {
    let mut text = format!(
        "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumString, strum::Display, strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray)]\npub enum {name} {{\n"
    );
    for index in 0..len {
        let (name, message) = variant(index);
        _ = write!(
            text,
            "/// {message}\n#[strum(serialize = \"{name}\", message = \"{message}\")]\n{name},\n"
        );
    }
    text + "}\n"
}
