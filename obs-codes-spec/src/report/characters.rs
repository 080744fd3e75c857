//! Invisible characters, and those that look like others.

use crate::report::words::one_of;

/// Whether a terminal would act on this character instead of showing it: move the cursor, or reverse the line.
///
/// ```
/// use obs_codes_spec::is_control;
///
/// assert!(is_control('\u{1b}') && is_control('\u{202e}'));
/// assert!(!is_control('é'));
/// ```
#[must_use]
pub fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether each character is a byte; std's `is_ascii` is compiled with what calls it, and is long.
pub(crate) fn is_ascii(text: &str) -> bool {
    text.chars().count() == text.len()
}

/// The first character that a terminal would obey.
pub(crate) fn control(text: &str) -> Option<char> {
    // Nearly all texts are printable ASCII. By index, since an unoptimised macro takes ten times as long to go through characters.
    let bytes = text.as_bytes();
    let mut start = 0;
    while start < bytes.len() && matches!(bytes[start], b' '..=b'~') {
        start += 1;
    }
    text[start..].chars().find(|c| is_control(*c))
}

/// The name of a character that is invisible or looks like an ASCII one.
pub(crate) fn name(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{a0}' => "a no-break space",
        '\u{202f}' => "a narrow no-break space",
        '\u{3000}' => "an ideographic space",
        '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{1680}' => "a space of a certain width",
        '\u{200b}' => "a zero-width space",
        '\u{200c}' | '\u{200d}' | '\u{2060}' => "a zero-width joiner",
        '\u{ad}' => "a soft hyphen",
        '\u{feff}' => "a byte order mark",
        c if is_odd_colon(c) => "a full-width colon",
        '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}' => "a typographic quote",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "a typographic dash",
        '\u{ff0c}' => "a full-width comma",
        _ => return None,
    })
}

/// Whether this looks like a space.
pub(crate) fn is_odd_space(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200d}' | '\u{202f}' | '\u{205f}' | '\u{2060}' | '\u{3000}' | '\u{feff}'
    )
}

/// Whether this looks like a colon.
pub(crate) fn is_odd_colon(c: char) -> bool {
    matches!(c, '\u{ff1a}' | '\u{fe55}' | '\u{2236}')
}

/// Text that is safe to show in a terminal.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for c in text.trim_matches(one_of("\u{feff}\r")).chars() {
        match c {
            '\t' => shown.push_str("    "),
            c if is_control(c) => shown.push('\u{fffd}'),
            c => shown.push(c),
        }
    }
    shown
}

pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

/// The width of a character, in columns of a terminal.
pub(crate) fn column(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// The first columns of a text, with an ellipsis if there is more.
pub(crate) fn first(text: &str, most: usize) -> String {
    let mut chars = text.chars();
    kept(&mut || chars.next(), most)
}

/// The last columns of a text, with an ellipsis if there is more.
pub(crate) fn last(text: &str, most: usize) -> String {
    let mut chars = text.chars();
    let mut reversed = kept(&mut || chars.next_back(), most);
    let mut last = String::new();
    while let Some(c) = reversed.pop() {
        last.push(c);
    }
    last
}

fn kept(next: &mut dyn FnMut() -> Option<char>, most: usize) -> String {
    let mut kept = String::new();
    let mut width = 0;
    while let Some(c) = next() {
        width += column(c);
        if width > most {
            while let Some(c) = kept.chars().next_back()
                && width >= most + column(c)
            {
                width -= column(c);
                kept.pop();
            }
            kept.push('…');
            return kept;
        }
        kept.push(c);
    }
    kept
}
