//! Generic code over catalogues of every origin: generated, handwritten, and loaded at run time.

use std::convert::Infallible;
use std::fmt::{self, Debug, Display};
use std::sync::OnceLock;

use obs_codes::catalogue::{CauseOf, Deprecated, Entry, ErrorCodeOf};
use obs_codes::{Catalogue, Retry};
use obs_codes_tests::catalogues::{gateway, shop};

/// Formats everything that a generic report might show of a status, its causes and its error codes.
fn describe<S: Catalogue>(number: u16, code: &str, message: &str) -> Vec<String> {
    let status = S::from_u16(number).unwrap_or_else(S::fallback);
    let mut lines = vec![format!(
        "{status} ({} {}): {} {:?} {:?}",
        status.key(),
        status.reason(),
        status.description(),
        S::retry_of(number),
        S::category_of(number),
    )];
    for cause in status.all_causes() {
        assert_eq!(cause.status_code(), status);
        let listed = status.causes().contains(cause);
        lines.push(format!("cause {} {listed} {:?}", cause.key(), cause.help()));
    }
    if let Some(code) = S::ErrorCode::parse(code).or_else(|| S::code_of_message(message)) {
        lines.push(format!(
            "code {code} with {}, also {:?}: {:?}, {:?}, {:?}",
            code.status_code().as_u16(),
            code.aliases(),
            code.causes(),
            code.causes_for(message),
            code.retry(),
        ));
    }
    lines
}

/// Checks that every entry is found by its key.
fn all_are_found<E: Entry>() -> usize {
    for entry in E::all() {
        assert_eq!(E::parse(entry.key()), Some(*entry));
        assert!(!entry.description().is_empty());
        assert!(entry.docs().is_none_or(|docs| docs.starts_with("https://")));
    }
    E::all().len()
}

fn counts<S: Catalogue>() -> [usize; 3] {
    let statuses = all_are_found::<S>();
    for status in S::all() {
        assert_eq!(S::from_u16(status.as_u16()), Some(*status));
        let (listed, all) = (status.causes(), status.all_causes());
        assert!(all.starts_with(listed));
        assert_eq!(S::retry_of(status.as_u16()), status.retry());
    }
    let codes = all_are_found::<S::ErrorCode>();
    [statuses, all_are_found::<S::Cause>(), codes]
}

