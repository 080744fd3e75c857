//! Explains statuses, error codes and causes out of the catalogue.
//!
//! ```text
//! cargo run --example explain                              # the whole table
//! cargo run --example explain -- 403                       # a status
//! cargo run --example explain -- 404 409                   # several
//! cargo run --example explain -- 403 RequestTimeTooSkewed  # a status and an error code
//! curl -i … | cargo run --example explain -- -             # a response, or the XML of one, on standard input
//! ```

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use obs_codes::{Category, Cause, ErrorCode, Retry, Source, StatusCode};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut page = Page::new();
    let result = if args.is_empty() {
        table(&mut page)
    } else {
        explain(&args, &mut page)
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the output has seen enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Failure::Output(error)) => {
            eprintln!("error: cannot write: {error}");
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

enum Failure {
    Usage(String),
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// What an argument asks about.
enum Topic {
    Status(StatusCode),
    /// A status that nothing lists, and the category that it belongs to all the same.
    Unlisted(u16, Category),
    ErrorCode(ErrorCode),
    Cause(Cause),
    /// The response on standard input.
    Input(String),
}

fn explain(args: &[String], page: &mut Page) -> Result<(), Failure> {
    // All arguments are read before anything is printed, so that a wrong one is not lost behind a page of output.
    let topics: Vec<Topic> = args
        .iter()
        .map(|arg| topic(arg))
        .collect::<Result<_, _>>()?;
    for (index, topic) in topics.iter().enumerate() {
        if index > 0 {
            page.blank()?;
        }
        match topic {
            Topic::Status(status) => explain_status(*status, page)?,
            Topic::Unlisted(status, category) => explain_unlisted(*status, *category, page)?,
            Topic::ErrorCode(code) => explain_error_code(*code, page)?,
            Topic::Cause(cause) => explain_cause(*cause, page)?,
            Topic::Input(report) => report.lines().try_for_each(|line| page.line(line))?,
        }
    }
    Ok(())
}

fn topic(arg: &str) -> Result<Topic, Failure> {
    if arg == "-" {
        return input().map(Topic::Input);
    }
    if let Ok(number) = arg.parse::<u16>() {
        let listed = StatusCode::from_u16(number).map(Topic::Status);
        let unlisted =
            || Category::from_status(number).map(|category| Topic::Unlisted(number, category));
        return listed.or_else(unlisted).ok_or_else(|| {
            let classes: Vec<_> = Category::ALL
                .iter()
                .map(|category| category.class())
                .collect();
            Failure::Usage(format!(
                "{number} is no HTTP status; their classes are {}",
                classes.join(", ")
            ))
        });
    }
    let status = arg.parse().map(Topic::Status);
    let code = status.or_else(|_| arg.parse().map(Topic::ErrorCode));
    code.or_else(|_| arg.parse().map(Topic::Cause)).map_err(|_| {
        let message = format!(
            "`{arg}` is neither a status (403, \"Not Found\"), nor an error code (NoSuchKey), nor a cause (clock-skew)"
        );
        Failure::Usage(message)
    })
}

/// What the response on standard input says.
#[cfg(feature = "response")]
fn input() -> Result<String, Failure> {
    use obs_codes::ErrorResponse;

    let mut input = Vec::new();
    io::Read::read_to_end(&mut io::stdin().lock(), &mut input)?;
    let mut body = &input[..];
    let mut status = 0;
    let mut head = String::new();
    // An answer to `Expect: 100-continue`, a proxy's answer and redirects that were followed stand before the one that counts.
    while body.starts_with(b"HTTP/") {
        let blank = [b"\r\n\r\n".as_slice(), b"\n\n"].map(|blank| {
            let at = body.windows(blank.len()).position(|bytes| bytes == blank);
            at.map(|at| (at, at + blank.len()))
        });
        let (end, next) = blank
            .into_iter()
            .flatten()
            .min()
            .unwrap_or((body.len(), body.len()));
        head = String::from_utf8_lossy(&body[..end]).into_owned();
        let number = head
            .split_whitespace()
            .nth(1)
            .and_then(|number| number.parse().ok());
        status = number.ok_or_else(|| {
            Failure::Usage("the first line of the response has no status".to_owned())
        })?;
        body = &body[next..];
    }
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    let headers: Vec<_> = lines
        .map(|(name, value)| (name.trim(), value.trim().as_bytes()))
        .collect();
    if head.is_empty() {
        // A body alone comes with the status that is documented for its code.
        let code = ErrorResponse::from_parts(status, [], body)
            .error_code()
            .ok_or_else(|| {
                Failure::Usage(
                    "standard input has neither a status line nor a documented error code"
                        .to_owned(),
                )
            })?;
        status = code.status_code().as_u16();
    }
    Ok(ErrorResponse::from_parts(status, headers, body)
        .report()
        .to_string())
}

#[cfg(not(feature = "response"))]
fn input() -> Result<String, Failure> {
    let message =
        "`-` needs the feature `response`: cargo run --example explain --features response -- -";
    Err(Failure::Usage(message.to_owned()))
}

/// The document that the project transcribes; the rest of the catalogue comes from elsewhere.
fn document() -> Option<&'static Source> {
    StatusCode::ALL[0].source()
}

fn table(page: &mut Page) -> Result<(), Failure> {
    for category in Category::ALL {
        page.heading(&format!("{} {category}", category.class()))?;
        page.text(2, category.description())?;
        page.blank()?;
        let of_category =
            |status: &&StatusCode| status.category() == *category && status.source() == document();
        for status in StatusCode::ALL.iter().filter(of_category) {
            page.term(2, &status.to_string(), status.description())?;
            for cause in status.causes() {
                page.item(4, cause.description())?;
            }
            page.blank()?;
        }
    }
    let further: Vec<_> = StatusCode::ALL
        .iter()
        .filter(|status| status.source() != document())
        .collect();
    let codes: Vec<_> = further
        .iter()
        .map(|status| status.as_u16().to_string())
        .collect();
    let title = document().map_or("", Source::title);
    page.note(&format!(
        "Further statuses, which \"{title}\" does not list: {}. Error codes: {}. Name one to have it explained.",
        codes.join(", "),
        ErrorCode::ALL.len()
    ))
}

fn explain_status(status: StatusCode, page: &mut Page) -> Result<(), Failure> {
    page.heading(&status.to_string())?;
    explain_category(status.category(), page)?;
    if let (Some(document), Some(source)) = (document(), status.source())
        && document != source
    {
        page.note(&format!(
            "\"{}\" does not list it; it stands in \"{}\".",
            document.title(),
            source.title()
        ))?;
    }
    page.blank()?;
    page.text(2, status.description())?;
    causes(status.causes(), page)?;
    retry(status.retry(), page)
}

fn explain_unlisted(status: u16, category: Category, page: &mut Page) -> Result<(), Failure> {
    page.heading(&status.to_string())?;
    explain_category(category, page)?;
    page.note(&format!(
        "\"{}\" does not list {status}.",
        document().map_or("", Source::title)
    ))?;
    retry(category.retry(), page)
}

fn explain_category(category: Category, page: &mut Page) -> Result<(), Failure> {
    let text = format!(
        "{} {category}. {}",
        category.class(),
        category.description()
    );
    page.term(2, "Category", &text)
}

fn explain_error_code(code: ErrorCode, page: &mut Page) -> Result<(), Failure> {
    page.heading(&format!("{code} ({})", code.status_code()))?;
    page.text(2, code.description())?;
    causes(code.causes(), page)?;
    retry(code.retry(), page)
}

fn explain_cause(cause: Cause, page: &mut Page) -> Result<(), Failure> {
    page.heading(&format!("{} ({})", cause.id(), cause.status_code()))?;
    page.text(2, cause.description())?;
    cause.help().map_or(Ok(()), |help| page.text(2, help))
}

fn causes(causes: &[Cause], page: &mut Page) -> Result<(), Failure> {
    if causes.is_empty() {
        return Ok(());
    }
    page.blank()?;
    page.subheading(if causes.len() == 1 {
        "Cause"
    } else {
        "Possible causes"
    })?;
    for cause in causes {
        page.item(2, cause.description())?;
        if let Some(help) = cause.help() {
            page.help(4, help)?;
        }
    }
    Ok(())
}

fn retry(retry: Retry, page: &mut Page) -> Result<(), Failure> {
    page.blank()?;
    page.term(
        2,
        "Try again",
        match retry {
            Retry::Never => "no, the same request will fail again",
            Retry::Backoff => "yes, after a pause that grows with each attempt",
            Retry::Slower => "yes, at a lower rate",
            _ => "once what is wrong outside of the request has been put right",
        },
    )
}

/// What is printed: wrapped, and coloured where a person looks at it.
struct Page {
    out: io::StdoutLock<'static>,
    colour: bool,
    width: usize,
}

const BOLD: &str = "\x1b[1m";
const CYAN: &str = "\x1b[36m";
const DIM: &str = "\x1b[2m";

impl Page {
    fn new() -> Self {
        let out = io::stdout().lock();
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let columns = std::env::var("COLUMNS")
            .ok()
            .and_then(|columns| columns.parse().ok());
        let terminal = out.is_terminal();
        // Whatever reads a pipe wants a text on one line.
        let width = if terminal {
            columns.unwrap_or(100).clamp(40, 120)
        } else {
            usize::MAX
        };
        Self {
            out,
            colour: terminal && !no_colour,
            width,
        }
    }

    fn blank(&mut self) -> Result<(), Failure> {
        Ok(writeln!(self.out)?)
    }

    fn line(&mut self, text: &str) -> Result<(), Failure> {
        let indent = &text[..text.len() - text.trim_start().len()];
        self.lines(indent, &format!("{indent}  "), "", text)
    }

    fn heading(&mut self, text: &str) -> Result<(), Failure> {
        self.lines("", "", BOLD, text)
    }

    fn subheading(&mut self, text: &str) -> Result<(), Failure> {
        self.lines("  ", "  ", BOLD, text)
    }

    fn text(&mut self, indent: usize, text: &str) -> Result<(), Failure> {
        let indent = " ".repeat(indent);
        self.lines(&indent, &indent, "", text)
    }

    fn term(&mut self, indent: usize, term: &str, text: &str) -> Result<(), Failure> {
        let indent = " ".repeat(indent);
        let first = if self.colour {
            format!("{indent}{BOLD}{term}\x1b[0m: ")
        } else {
            format!("{indent}{term}: ")
        };
        self.lines(&first, &format!("{indent}  "), "", text)
    }

    fn item(&mut self, indent: usize, text: &str) -> Result<(), Failure> {
        let indent = " ".repeat(indent);
        self.lines(&format!("{indent}- "), &format!("{indent}  "), "", text)
    }

    fn help(&mut self, indent: usize, text: &str) -> Result<(), Failure> {
        let indent = " ".repeat(indent);
        self.lines(&format!("{indent}> "), &format!("{indent}  "), CYAN, text)
    }

    fn note(&mut self, text: &str) -> Result<(), Failure> {
        self.lines("  ", "  ", DIM, text)
    }

    /// A paragraph, its first line behind `first`, the others behind `next`.
    fn lines(&mut self, first: &str, next: &str, style: &str, text: &str) -> Result<(), Failure> {
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            let line = lines.last_mut().expect("there is one from the start");
            let indent = if line.is_empty() {
                0
            } else {
                first.len().max(next.len()) + line.chars().count() + 1
            };
            if indent + word.chars().count() > self.width && !line.is_empty() {
                lines.push(word.to_owned());
            } else {
                line.push_str(if line.is_empty() { "" } else { " " });
                line.push_str(word);
            }
        }
        for (index, line) in lines.iter().enumerate() {
            let indent = if index == 0 { first } else { next };
            if self.colour && !style.is_empty() {
                writeln!(self.out, "{indent}{style}{line}\x1b[0m")?;
            } else {
                writeln!(self.out, "{indent}{line}")?;
            }
        }
        Ok(())
    }
}
