//! Generated sources: large catalogues, and error enums.

use std::fs;

use obs_codes_benchmarks::{cargo, output, root};

/// Concatenates the text for each number.
fn each(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect()
}

fn described(code: usize) -> String {
    format!("There is no thing of the number {code}.")
}

fn described_cause(code: usize, cause: usize) -> String {
    format!("The thing number {code} is in the state {cause}.")
}

/// Generates a spec with error codes, each with causes of its own.
pub(crate) fn yaml(codes: usize, causes: usize) -> String {
    let status = "{ code: 404, reason: Not Found, description: It is not there. }";
    let all_causes = each(codes, |code| {
        each(causes, |cause| {
            let text = described_cause(code, cause);
            format!("- id: thing-{code}-is-{cause}\n  status: 404\n  description: {text}\n")
        })
    });
    let codes = each(codes, |code| {
        let (text, name) = (described(code), format!("thing-{code}-is"));
        let causes = each(causes, |cause| format!("{name}-{cause}, "));
        let causes = format!("  causes: [{causes}]\n").replace("  causes: []\n", "");
        format!("- code: NoSuchThing{code}\n  status: 404\n  description: {text}\n{causes}")
    });
    let all_causes = format!("causes:\n{all_causes}");
    let all_causes = if causes == 0 { "" } else { &all_causes };
    format!("statuses:\n- {status}\n{all_causes}error_codes:\n{codes}")
}

/// Generates the same enums with the most similar derives of strum, and a `match` from a code to its causes.
pub(crate) fn strum(codes: usize, causes: usize) -> String {
    let variant = |name: String, text: String| {
        let strum = format!("#[strum(serialize = \"{name}\", message = \"{text}\")]");
        format!("/// {text}\n{strum}\n{name},\n")
    };
    let variants = each(codes, |code| {
        variant(format!("NoSuchThing{code}"), described(code))
    });
    let error_code = format!("{DERIVES}\npub enum ErrorCode {{\n{variants}}}\n");
    if causes == 0 {
        return error_code;
    }
    let variants = each(codes, |code| {
        each(causes, |cause| {
            let text = described_cause(code, cause);
            variant(format!("Thing{code}Is{cause}"), text)
        })
    });
    let arms = each(codes, |code| {
        let causes = each(causes, |cause| format!("Cause::Thing{code}Is{cause}, "));
        format!("Self::NoSuchThing{code} => &[{causes}],\n")
    });
    let causes = format!("pub fn causes(self) -> &'static [Cause] {{ match self {{ {arms} }} }}");
    let causes = format!("impl ErrorCode {{ {causes} }}");
    format!("{error_code}{DERIVES}\npub enum Cause {{\n{variants}}}\n{causes}")
}

const DERIVES: &str = "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumString, strum::Display, \
strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray)]";

/// Returns the expansion of `obs_codes!` for a spec, or for the built-in ones.
pub(crate) fn expansion(spec: Option<&str>) -> String {
    let [from, to] = ["expanded.yaml", "expanded.rs"].map(|name| root().join("target").join(name));
    let mut expand = cargo("test --quiet -p obs-codes-macros --features spec expand -- --ignored");
    expand.env("OBS_CODES_EXPANSION", &to);
    if let Some(spec) = spec {
        fs::write(&from, spec).expect("it can be written");
        expand.env("OBS_CODES_SPEC", &from);
    }
    output(&mut expand);
    fs::read_to_string(to).expect("it was written")
}

/// Generates a hundred enums of eight variants, four of them without fields, with this derive and, in turn, these attributes.
pub(crate) fn enums(derive: &str, attributes: &[&str]) -> String {
    let variants = attributes.iter().cycle().take(8).enumerate();
    let variants = variants.map(|(variant, attribute)| {
        let fields = ["", "(String)", "{ code: u16 }", ""][variant % 4];
        format!("{attribute} Variant{variant}{fields},\n")
    });
    let variants: String = variants.collect();
    each(100, |number| {
        format!("#[derive(Debug{derive})]\npub enum Error{number} {{\n{variants}}}\n")
    })
}
