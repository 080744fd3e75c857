//! What tells the causes of an error code apart.

/// What a message has to be for it to tell the causes of an error code apart. An empty text asks for nothing.
pub struct Rule<C: 'static> {
    /// The index of the error code.
    pub code: u16,
    pub starts_with: &'static str,
    pub contains: &'static str,
    pub ends_with: &'static str,
    pub causes: &'static [C],
}

impl<C> Rule<C> {
    fn fits(&self, message: &str) -> bool {
        message.starts_with(self.starts_with)
            && message.contains(self.contains)
            && message.ends_with(self.ends_with)
    }
}

/// The index of the one error code of which a rule has this message; none if rules of several codes have it.
#[must_use]
pub fn only_code<C>(rules: &[Rule<C>], message: &str) -> Option<usize> {
    let mut fit = rules.iter().filter(|rule| rule.fits(message));
    let code = fit.next()?.code;
    fit.all(|rule| rule.code == code).then_some(code.into())
}

/// The causes of the first rule that a message satisfies. The rules are in the order of their codes.
#[must_use]
pub fn narrowed<C>(rules: &[Rule<C>], code: usize, message: &str) -> Option<&'static [C]> {
    let first = rules.partition_point(|rule| usize::from(rule.code) < code);
    rules[first..]
        .iter()
        .take_while(|rule| usize::from(rule.code) == code)
        .find(|rule| rule.fits(message))
        .map(|rule| rule.causes)
}
