//! Limits of reading: time, size of the body, number of allocations.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Duration;

use obs_codes::ErrorResponse;
use obs_codes_tests::now;

struct Counting;

thread_local! {
    static CALLS: Cell<usize> = const { Cell::new(0) };
    static BYTES: Cell<isize> = const { Cell::new(0) };
}

// SAFETY: every method delegates to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.set(CALLS.get() + 1);
        BYTES.set(BYTES.get() + layout.size().cast_signed());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        BYTES.set(BYTES.get() - layout.size().cast_signed());
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn read(body: &[u8]) -> ErrorResponse {
    ErrorResponse::from_parts(403, std::iter::empty(), body)
}

const BODY: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>
<Error>
  <Code>RequestTimeTooSkewed</Code>
  <Message>The difference between the request time &amp; the current time is too large</Message>
  <RequestId>0000019CA9F1D2A44012B7C3E58F6A01</RequestId>
  <HostId>p4Ze9Vw1kqTt0sYdRb2mNfXc7uGhJl5oAi8BvQxLzE3KnMyWrSgHj6DcUeIaOw==</HostId>
  <MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>
  <RequestTime>2026-03-02T11:20:06Z</RequestTime>
  <ServerTime>2026-03-01T10:20:07Z</ServerTime>
</Error>
";

#[test]
fn there_are_fewer_allocations_than_strings() {
    assert!((450..550).contains(&BODY.len()), "{}", BODY.len());
    let (calls, bytes) = (CALLS.get(), BYTES.get());
    let error = read(BODY);
    let (calls, bytes) = (CALLS.get() - calls, BYTES.get() - bytes);
    let (mut strings, mut length) = (0, 0);
    for (name, value) in error.elements() {
        strings += 2;
        length += name.len() + value.len();
    }
    println!("{calls} allocations for {strings} strings; {bytes} bytes kept for {length} of text");
    assert!(calls <= 8, "{calls} allocations");
    assert!(calls <= strings);
    // A list of spans takes less memory than a `String` each.
    let strings_each = length + strings * size_of::<String>();
    assert!(bytes <= strings_each.cast_signed());
}

#[test]
fn an_error_is_small_enough_for_a_result() {
    // The limit of clippy's `result_large_err`.
    assert!(
        size_of::<ErrorResponse>() < 128,
        "{}",
        size_of::<ErrorResponse>()
    );
}

#[test]
fn a_body_is_read_up_to_its_limit() {
    let limit = ErrorResponse::BODY_LIMIT;
    let mut body = b"<Error><Code>NoSuchKey</Code><Pad>".to_vec();
    body.resize(limit - 5, b'x');
    body.extend(b"</Pad><RequestId>1</RequestId></Error>");
    let error = read(&body);
    assert_eq!(error.code(), Some("NoSuchKey"));
    assert_eq!(error.request_id(), None);
    assert!(error.element("Pad").unwrap().len() > limit - 100);
}

#[test]
fn a_thousand_long_keys_are_within_the_limit() {
    let key = "k".repeat(1024);
    let error = format!(
        "<Error><Key>{key}</Key><VersionId>{:064}</VersionId><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
        1
    );
    let body = format!("<DeleteResult>{}</DeleteResult>", error.repeat(1000));
    let response = ErrorResponse::from_parts(200, std::iter::empty(), body.as_bytes());
    assert_eq!(response.errors().count(), 1000);
    assert!(response.errors().all(|error| error.key() == Some(&key)));
    assert!(response.report().to_string().contains("and 990 more"));
}

/// The length of bodies that should be read in linear time; the whole limit in optimized builds.
const LONG: usize = ErrorResponse::BODY_LIMIT / if cfg!(debug_assertions) { 16 } else { 1 };

/// Each of them could be searched for an end, and then for a tag after it.
#[test]
fn comments_without_an_end_take_linear_time() {
    let comments = "<!--".repeat(LONG / 4 - 64);
    let body = format!("<Error><Message>{comments}</Message><Code>NoSuchKey</Code></Error>");
    assert_eq!(read(body.as_bytes()).code(), Some("NoSuchKey"));
}

/// With this length, anything quadratic would take minutes.
#[test]
fn time_is_linear_in_the_size() {
    let pieces: [&[u8]; 45] = [
        b"<title>",
        b"<textarea>",
        b"<script>",
        b"<a b=",
        b"<a b=\"",
        b"</a",
        b"token: a ",
        b"token=\"",
        b"signature=1&",
        b"{\"error\":",
        b"[{",
        b"\"code\":\"x#y\",",
        b"<a>",
        b"</a>",
        b"<a/>",
        b"<Error>",
        b"<Error/>",
        b"<",
        b"< ",
        b"<<a>",
        b">",
        b"&",
        b"&a;",
        b"&#x41;",
        b"<!--",
        b"<!---->",
        b"<![CDATA[",
        b"<![CDATA[]]>",
        b"<!DOCTYPE a [",
        b"<!DOCTYPE a>",
        b"<?",
        b"<a b='",
        b"x<b/>",
        b"<Message>\n",
        b"<Message>a\n</Message>",
        b"\n",
        b" ",
        b"<Key>a</Key>",
        b"\"",
        b"\\",
        b"\"a\":1,",
        b"\\u00e9",
        b"{",
        b"\xff",
        b"\xf0\x9f",
    ];
    let starts: [&[u8]; 12] = [
        b"{\"errors\":[",
        b"{\"message\":\"",
        b"<Error><Message>",
        b"",
        b"<Error>",
        b"<Error><Code>",
        b"<Error><HostId>",
        b"<html>",
        b"<DeleteResult><Error>",
        b"{\"code\":",
        b"{\"code\":\"",
        b"\xff\xfe",
    ];
    for start in starts {
        for piece in pieces {
            let mut body = start.to_vec();
            while body.len() < LONG {
                body.extend(piece);
            }
            let begin = now();
            let error = read(&body);
            let _ = (
                error.report().to_string(),
                error.causes(),
                error.errors().count(),
            );
            let _ = (error.code(), error.element("a"), format!("{error:?}"));
            let taken = now().saturating_sub(begin);
            let what = String::from_utf8_lossy(&body[..40]);
            assert!(taken < Duration::from_secs(5), "{taken:?} for {what}");
        }
    }
}
