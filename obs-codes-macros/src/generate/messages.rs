//! `causes()` and `causes_for()` of an error code.

use obs_codes_spec::{Catalogue, Message};

use super::columns::{narrow, numbers, texts};
use super::parts::{Type, type_if};

pub(crate) fn generate(catalogue: &Catalogue, of: &mut Type<'_>) {
    let codes = &catalogue.error_codes;
    let has_causes = !catalogue.causes.is_empty();
    let narrowed = if has_causes {
        lists(codes.len(), &|index| &codes[index].causes)
    } else {
        String::new()
    };
    of.part("__error_code_causes", &narrowed);
    let (cause, rules) = (type_if("Cause", has_causes), rules(catalogue));
    of.part("__messages", &format!("cause: {cause}, {rules}"));
}

/// Lists joined into one, and where each of them begins.
pub(crate) fn lists<'l>(len: usize, of: &dyn Fn(usize) -> &'l [usize]) -> String {
    let mut all = Vec::new();
    let mut bounds = vec![0];
    for index in 0..len {
        all.extend_from_slice(of(index));
        bounds.push(all.len());
    }
    let numbers = numbers(all.len(), &|index| all[index]);
    let bounds = narrow(bounds.len(), &|index| bounds[index]);
    format!("{} {numbers} bounds: {bounds}", all.len())
}

/// The rules of all codes, in columns; nothing if there are none.
fn rules(catalogue: &Catalogue) -> String {
    let mut codes = Vec::new();
    let mut rules: Vec<&Message> = Vec::new();
    for (index, code) in catalogue.error_codes.iter().enumerate() {
        codes.resize(codes.len() + code.messages.len(), index);
        rules.extend(&code.messages);
    }
    if rules.is_empty() {
        return String::new();
    }
    let codes = numbers(codes.len(), &|index| codes[index]);
    let texts = texts(rules.len() * 4, &|index| {
        let rule = rules[index / 4];
        let parts = [
            &rule.element,
            &rule.starts_with,
            &rule.contains,
            &rule.ends_with,
        ];
        parts[index % 4].as_deref().unwrap_or_default()
    });
    let causes = lists(rules.len(), &|index| &rules[index].causes);
    format!("{} {codes} texts: {texts} causes: {causes}", rules.len())
}
