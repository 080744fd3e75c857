//! Messages that tell the causes of an error code apart.

/// For each rule, in the order of their codes: the index of its code, four texts, and its causes, which are between two bounds.
pub struct Rules<C: 'static> {
    pub codes: &'static [u16],
    /// The element that the rule is about, empty for the message; and what the text begins with, contains and ends with. An empty text
    /// asks for nothing.
    pub text: fn(usize) -> &'static str,
    pub causes: &'static [C],
    pub bounds: &'static [u32],
}

impl<C> Rules<C> {
    fn element(&self, rule: usize) -> Option<&'static str> {
        Some((self.text)(rule * 4)).filter(|name| !name.is_empty())
    }

    fn fits(&self, rule: usize, said: &str) -> bool {
        let text = |part| (self.text)(rule * 4 + part);
        said.starts_with(text(1)) && said.contains(text(2)) && said.ends_with(text(3))
    }

    /// The causes of the first rule of a code that a message, or the element that the rule is about, satisfies.
    #[must_use]
    pub fn narrowed<'a>(
        &self,
        code: usize,
        message: &'a str,
        element: &dyn Fn(&str) -> Option<&'a str>,
    ) -> Option<&'static [C]> {
        let first = self
            .codes
            .partition_point(|of_code| usize::from(*of_code) < code);
        let of_code = self.codes[first..]
            .iter()
            .take_while(|of_code| usize::from(**of_code) == code);
        let mut rules = first..first + of_code.count();
        let said = |rule| self.element(rule).map_or(Some(message), element);
        let rule = rules.find(|rule| said(*rule).is_some_and(|said| self.fits(*rule, said)))?;
        Some(&self.causes[self.bounds[rule] as usize..self.bounds[rule + 1] as usize])
    }

    /// The index of the one error code of which a rule has this message; none if rules of several codes have it.
    #[must_use]
    pub fn only_code(&self, message: &str) -> Option<usize> {
        let mut fit = (0..self.codes.len())
            .filter(|rule| self.element(*rule).is_none() && self.fits(*rule, message));
        let code = self.codes[fit.next()?];
        fit.all(|rule| self.codes[rule] == code)
            .then_some(code.into())
    }
}
