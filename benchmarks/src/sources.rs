//! Generated sources: large catalogues, and error enums.

use std::fs;

use crate::crates::{cargo, output, root, write};

/// Repeats a text with each number in place of a mark.
fn each(count: usize, mark: &str, text: &str) -> String {
    let numbers = (0..count).map(|number| text.replace(mark, &number.to_string()));
    numbers.collect()
}

const NO_THING: &str = "There is no thing of the number {code}.";
const THING: &str = "The thing number {code} is in the state {cause}.";

/// Generates a spec with error codes, each with causes of its own.
pub(crate) fn yaml(codes: usize, causes: usize) -> String {
    let entry = |key: &str| format!("- {key}\n  status: 404\n  description: ");
    let code = format!("{}{NO_THING}\n", entry("code: NoSuchThing{code}"));
    let cause = format!("{}{THING}\n", entry("id: thing-{code}-is-{cause}"));
    let ids = each(causes, "{cause}", "thing-{code}-is-{cause}, ");
    let causes = each(codes, "{code}", &each(causes, "{cause}", &cause));
    // A section or a list must not be empty.
    let [causes, ids] = match &*ids {
        "" => [String::new(), ids],
        _ => [format!("causes:\n{causes}"), format!("  causes: [{ids}]\n")],
    };
    let codes = each(codes, "{code}", &format!("{code}{ids}"));
    let status = "{ code: 404, reason: Not Found, description: It is not there. }";
    format!("statuses:\n- {status}\n{causes}error_codes:\n{codes}")
}

/// Generates the same enums with the most similar derives of strum, and a `match` from a code to its causes.
pub(crate) fn strum(codes: usize, causes: usize) -> String {
    let variant = |name: &str, text: &str| {
        let strum = format!("#[strum(serialize = \"{name}\", message = \"{text}\")]");
        format!("/// {text}\n{strum}\n{name},\n")
    };
    let code = variant("NoSuchThing{code}", NO_THING);
    let error_code = each(codes, "{code}", &code);
    let error_code = format!("{DERIVES}\npub enum ErrorCode {{\n{error_code}}}\n");
    if causes == 0 {
        return error_code;
    }
    let cause = variant("Thing{code}Is{cause}", THING);
    let cause = each(codes, "{code}", &each(causes, "{cause}", &cause));
    let list = each(causes, "{cause}", "Cause::Thing{code}Is{cause}, ");
    let arm = format!("Self::NoSuchThing{{code}} => &[{list}],\n");
    let arms = each(codes, "{code}", &arm);
    let causes = format!("pub fn causes(self) -> &'static [Cause] {{ match self {{ {arms} }} }}");
    let causes = format!("impl ErrorCode {{ {causes} }}");
    format!("{error_code}{DERIVES}\npub enum Cause {{\n{cause}}}\n{causes}")
}

const DERIVES: &str = "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumString, strum::Display, \
strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray)]";

/// Returns the expansion of `obs_codes!` for a spec, or for the built-in ones.
pub(crate) fn expansion(spec: Option<&str>) -> String {
    let [from, to] = ["expanded.yaml", "expanded.rs"].map(|name| root().join("target").join(name));
    let mut expand = cargo("test --quiet -p obs-codes-macros --features spec expand -- --ignored");
    expand.env("OBS_CODES_EXPANSION", &to);
    if let Some(spec) = spec {
        write(&from, spec);
        expand.env("OBS_CODES_SPEC", &from);
    }
    output(&mut expand);
    fs::read_to_string(to).expect("it was written")
}

/// Generates a hundred enums of eight variants, four of them without fields, with these attributes and, in turn, those of variants.
pub(crate) fn enums(attributes: &str, of_variants: &[&str]) -> String {
    let variants = of_variants.iter().cycle().take(8).enumerate();
    let variants = variants.map(|(variant, attributes)| {
        let fields = ["", "(String)", "{ code: u16 }", ""][variant % 4];
        format!("{attributes} Variant{variant}{fields},\n")
    });
    let variants: String = variants.collect();
    let item = format!("{attributes}\npub enum Error{{number}} {{\n{variants}}}\n");
    each(100, "{number}", &item)
}
