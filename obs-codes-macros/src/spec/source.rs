//! The texts of the specs: where they come from, and how rustc is told to watch them.

use std::env;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use super::mistake::Mistake;
use super::place::Place;

/// A spec's text and where it was found.
#[derive(Debug)]
pub(crate) struct Source {
    /// The file, as a terminal or an editor in the folder of the build would open it.
    name: String,
    text: String,
    /// Where the text begins in that file: lines and columns that stand before it.
    offset: (usize, usize),
    /// The first bytes that are no UTF-8, replaced in `text`.
    invalid: Option<(usize, u8)>,
    /// The file itself, where there is one.
    file: Option<File>,
}

#[derive(Debug)]
pub(crate) struct File {
    /// Its path as it is written in the call.
    written: String,
    path: PathBuf,
}

/// A line and a column, both counted from one, the column in characters.
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A spec with fifty thousand codes has less. A larger file is a mistake, and would take the compiler with it.
pub(crate) const MOST_BYTES: u64 = 12 * 1024 * 1024;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

impl Source {
    /// Reads a file; `Err` says in a sentence why it cannot be read.
    pub(crate) fn file(path: &str) -> Result<Self, String> {
        let folder = env::var_os("CARGO_MANIFEST_DIR")
            .ok_or("CARGO_MANIFEST_DIR is not set; build with cargo, or write the spec inline")?;
        Self::file_in(Path::new(&folder), path)
    }

    pub(crate) fn file_in(folder: &Path, path: &str) -> Result<Self, String> {
        if path.is_empty() {
            return Err("this path is empty; it takes the path of a spec".to_owned());
        }
        let file = folder.join(path);
        let name = name(&file, path);
        let about = fs::metadata(&file).map_err(|error| unreadable(&file, &name, &error))?;
        if about.is_dir() {
            return Err(format!(
                "`{name}` is a folder; name the spec file in it{}",
                nearest_file(&file, "")
            ));
        }
        if !about.is_file() {
            return Err(format!("`{name}` is no regular file"));
        }
        if about.len() > MOST_BYTES {
            return Err(too_large(&format!("`{name}`"), about.len()));
        }
        let bytes = fs::read(&file).map_err(|error| unreadable(&file, &name, &error))?;
        let written = path.to_owned();
        Ok(Self::new(
            name,
            bytes,
            Some(File {
                written,
                path: file,
            }),
        ))
    }

    /// This source, unless it is the file of another.
    pub(crate) fn differs(self, others: &[Self]) -> Result<Self, String> {
        let file = |source: &Self| fs::canonicalize(&source.file.as_ref()?.path).ok();
        let own = file(&self);
        let same = others
            .iter()
            .find(|other| own.is_some() && file(other) == own);
        match same {
            Some(other) => Err(format!(
                "`{}` is the same file as `{}`",
                self.name, other.name
            )),
            None => Ok(self),
        }
    }

