//! The texts of specs, and their origins.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::report::finding::Finding;
use crate::report::words::{SIMILAR, score};
use crate::yaml::tree::Place;

/// The text of a spec, and its origin.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path of the file, relative to the folder of the build.
    name: String,
    pub(crate) text: String,
    /// The lines and columns of the file before the text.
    pub(crate) offset: (usize, usize),
    /// The first bytes that are not UTF-8; they are replaced in `text`.
    invalid: Option<(usize, u8)>,
    /// The file itself, if there is one.
    file: Option<PathBuf>,
    /// Why it could not be read.
    refusal: Option<String>,
}

/// A spec with fifty thousand codes is smaller. A larger file is a mistake, and would overwhelm the compiler.
pub(crate) const MOST_BYTES: u64 = 12 * 1024 * 1024;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

impl Source {
    /// A spec that has been read already, with a name for messages.
    pub fn new(name: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self::of_bytes(name.into(), &text.into())
    }

    fn of_bytes(name: String, bytes: &[u8]) -> Self {
        // The parser counts a byte order mark as a column, so that the first key would be indented.
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        let mut invalid = None;
        if let Err(error) = std::str::from_utf8(bytes) {
            let at = error.valid_up_to();
            invalid = Some((at, bytes[at]));
        }
        Self {
            name,
            text: String::from_utf8_lossy(bytes).into_owned(),
            offset: (0, 0),
            invalid,
            file: None,
            refusal: None,
        }
    }

    /// A file, by its path in a folder. If it cannot be read, [`check`](crate::check()) reports that.
    #[must_use]
    pub fn file(folder: &Path, path: &str) -> Self {
        let file = folder.join(path);
        let name = name(&file, path);
        match read(&file, &name, path) {
            Ok(bytes) => Self {
                file: Some(file),
                ..Self::of_bytes(name, &bytes)
            },
            Err(refusal) => Self::unreadable(name, refusal),
        }
    }

    /// A spec that cannot be read, with the reason.
    pub fn unreadable(name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            refusal: Some(reason.into()),
            ..Self::of_bytes(name.into(), &[])
        }
    }

    /// Marks this spec as part of a larger file, in which it begins at this line and column, both counted from one.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.offset = (line - 1, column - 1);
        self
    }

    /// The name in messages.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text, without a byte order mark; empty if it could not be read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the text could be read.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.refusal.is_none()
    }

    fn path(&self) -> Option<PathBuf> {
        fs::canonicalize(self.file.as_ref()?).ok()
    }

    /// Reports a source that cannot be read, repeats an earlier file, is too large, or is not text.
    pub(crate) fn check(&self, source: usize, earlier: &[Self]) -> Result<(), Finding> {
        let begin = Place::Source(source);
        if let Some(refusal) = &self.refusal {
            return Err(Finding::new(begin, refusal.as_str()));
        }
        if let Some(path) = self.path() {
            for other in earlier {
                if other
                    .path()
                    .is_some_and(|other| other.as_os_str() == path.as_os_str())
                {
                    let message = format!("`{}` is the same file as `{}`", self.name, other.name);
                    return Err(Finding::new(begin, message));
                }
            }
        }
        let size = self.text.len() as u64;
        if size > MOST_BYTES {
            return Err(Finding::new(begin, too_large("this spec", size)));
        }
        let Some((start, byte)) = self.invalid else {
            return Ok(());
        };
        let place = Place::Bytes(source, start, start + '\u{fffd}'.len_utf8());
        let message = format!("this file is not UTF-8: byte {start} is 0x{byte:02X}");
        Err(Finding::new(place, message).help(match (start, byte) {
            (0, 0xfe | 0xff) => "it looks like UTF-16; save it as UTF-8",
            _ => "save it as UTF-8",
        }))
    }
}

/// The bytes of a file; `Err` is a sentence on why it cannot be read.
fn read(file: &Path, name: &str, path: &str) -> Result<Vec<u8>, String> {
    if path.is_empty() {
        return Err("this path is empty; it takes the path of a spec".to_owned());
    }
    let about = fs::metadata(file).map_err(|error| unreadable(file, name, &error))?;
    if about.is_dir() {
        let near = nearest_file(file, "");
        return Err(format!(
            "`{name}` is a folder; name the spec file in it{near}"
        ));
    }
    if !about.is_file() {
        return Err(format!("`{name}` is not a regular file"));
    }
    if about.len() > MOST_BYTES {
        return Err(too_large(&format!("`{name}`"), about.len()));
    }
    fs::read(file).map_err(|error| unreadable(file, name, &error))
}

/// The path of the file, relative to the folder of the build if it is inside.
fn name(file: &Path, written: &str) -> String {
    match short(file) {
        Some(short) if !short.is_empty() => short,
        _ => written.to_owned(),
    }
}

fn short(file: &Path) -> Option<String> {
    Some(slashes(file.strip_prefix(env::current_dir().ok()?).ok()?))
}

fn shown(folder: &Path) -> String {
    match short(folder) {
        Some(short) if short.is_empty() => ".".to_owned(),
        Some(short) => short,
        None => folder.display().to_string(),
    }
}

fn slashes(path: &Path) -> String {
    let mut slashed = String::new();
    for part in path.components() {
        if !slashed.is_empty() {
            slashed.push('/');
        }
        slashed.push_str(&part.as_os_str().to_string_lossy());
    }
    slashed
}

fn too_large(what: &str, size: u64) -> String {
    let [size, most] = [size.div_ceil(1024 * 1024), MOST_BYTES / 1024 / 1024];
    format!("{what} has {size} MiB; a spec has {most} MiB at the most")
}

fn unreadable(file: &Path, name: &str, error: &std::io::Error) -> String {
    if !matches!(file.try_exists(), Ok(false)) {
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

/// `; the folder … has …`, with the most similar file.
fn nearest_file(folder: &Path, wanted: &str) -> String {
    let mut best = 0.0;
    let mut near = String::new();
    let mut first_spec = String::new();
    if let Ok(files) = fs::read_dir(folder) {
        for file in files {
            let Ok(Ok(name)) = file.map(|file| file.file_name().into_string()) else {
                continue;
            };
            let is_spec = matches!(name.rsplit_once('.'), Some((_, "yaml" | "yml")));
            if is_spec && (first_spec.is_empty() || name < first_spec) {
                first_spec.clone_from(&name);
            }
            let score = score(wanted, &name);
            // Of equally similar ones the last by name, whatever the order of the folder.
            if score > best || score >= best && name > near {
                (best, near) = (score, name);
            }
        }
    }
    let below = Path::new("spec").join(wanted);
    if near != wanted && !wanted.is_empty() && folder.join(&below).is_file() {
        return format!("; there is `{}`", slashes(&below));
    }
    let near = if best > SIMILAR { near } else { first_spec };
    match &*near {
        "" => format!("; the folder `{}` has no spec", shown(folder)),
        near => format!("; the folder `{}` has `{near}`", shown(folder)),
    }
}