mod printer {
    obs_codes::obs_codes! { inline = r#"
        source: { title: Printers, docs: https://printers.example/ }
        categories:
          - { class: 4XX, name: Client Error, description: Look at the paper. }
          - { class: 6XX, name: Fire, description: Leave the room., retry: after-fix }
        statuses:
          - code: 420
            reason: Paper Jam
            description: The paper is stuck.
            causes: [{ id: crumpled, description: It is crumpled., help: Pull. }]
          - { code: 600, reason: On Fire, description: It burns. }
          - code: 421
            reason: Out Of Paper
            description: The tray is empty.
            docs: https://printers.example/paper
            deprecated: { since: "2", note: Print on cloth. }
        fallback: 600
        causes:
          - id: somewhere-hot
            status: 600
            description: It is hot.
            docs: https://printers.example/paper
            deprecated: { since: 2026-01-31 }
          - { id: tilted, status: 420, description: It leans. }
          - { id: torn, status: 420, description: It is torn. }
        error_codes:
          - code: Jam
            aliases: [PC LOAD LETTER, JAM]
            status: 420
            description: A jam.
            causes: [torn, tilted]
            messages:
              - { contains: leans, causes: [tilted] }
          - code: Smoke
            aliases: [smoke]
            status: 600
            description: Smoke.
            causes: [somewhere-hot]
            messages:
              - { starts_with: It leans and, causes: [somewhere-hot] }
              - { starts_with: Smoke, causes: [somewhere-hot] }
              - { contains: fire, causes: [somewhere-hot] }
    "# }
}

#[test]
fn generated() {
    use obs_codes::StatusCode;

    assert_eq!(counts::<StatusCode>()[0], StatusCode::ALL.len());
    assert_eq!(counts::<gateway::StatusCode>(), [2, 0, 0]);
    assert_eq!(counts::<shop::StatusCode>(), [2, 0, 1]);
    assert_eq!(counts::<printer::StatusCode>(), [3, 4, 2]);

    let jam = describe::<printer::StatusCode>(420, "JAM", "it leans to the left");
    assert_eq!(
        jam,
        [
            "420 Paper Jam (420 Paper Jam): The paper is stuck. Never Some(\"Client Error\")",
            "cause crumpled true Some(\"Pull.\")",
            "cause tilted false None",
            "cause torn false None",
            "code Jam with 420, also [\"PC LOAD LETTER\", \"JAM\"]: [Torn, Tilted], [Tilted], Never",
        ]
    );
    let empty = describe::<printer::StatusCode>(421, "", "");
    assert_eq!(empty.len(), 1);
    // For an undocumented number, the fallback of the spec applies; the name of the category is still that of the number.
    let unknown = describe::<printer::StatusCode>(699, "", "Smoke, and a fire");
    assert_eq!(
        unknown[0],
        "600 On Fire (600 On Fire): It burns. AfterFix Some(\"Fire\")"
    );
    assert_eq!(
        unknown[2],
        "code Smoke with 600, also [\"smoke\"]: [SomewhereHot], [SomewhereHot], AfterFix"
    );
    let gone = describe::<shop::StatusCode>(410, "SoldOut", "");
    assert_eq!(gone[1], "code SoldOut with 410, also []: [], [], Never");
}

/// A message that is documented for two codes implies neither of them.
#[test]
fn a_message_of_several_codes_implies_none() {
    let of_message = <printer::StatusCode as Catalogue>::code_of_message;
    assert_eq!(of_message("It leans"), Some(printer::ErrorCode::Jam));
    assert_eq!(of_message("It leans and"), None);
    assert_eq!(of_message(""), None);
    assert_eq!(
        <shop::StatusCode as Catalogue>::code_of_message("It leans"),
        None
    );
}

#[test]
fn generated_types_always_have_these_methods() {
    use gateway::StatusCode;

    const FALLBACK: StatusCode = StatusCode::fallback();
    const CAUSES: [&[Infallible]; 2] =
        [StatusCode::Teapot.causes(), StatusCode::Teapot.all_causes()];
    assert_eq!(FALLBACK, StatusCode::BadGateway);
    assert_eq!(CAUSES, [&[], &[]]);
    let teapot = StatusCode::Teapot;
    assert_eq!(
        (teapot.retry(), teapot.is_retryable()),
        (Retry::Never, false)
    );
    assert!(teapot.is_client_error() && FALLBACK.is_server_error());
    assert!(!teapot.is_informational() && !teapot.is_success() && !teapot.is_redirection());
    assert_eq!(
        (teapot.source(), StatusCode::fallback().source()),
        (None, None)
    );
    assert!(printer::StatusCode::OnFire.is_fire() && !printer::StatusCode::PaperJam.is_fire());
    assert_eq!(obs_codes::StatusCode::fallback().as_u16(), 500);
    let sold_out = shop::ErrorCode::SoldOut;
    assert!(!sold_out.is_legacy() && sold_out.aliases().is_empty());
    assert!(sold_out.causes_for("The last one").is_empty());
}

#[test]
fn entries_have_documentation_and_deprecation() {
    use obs_codes::Source;
    use printer::{Cause, ErrorCode, StatusCode};

    const DOCS: Option<&str> = StatusCode::ALL[2].docs();
    assert_eq!(DOCS, Some("https://printers.example/paper"));
    assert_eq!((Cause::ALL[1].docs(), Cause::Torn.docs()), (DOCS, None));
    assert_eq!(StatusCode::PaperJam.docs(), None);
    let deprecated = StatusCode::ALL[2].deprecated().unwrap();
    assert_eq!(
        (deprecated.since(), deprecated.note()),
        (Some("2"), Some("Print on cloth."))
    );
    let deprecated = Cause::ALL[1].deprecated().unwrap();
    assert_eq!(
        (deprecated.since(), deprecated.note()),
        (Some("2026-01-31"), None)
    );
    assert_eq!(StatusCode::PaperJam.deprecated(), None);
    assert_eq!(
        (ErrorCode::Jam.docs(), ErrorCode::Jam.deprecated()),
        (None, None)
    );
    let source = Cause::Torn.source();
    assert_eq!(
        source.and_then(Source::docs),
        Some("https://printers.example/")
    );
    // Generic code returns the same.
    assert_eq!(
        Entry::deprecated(StatusCode::ALL[2]).and_then(Deprecated::since),
        Some("2")
    );
    assert_eq!(Entry::docs(StatusCode::ALL[2]), DOCS);
}

/// An existing enum with a minimal implementation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ByHand {
    Refused = 403,
    Broken = 500,
}

impl Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.key(), self.reason())
    }
}