    pub(crate) fn new(name: String, mut bytes: Vec<u8>, file: Option<File>) -> Self {
        // The parser takes a byte order mark for a column, in which no other key begins.
        if bytes.starts_with(BYTE_ORDER_MARK) {
            bytes.drain(..BYTE_ORDER_MARK.len());
        }
        let mut invalid = None;
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            let at = error.utf8_error().valid_up_to();
            invalid = Some((at, error.as_bytes()[at]));
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        });
        Self {
            name,
            text,
            offset: (0, 0),
            invalid,
            file,
        }
    }

    /// A spec that stands in the Rust file itself.
    pub(crate) fn inline(literal: &LitStr) -> Self {
        let text = literal.value();
        let written = literal.token().to_string();
        let opening = written.find('"').map_or(0, |quote| quote + 1);
        // With escapes in it, the lines of the text are not those of the file.
        let as_written = written
            .get(opening..)
            .is_some_and(|rest| rest.starts_with(&text));
        let (name, offset) = match location(literal.span()) {
            Some((file, line, column)) if as_written => (file, (line - 1, column - 1 + opening)),
            Some((file, line, _)) => (
                format!("{file}:{line}, in the string that begins there"),
                (0, 0),
            ),
            None => ("inline".to_owned(), (0, 0)),
        };
        Self {
            offset,
            ..Self::new(name, text.into_bytes(), None)
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Refuses what is no text, or too much of it.
    pub(crate) fn check(&self, source: usize) -> Result<(), Mistake> {
        let Some((start, byte)) = self.invalid else {
            let size = self.text.len() as u64;
            let place = Place {
                source,
                start: 0,
                end: 0,
            };
            return match size {
                0..=MOST_BYTES => Ok(()),
                _ => Err(Mistake::new(place, too_large("this spec", size))),
            };
        };
        let place = Place {
            source,
            start,
            end: start + '\u{fffd}'.len_utf8(),
        };
        Err(Mistake::new(
            place,
            format!("this file is not UTF-8: byte {start} is 0x{byte:02X}"),
        )
        .help(match (start, byte) {
            (0, 0xfe | 0xff) => "it looks like UTF-16; save it as UTF-8",
            _ => "save it as UTF-8",
        }))
    }

    /// The bytes of the line in which a byte stands, without its line break.
    pub(crate) fn line(&self, at: usize) -> Range<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let rest = self.text[start..].lines().next().unwrap_or_default();
        start..start + rest.len()
    }

    pub(crate) fn position(&self, at: usize) -> Position {
        let before = &self.text[..at];
        let lines = before.matches('\n').count();
        let column = before[self.line(at).start..]
            .chars()
            .filter(|c| *c != '\u{feff}')
            .count();
        let shift = if lines == 0 { self.offset.1 } else { 0 };
        Position {
            line: self.offset.0 + lines + 1,
            column: shift + column + 1,
        }
    }

    /// An item that makes rustc, and so cargo, watch the file.
    ///
    /// `include_bytes!` takes a relative path from the file of the outermost macro call, which no macro that is called by
    /// another one can find out. An absolute path would make each folder's build another. So rustc puts it together.
    pub(crate) fn watch(&self) -> Option<TokenStream> {
        let path = &self.file.as_ref()?.written;
        let folder =
            (!Path::new(path).has_root()).then(|| quote!(::core::env!("CARGO_MANIFEST_DIR"), "/",));
        Some(quote!(
            const _: &[u8] = ::core::include_bytes!(::core::concat!(#folder #path));
        ))
    }
}

/// How a person in the folder of the build calls the file.
fn name(file: &Path, written: &str) -> String {
    let short = short(file).filter(|short| !short.is_empty());
    short.unwrap_or_else(|| written.to_owned())
}

fn short(file: &Path) -> Option<String> {
    let here = env::current_dir().ok()?;
    file.strip_prefix(here).ok().map(slashes)
}

fn shown(folder: &Path) -> String {
    match short(folder) {
        Some(short) if short.is_empty() => ".".to_owned(),
        Some(short) => short,
        None => folder.display().to_string(),
    }
}

fn slashes(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

fn too_large(what: &str, size: u64) -> String {
    let [size, most] = [size.div_ceil(1024 * 1024), MOST_BYTES / 1024 / 1024];
    format!("{what} has {size} MiB; a spec has {most} MiB at the most")
}

fn unreadable(file: &Path, name: &str, error: &std::io::Error) -> String {
    if error.kind() != std::io::ErrorKind::NotFound {
        return format!("`{name}` cannot be read: {error}");
    }
    let wanted = file.file_name().unwrap_or_default().to_string_lossy();
    let folder = file.parent().unwrap_or(file);
    if folder.is_dir() {
        return format!("there is no file `{name}`{}", nearest_file(folder, &wanted));
    }
    format!(
        "there is no file `{name}`, nor a folder `{}`; paths are relative to the folder of the crate's Cargo.toml",
        shown(folder)
    )
}

/// `; the folder … has …`, with the file there that was most likely meant.
fn nearest_file(folder: &Path, wanted: &str) -> String {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = files
        .filter_map(|file| file.file_name().into_string().ok())
        .collect();
    names.sort();
    let is_spec = |name: &&String| [".yaml", ".yml"].iter().any(|end| name.ends_with(end));
    let near = crate::nearest(wanted, names.iter().map(String::as_str));
    let below = Path::new("spec").join(wanted);
    if near != Some(wanted) && !wanted.is_empty() && folder.join(&below).is_file() {
        return format!("; there is `{}`", slashes(&below));
    }
    match near.or_else(|| names.iter().find(is_spec).map(String::as_str)) {
        Some(near) => format!("; the folder `{}` has `{near}`", shown(folder)),
        None => format!("; the folder `{}` has no spec", shown(folder)),
    }
}

/// The file and position of a token; `None` outside of a compiler, as in unit tests.
fn location(span: Span) -> Option<(String, usize, usize)> {
    let span = proc_macro::is_available().then(|| span.unwrap())?;
    Some((span.file(), span.line(), span.column()))
}
