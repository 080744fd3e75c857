//! Kinds of lines: reports of failures, source code, explanations.

use memchr::{memchr2, memmem, memrchr2};

use super::words::has_hump;

/// How many bytes of a line are inspected on either side of a position.
const REACH: usize = 512;

/// Returns the line at a position, limited to the bytes near it.
pub(super) fn around(text: &str, start: usize, end: usize, at: usize) -> &str {
    let bytes = text.as_bytes();
    let mut from = at.saturating_sub(REACH).max(start);
    let mut to = at.saturating_add(REACH).min(end);
    if let Some(found) = memrchr2(b'\n', b'\r', &bytes[from..at]) {
        from += found + 1;
    }
    if let Some(found) = memchr2(b'\n', b'\r', &bytes[at..to]) {
        to = at + found;
    }
    while !text.is_char_boundary(from) {
        from += 1;
    }
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    text.get(from..to).unwrap_or_default()
}

/// Words that report a failure.
const FAILURES: &str = "failed fail fails failing failure fatal error err exception refused rejected rejecting denied unable cannot aborted \
    abort got getting received throws threw thrown caught returned returns unsuccessful warn warning problem panic stderr cause reason \
    crashed couldn't can't reported reporting saying complains complained 提示 错误 失败 报错 异常 返回";
/// Phrases that report a failure, matched anywhere in a line.
const FAILURE_PHRASES: &str = "ould not | i get | we get | always get | still get | run into | ran into | running into | ends with | ended with | \
    ended in | ends up with | ended up with | finishes with | finished with | answered by | tells us | tells me | result: | stops with | stopped with | dies with | died with | exits with | exited with | console shows | log shows | logs show ";
/// Words that make a preceding `error` a topic rather than a failure.
const TOPICS: &str = "code codes handling page responses type types";
/// Words that introduce the circumstances of a failure.
const CIRCUMSTANCES: &str = "when while on during after since despite although trying using";
/// Phrases typical of explanations.
const PHRASES: &str = ". if |is returned|are returned|be returned|returned if|returned when|returns if|means that| means |indicates|see the|\
    error codes|retry on|retries on|retried|for example|e.g.|documented|documentation|answered with|handle |handles |handling of|ignore|\
    treat|mapped to|maps to|should return|must return|cannot find symbol|symbol:|undefined|undeclared|unresolved|not defined|unused|\
    not declared|has no attribute|has no member|no member named|has no field|cannot import name|does not exist on type|\
    does not exist in the current context|does not contain a definition|does not name a type|uninitialized constant|redefinition of|\
    never constructed|never used|when do |what does ";
/// How passed tests, comments, list items, and descriptions of changes begin.
const TASKS: &str = "✓ |✔ |√ |If |//|#|/*|<!--|\"\"\"|-- |+ |- |Fix|Return |Add |Handle|Make |Map |Treat|Retry |Ignore|Document|Test|feat|fix|chore|docs";
/// Signs of source code anywhere in a line, and at its start.
const SIGNS: &str = " == | != | === | !== | && |}[|assert!|assert_|assert(|catch (|throw new|printf|println|console.log|console.error|console.warn|{ return |expect(|.equals(|\
    Code::|Code.";
const STARTS: &str = "interface |declare |namespace |pub |private |protected |final |export |type |struct |class |impl |use |if |if(|else|} |while |for |return |self.|this.|case |match |except |raise |fn |def |func |const |let |var |import |\
    public |static |enum |select |SELECT |insert |delete from";
/// How log entries begin, other than with a time.
const LEVELS: &str = "INFO|WARN|ERROR|DEBUG|TRACE|FATAL|time=|level=|ts=";

/// Returns `true` if a line reports a failure. `error code` and `errors` do not count, since explanations use them.
pub(super) fn is_failure(line: &str) -> bool {
    let mut words = words(line).peekable();
    while let Some(word) = words.next() {
        let is_named = word.len() > 5 && (word.ends_with("Error") || word.ends_with("Exception"));
        if (is_named || is_one_of(word, FAILURES))
            && !words.peek().is_some_and(|next| is_one_of(next, TOPICS))
        {
            return true;
        }
    }
    let mut lower = line.to_ascii_lowercase();
    lower.insert(0, ' ');
    lower.push(' ');
    FAILURE_PHRASES
        .split('|')
        .any(|phrase| memmem::find(lower.as_bytes(), phrase.as_bytes()).is_some())
}

/// Returns `true` if a list contains a word, ignoring case. Words that are not ASCII may be anywhere in it, since such scripts have no
/// spaces.
fn is_one_of(word: &str, list: &str) -> bool {
    list.split(' ')
        .any(|one| word.eq_ignore_ascii_case(one) || (!one.is_ascii() && word.contains(one)))
}

