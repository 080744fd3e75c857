//! Rules that tell the causes of an error code apart by message.

/// The rules, sorted by error code. Each has the index of its code, four texts, and its causes, between two bounds.
pub struct Rules<C: 'static> {
    pub codes: &'static [u16],
    /// Four texts for each rule: the element to match, empty for the message, then what the text starts with, contains and ends with. An
    /// empty text matches anything.
    pub text: fn(usize) -> &'static str,
    /// The bytes of the same texts: slicing them checks no character boundaries.
    pub bytes: fn(usize) -> &'static [u8],
    pub causes: &'static [C],
    pub bound: fn(usize) -> usize,
}

impl<C> Rules<C> {
    fn element(&self, rule: usize) -> Option<&'static str> {
        let is_of_element = !(self.bytes)(rule * 4).is_empty();
        is_of_element.then(|| (self.text)(rule * 4))
    }

    fn fits(&self, rule: usize, said: &str) -> bool {
        let bytes = |part| (self.bytes)(rule * 4 + part);
        said.as_bytes().starts_with(bytes(1))
            && said.as_bytes().ends_with(bytes(3))
            && contains(said.as_bytes(), bytes(2))
    }

    /// Returns the causes of the first rule of a code that matches the message, or the element that the rule names.
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
        Some(&self.causes[(self.bound)(rule)..(self.bound)(rule + 1)])
    }

    /// Returns the index of the only error code with a rule that matches this message; `None` if several codes have one.
    #[must_use]
    pub fn only_code(&self, message: &str) -> Option<usize> {
        let mut fit = (0..self.codes.len())
            .filter(|rule| self.element(*rule).is_none() && self.fits(*rule, message));
        let code = self.codes[fit.next()?];
        fit.all(|rule| self.codes[rule] == code)
            .then_some(code.into())
    }
}

/// Returns `true` if the text contains this part. `str::contains` is larger and, for texts as short as messages, not faster.
fn contains(text: &[u8], part: &[u8]) -> bool {
    let Some(first) = part.first() else {
        return true;
    };
    let mut windows = text.windows(part.len());
    windows.any(|window| window[0] == *first && window == part)
}