impl Entry for ByHand {
    fn all() -> &'static [Self] {
        &[Self::Refused, Self::Broken]
    }

    fn parse(text: &str) -> Option<Self> {
        Self::all()
            .iter()
            .copied()
            .find(|status| status.key() == text)
    }

    fn key(self) -> &'static str {
        match self {
            Self::Refused => "403",
            Self::Broken => "500",
        }
    }

    fn description(self) -> &'static str {
        "It did not work."
    }
}

impl Catalogue for ByHand {
    type Cause = Infallible;
    type ErrorCode = Infallible;

    fn from_u16(code: u16) -> Option<Self> {
        Self::all()
            .iter()
            .copied()
            .find(|status| status.as_u16() == code)
    }

    fn as_u16(self) -> u16 {
        self as u16
    }

    fn reason(self) -> &'static str {
        "Sorry"
    }

    fn fallback() -> Self {
        Self::Broken
    }
}

#[test]
fn written_by_hand() {
    assert_eq!(counts::<ByHand>(), [2, 0, 0]);
    assert_eq!(
        describe::<ByHand>(404, "NoSuchKey", ""),
        ["500 Sorry (500 Sorry): It did not work. Never None"]
    );
}

/// The contents of a file that was loaded when the program started.
struct Loaded {
    statuses: Vec<(u16, &'static str)>,
    all: Vec<Status>,
    codes: Vec<(&'static str, Status, Vec<&'static str>)>,
    all_codes: Vec<Code>,
}

static LOADED: OnceLock<Loaded> = OnceLock::new();

fn loaded() -> &'static Loaded {
    LOADED.get().expect("should be loaded first")
}

/// Leaks the file's text, so that it lives as long as the program.
fn load(file: &str) {
    let file: &'static str = Box::leak(file.into());
    let mut statuses = Vec::new();
    let mut codes = Vec::new();
    for line in file.lines() {
        let words: Vec<_> = line.split(' ').collect();
        if let Ok(number) = words[0].parse() {
            statuses.push((number, words[0]));
        } else {
            codes.push((words[0], Status(statuses.len() - 1), words[1..].to_vec()));
        }
    }
    let loaded = Loaded {
        all: (0..statuses.len()).map(Status).collect(),
        all_codes: (0..codes.len()).map(Code).collect(),
        statuses,
        codes,
    };
    assert!(LOADED.set(loaded).is_ok());
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Status(usize);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Code(usize);

macro_rules! shown_by_key {
    ($($name:ident)*) => {$(
        impl Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.key())
            }
        }
    )*};
}

shown_by_key!(Status Code);

impl Entry for Status {
    fn all() -> &'static [Self] {
        &loaded().all
    }

    fn parse(text: &str) -> Option<Self> {
        Self::from_u16(text.parse().ok()?)
    }

    fn key(self) -> &'static str {
        loaded().statuses[self.0].1
    }

    fn description(self) -> &'static str {
        "As the file has it."
    }
}

impl Catalogue for Status {
    type Cause = Infallible;
    type ErrorCode = Code;

    fn from_u16(code: u16) -> Option<Self> {
        let mut statuses = loaded().statuses.iter();
        statuses.position(|(number, _)| *number == code).map(Self)
    }

    fn as_u16(self) -> u16 {
        loaded().statuses[self.0].0
    }

    fn reason(self) -> &'static str {
        "Loaded"
    }

    fn fallback() -> Self {
        Self(0)
    }

    fn retry(self) -> Retry {
        Retry::Slower
    }
}

impl Entry for Code {
    fn all() -> &'static [Self] {
        &loaded().all_codes
    }

    fn parse(text: &str) -> Option<Self> {
        let mut codes = loaded().codes.iter();
        codes.position(|(code, ..)| *code == text).map(Self)
    }

    fn key(self) -> &'static str {
        loaded().codes[self.0].0
    }

    fn description(self) -> &'static str {
        "As the file has it."
    }
}

impl ErrorCodeOf<Status> for Code {
    fn status_code(self) -> Status {
        loaded().codes[self.0].1
    }

    fn aliases(self) -> &'static [&'static str] {
        &loaded().codes[self.0].2
    }
}

#[test]
fn loaded_at_run_time() {
    load("429\nTooMany TooManyTimes\n503\nBusy Asleep Down\n");
    assert_eq!(counts::<Status>(), [2, 0, 2]);
    assert_eq!(
        describe::<Status>(503, "Busy", ""),
        [
            "503 (503 Loaded): As the file has it. Slower None",
            "code Busy with 503, also [\"Asleep\", \"Down\"]: [], [], Slower",
        ]
    );
}