/// Returns `true` if a code between these two texts is the topic of a title: `AccessDenied when copying`, `CopyObject: AccessDenied`.
pub(super) fn is_title(before: &str, after: &str) -> bool {
    if before.is_empty() {
        let is_question = after.ends_with('?');
        let next = words(after).next().unwrap_or_default();
        return after.starts_with(' ') && !is_question && is_one_of(next, CIRCUMSTANCES);
    }
    // Names of operations are in camel case, unlike the keys of a configuration.
    after.is_empty()
        && before.strip_suffix(": ").is_some_and(|operation| {
            operation.starts_with(|first: char| first.is_ascii_uppercase())
                && has_hump(operation.as_bytes())
                && operation.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// Returns `true` if a line explains codes, or is about software that handles them, instead of reporting an error.
pub(super) fn is_explanation(line: &str) -> bool {
    let line = line.trim_ascii_start();
    if TASKS.split('|').any(|task| line.starts_with(task)) {
        return true;
    }
    let lower = line.to_ascii_lowercase();
    PHRASES
        .split('|')
        .any(|phrase| memmem::find(lower.as_bytes(), phrase.as_bytes()).is_some())
}

/// Returns `true` if a line looks like source code.
pub(super) fn is_source(line: &str) -> bool {
    let line = line.trim_ascii();
    let ends = line.ends_with(['{', ';']) && !line.contains(": ");
    let is_tuple = line.starts_with('(') && line.ends_with("),");
    ends || is_tuple
        || is_metric(line)
        || line.contains("\" | \"")
        || line.contains(" || ")
        || SIGNS.split('|').any(|sign| line.contains(sign))
        || STARTS.split('|').any(|start| line.starts_with(start))
}

/// Returns `true` if a line is a metric in the format that servers expose: `requests_total{code="503"} 4`.
fn is_metric(line: &str) -> bool {
    let value = line
        .rsplit_once("} ")
        .map(|(_, value)| value.parse::<f64>());
    line.contains("=\"") && matches!(value, Some(Ok(_)))
}

/// Returns `true` if a line is a row of a table.
pub(super) fn is_row(line: &str) -> bool {
    line.trim_ascii_start().starts_with('|')
        && memchr::memchr_iter(b'|', line.as_bytes()).count() > 2
}

/// Returns `true` if a line starts a log entry: with a time, a level, a bracket, or a JSON object.
pub(super) fn is_entry(line: &str) -> bool {
    let line = line.trim_ascii_start();
    let bytes = line.as_bytes();
    let digits = bytes
        .iter()
        .take(4)
        .filter(|byte| byte.is_ascii_digit())
        .count();
    match bytes.first() {
        Some(b'{') => bytes.get(1) == Some(&b'"'),
        Some(b'[') => bytes.get(1).is_some_and(u8::is_ascii_alphanumeric) && line.contains(']'),
        Some(b'0'..=b'9') => digits >= 2 && bytes.iter().take(12).any(|byte| b":-/".contains(byte)),
        Some(b'I' | b'W' | b'E' | b'F') if digits >= 3 => true,
        _ => LEVELS.split('|').any(|level| line.starts_with(level)),
    }
}

/// Splits a line into words. Words joined by `_`, `-`, `.` or `/` count as one.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let is_inner =
        |char: char| char.is_alphanumeric() || matches!(char, '_' | '-' | '.' | '/' | '\'');
    line.split(move |char| !is_inner(char))
        .map(|word| word.trim_matches(['.', '-', '/', '\'']))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_entry, is_explanation, is_failure, is_source, is_title};

    #[test]
    fn failures_are_recognized() {
        for line in [
            "upload failed: AccessDenied",
            "ERROR AccessDenied",
            "got AccessDenied",
            "Error: AccessDenied",
            "java.io.IOException: AccessDenied",
            "could not open: AccessDenied",
            "上传失败：AccessDenied",
            "The job reported AccessDenied",
            "sync stops with AccessDenied",
            "We get the AccessDenied response",
            "I ran into AccessDenied",
        ] {
            assert!(is_failure(line), "{line}");
        }
        for line in [
            "retry_on_error: AccessDenied",
            "see the table of error codes",
            "AccessDenied",
            "errors: AccessDenied",
            "src/error.rs AccessDenied",
            "GET AccessDenied",
            "the reports name AccessDenied",
        ] {
            assert!(!is_failure(line), "{line}");
        }
    }

    #[test]
    fn explanations_and_source_code_are_recognized() {
        assert!(is_explanation("AccessDenied is returned if the error"));
        assert!(is_explanation("// AccessDenied: failed"));
        for line in [
            "a.cpp:40:17: error: 'AccessDenied' was not declared in this scope",
            "ImportError: cannot import name 'AccessDenied' from 'errors'",
            "error TS2339: Property 'AccessDenied' does not exist on type 'Code'",
            "error CS0117: 'Code' does not contain a definition for 'AccessDenied'",
        ] {
            assert!(is_explanation(line), "{line}");
        }
        assert!(!is_explanation("upload failed: AccessDenied"));
        assert!(is_source("if code == \"AccessDenied\" {"));
        assert!(is_source("  ErrorCode::AccessDenied"));
        assert!(!is_source("upload failed: AccessDenied"));
        assert!(is_source("console.log(\"AccessDenied\")"));
        assert!(!is_source(
            "got AccessDenied, although I see it in the console."
        ));
    }

    #[test]
    fn titles_are_recognized() {
        assert!(is_title("", " when copying"));
        assert!(is_title("", " on multipart upload"));
        assert!(is_title("CopyObject: ", ""));
        assert!(!is_title("", " and NoSuchKey"));
        assert!(!is_title("", " on upload or on download?"));
        assert!(!is_title("retry_on: ", ""));
        assert!(!is_title("Retry: ", ""));
    }

    #[test]
    fn log_entries_are_recognized() {
        for line in [
            "2026-11-25T10:00:00Z x",
            "[INFO] x",
            "{\"level\":1}",
            "E0312 10:22:33.1 1 utils.go:101] x",
            "ERROR x",
            "10:22:33 x",
        ] {
            assert!(is_entry(line), "{line}");
        }
        for line in [
            "",
            "x-obs-request-id: 1",
            "\tat com.a.B",
            "RequestId: 1",
            "404",
            "Error: x",
        ] {
            assert!(!is_entry(line), "{line}");
        }
    }
}
