//! Generated sources: large catalogues, handwritten equivalents, and error enums.

use std::fs;

use obs_codes_benchmarks::{cargo, output, root};

/// Concatenates the text for each number.
fn each(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect()
}

/// Generates a spec with error codes, each with causes of its own.
pub(crate) fn yaml(codes: usize, causes: usize) -> String {
    let section = if causes == 0 { "" } else { "causes:\n" };
    let all = each(codes * causes, |index| {
        let (code, cause) = (index / causes, index % causes);
        let id = format!("  - id: thing-{code}-is-{cause}\n    status: 404\n");
        format!("{id}    description: The thing number {code} is in the state {cause}.\n")
    });
    let codes = each(codes, |code| {
        let name = format!("  - code: NoSuchThing{code}\n    status: 404\n");
        let ids = each(causes, |cause| format!("thing-{code}-is-{cause}, "));
        let ids = if causes == 0 {
            ids
        } else {
            format!("    causes: [{ids}]\n")
        };
        format!("{name}    description: There is no thing of the number {code}.\n{ids}")
    });
    let status = "{ code: 404, reason: Not Found, description: It is not there. }";
    format!("statuses:\n  - {status}\n{section}{all}error_codes:\n{codes}")
}

/// Generates the same enums with the most similar derives of strum, and a `match` from a code to its causes.
pub(crate) fn strum(codes: usize, causes: usize) -> String {
    const DERIVES: &str = "Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumString, \
        strum::Display, strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray";
    let variant = |name: String, text: String| {
        format!("/// {text}\n#[strum(serialize = \"{name}\", message = \"{text}\")]\n{name},\n")
    };
    let all = each(codes * causes, |index| {
        let (code, cause) = (index / causes, index % causes);
        let text = format!("The thing number {code} is in the state {cause}.");
        variant(format!("Thing{code}Is{cause}"), text)
    });
    let arms = each(codes, |code| {
        let causes = each(causes, |cause| format!("Cause::Thing{code}Is{cause}, "));
        format!("Self::NoSuchThing{code} => &[{causes}],\n")
    });
    let codes = each(codes, |code| {
        let text = format!("There is no thing of the number {code}.");
        variant(format!("NoSuchThing{code}"), text)
    });
    let codes = format!("#[derive({DERIVES})]\npub enum ErrorCode {{\n{codes}}}\n");
    if causes == 0 {
        return codes;
    }
    let method =
        format!("pub fn causes(self) -> &'static [Cause] {{\nmatch self {{\n{arms}}}\n}}\n");
    let all = format!("#[derive({DERIVES})]\npub enum Cause {{\n{all}}}\n");
    format!("{codes}{all}impl ErrorCode {{\n{method}}}\n")
}

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

/// Generates a hundred enums of eight variants, four of them without fields, with this derive and attribute.
pub(crate) fn enums(derive: &str, attribute: &dyn Fn(usize) -> &'static str) -> String {
    each(100, |number| {
        let variants = each(8, |variant| {
            let fields = ["", "(String)", "{ code: u16 }", ""][variant % 4];
            format!("{} Variant{variant}{fields},\n", attribute(variant))
        });
        format!("#[derive(Debug{derive})]\npub enum Error{number} {{\n{variants}}}\n")
    })
}

/// Generates the same enums with the code that thiserror derives, written by hand.
pub(crate) fn enums_by_hand() -> String {
    let impls = each(100, |number| {
        let arms = each(8, |variant| {
            let fields = ["", "(..)", "{ .. }", ""][variant % 4];
            format!("Self::Variant{variant}{fields} => \"it is gone\",\n")
        });
        let show = "fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result";
        let show = format!("{show} {{\nf.write_str(match self {{\n{arms}}})\n}}\n");
        format!(
            "impl core::fmt::Display for Error{number} {{\n{show}}}\nimpl core::error::Error for Error{number} {{}}\n"
        )
    });
    enums("", &|_| "") + &impls
}
