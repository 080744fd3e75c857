/// What a message has to be for it to tell the causes of an error code apart. An empty text asks for nothing.
pub struct Rule<C: 'static> {
    /// The index of the error code.
    pub code: u16,
    pub starts_with: &'static str,
    pub contains: &'static str,
    pub ends_with: &'static str,
    pub causes: &'static [C],
}

/// The causes of the first rule that a message satisfies. The rules are in the order of their codes.
#[must_use]
pub fn narrowed<C>(rules: &[Rule<C>], code: usize, message: &str) -> Option<&'static [C]> {
    let first = rules.partition_point(|rule| usize::from(rule.code) < code);
    rules[first..]
        .iter()
        .take_while(|rule| usize::from(rule.code) == code)
        .find(|rule| {
            message.starts_with(rule.starts_with)
                && message.contains(rule.contains)
                && message.ends_with(rule.ends_with)
        })
        .map(|rule| rule.causes)
}
