//! A value for metrics.

use super::ErrorResponse;
use crate::Catalogue;
use crate::catalogue::Entry;

/// The numbers 100 to 599, concatenated as text.
static NUMBERS: [u8; 1500] = numbers();

impl<S: Catalogue> ErrorResponse<S> {
    /// Returns a value of low cardinality for metrics, such as OpenTelemetry's `error.type`: the documented error code, else the number of
    /// the status, else `"_OTHER"`. It never contains other text from the response.
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// let read = |status, body: &[u8]| ErrorResponse::from_parts(status, [], body).error_type();
    /// assert_eq!(read(404, b"<Error><Code>NoSuchKey</Code></Error>"), "NoSuchKey");
    /// assert_eq!(read(404, b"<Error><Code>Key1234567Gone</Code></Error>"), "404");
    /// assert_eq!(read(520, b""), "520");
    /// assert_eq!(read(1000, b""), "_OTHER");
    /// ```
    #[must_use]
    pub fn error_type(&self) -> &'static str {
        let number = || {
            let at = 3 * usize::from(self.record.status?.checked_sub(100)?);
            str::from_utf8(NUMBERS.get(at..at + 3)?).ok()
        };
        let code = self.error_code().map(Entry::key);
        code.or_else(number).unwrap_or("_OTHER")
    }
}

const fn numbers() -> [u8; 1500] {
    let mut numbers = [b'0'; 1500];
    let mut at = 0;
    let mut digits = *b"100";
    while at < numbers.len() {
        (numbers[at], numbers[at + 1], numbers[at + 2]) = (digits[0], digits[1], digits[2]);
        at += 3;
        digits[2] += 1;
        let mut digit = 2;
        while digit > 0 && digits[digit] > b'9' {
            digits[digit] = b'0';
            digit -= 1;
            digits[digit] += 1;
        }
    }
    numbers
}
