//! Names that are labels: `[Error code]NoSuchKey`, `| Error code | NoSuchKey |`, `"name": "Error code", "value": "NoSuchKey"`.

use super::names::Name;
use super::scan::Scan;

/// The keys of a name and of its value in a list of both, as in HAR files and traces.
const NAMES: &[&[u8]] = &[b"name", b"key"];
const VALUES: &[&[u8]] = &[b"value", b"stringvalue", b"intvalue"];

/// Longer cells are not names.
const LONGEST_CELL: usize = 64;

impl Scan<'_, '_> {
    /// Returns `true` if this bracket closes a label with its value right after it.
    pub(super) fn is_label(&self, bracket: usize) -> bool {
        let next = self.bytes().get(bracket + 1);
        next.is_some_and(|next| next.is_ascii_alphanumeric() || *next >= 0x80)
            && self.is_framed(bracket, b'[')
    }

    /// Returns `true` if this sign ends the first cell of a row, and the cell is a name.
    pub(super) fn is_first_cell(&self, sign: usize) -> bool {
        let row = self.bytes().get(self.line_text..sign);
        let row = row.filter(|row| row.len() <= LONGEST_CELL);
        row.is_some_and(|row| row.first() == Some(&b'|') && !row[1..].contains(&b'|'))
            && self.is_framed(sign, b'|')
    }

    /// Returns `true` if there is only a name between this sign and the opening one.
    fn is_framed(&self, sign: usize, opening: u8) -> bool {
        let bytes = self.bytes();
        let line = &bytes[self.line_start..sign];
        let end = self.line_start + line.trim_ascii_end().len();
        let name = self.words.names.before(bytes, self.line_start, end);
        name.is_some_and(|name| {
            let before = &bytes[self.line_start..name.start];
            before.trim_ascii_end().last() == Some(&opening)
        })
    }

    /// Returns the name that is itself a value, if the key that ends here is that of the value after it.
    pub(super) fn name_as_value(&self, key_end: usize) -> Option<Name> {
        const LONGEST: usize = 128;
        let floor = key_end.saturating_sub(LONGEST).max(self.start);
        // The key may be before the piece, which begins in a long line then.
        let bytes = self.bytes().get(floor..key_end)?;
        let mut before = without_key(bytes, VALUES)?;
        // `"value": {"intValue": "403"}`
        if let Some(outer) = before.strip_suffix(b"{") {
            before = without_key(without_mark(outer)?, VALUES)?;
        }
        let before = before.strip_suffix(b",")?.trim_ascii_end();
        let (quote, before) = before.split_last()?;
        let (start, name_end) = (
            before.iter().rposition(|byte| byte == quote)?,
            floor + before.len(),
        );
        without_key(without_mark(before[..start].trim_ascii_end())?, NAMES)?;
        self.words
            .names
            .before(self.bytes(), floor + start + 1, name_end)
    }
}

/// Returns the text before one of these keys, with or without its quotes.
fn without_key<'t>(text: &'t [u8], keys: &[&[u8]]) -> Option<&'t [u8]> {
    let text = text.trim_ascii_end();
    let text = text
        .strip_suffix(b"\"")
        .or(text.strip_suffix(b"'"))
        .unwrap_or(text);
    let letters = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic());
    let (text, key) = text.split_at(text.len() - letters.count());
    let is_key = keys.iter().any(|known| key.eq_ignore_ascii_case(known));
    let text = text
        .strip_suffix(b"\"")
        .or(text.strip_suffix(b"'"))
        .unwrap_or(text);
    is_key.then(|| text.trim_ascii_end())
}

fn without_mark(text: &[u8]) -> Option<&[u8]> {
    let text = text.trim_ascii_end().strip_suffix(b":")?;
    Some(text.trim_ascii_end())
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::super::scan::Scan;
    use super::super::words::Words;
    use crate::{ErrorResponse, StatusCode};

    fn said(text: &str) -> Option<(Option<u16>, Option<String>, Option<String>)> {
        let error: ErrorResponse = ErrorResponse::from_text(text)?;
        let owned = |value: Option<&str>| value.map(ToString::to_string);
        Some((
            error.status(),
            owned(error.code()),
            owned(error.request_id()),
        ))
    }

    #[test]
    fn a_label_has_its_value_after_it() {
        let id = "0000018A0B1C2D3E";
        for text in [
            "【状态码】403【错误码】AccessDenied【请求ID】0000018A0B1C2D3E",
            "[Status code]403 [Error code]AccessDenied [Request ID]0000018A0B1C2D3E",
            "| Status code | 403 |\n|---|---|\n| Error code | `AccessDenied` |\n| Request ID | 0000018A0B1C2D3E |",
            "[{\"name\":\"status_code\",\"value\":403},{\"name\":\"code\",\"value\":\"AccessDenied\"},{\"name\":\"x-obs-request-id\",\"value\":\"0000018A0B1C2D3E\"}]",
            "{\"key\": \"http.status_code\", \"value\": {\"intValue\": \"403\"}},\n{\"key\": \"error_code\", \"value\": {\"stringValue\": \"AccessDenied\"}},\n\
             {\"key\": \"x-obs-request-id\",\n \"value\": {\"stringValue\": \"0000018A0B1C2D3E\"}}",
        ] {
            let expected = (
                Some(403),
                Some("AccessDenied".to_string()),
                Some(id.to_string()),
            );
            assert_eq!(said(text), Some(expected), "{text}");
        }
        for text in [
            "[INFO]403 [code]",
            "| Status code | Error code |\n|---|---|\n| 403 | AccessDenied |",
            "{\"name\": \"total\", \"value\": 403}",
            "{\"status_code\", \"value\": 403}",
            ",\"value\": 403",
            "\",value: 403",
            "\":\"\",\"value\": {\"intValue\": 403",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn a_piece_may_begin_between_a_key_and_its_mark() {
        let words = Words::of::<StatusCode>();
        let mut scan = Scan::new("a()  =403", 4, 9, &words);
        scan.mark(5);
        assert_eq!(scan.items.len(), 0);
    }
}
