//! Messages that tell the causes of an error code apart.

/// For each rule, in the order of their codes: the index of its code, three texts, and its causes, which are between two bounds.
pub struct Rules<C: 'static> {
    pub codes: &'static [u16],
    /// What a message begins with, contains and ends with. An empty text asks for nothing.
    pub text: fn(usize) -> &'static str,
    pub causes: &'static [C],
    pub bounds: &'static [u32],
}

impl<C> Rules<C> {
    fn fits(&self, rule: usize, message: &str) -> bool {
        let text = |part| (self.text)(rule * 3 + part);
        message.starts_with(text(0)) && message.contains(text(1)) && message.ends_with(text(2))
    }

    /// The causes of the first rule of a code that a message satisfies.
    #[must_use]
    pub fn narrowed(&self, code: usize, message: &str) -> Option<&'static [C]> {
        let first = self
            .codes
            .partition_point(|of_code| usize::from(*of_code) < code);
        let of_code = self.codes[first..]
            .iter()
            .take_while(|of_code| usize::from(**of_code) == code);
        let mut rules = first..first + of_code.count();
        let rule = rules.find(|rule| self.fits(*rule, message))?;
        Some(&self.causes[self.bounds[rule] as usize..self.bounds[rule + 1] as usize])
    }

    /// The index of the one error code of which a rule has this message; none if rules of several codes have it.
    #[must_use]
    pub fn only_code(&self, message: &str) -> Option<usize> {
        let mut fit = (0..self.codes.len()).filter(|rule| self.fits(*rule, message));
        let code = self.codes[fit.next()?];
        fit.all(|rule| self.codes[rule] == code)
            .then_some(code.into())
    }
}
