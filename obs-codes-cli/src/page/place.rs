//! The place of each entry: its file and anchors.
//!
//! Anchors are stable: each entry has one that starts with its kind (`code-NoSuchKey`, `cause-clock-skew`, `status-404`), and another
//! that is its bare name, unless an entry of another kind has that name.

use std::collections::HashSet;
use std::fmt::Write;
use std::ops::Range;

use obs_codes_spec::Catalogue;

/// The most entries on one page.
const MOST: usize = 300;

/// The place of an entry.
#[derive(Debug)]
pub(super) struct Place {
    /// The file that describes it.
    pub(super) file: String,
    /// The anchor that links use.
    pub(super) id: String,
    /// Further anchors, including those of aliases.
    pub(super) others: Vec<String>,
}

/// The places of all entries, by their indices.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) statuses: Vec<Place>,
    pub(super) causes: Vec<Place>,
    pub(super) codes: Vec<Place>,
    /// The entries of each status, in page order.
    pub(super) entries: Vec<Vec<Entry>>,
}

/// An entry of a status, by its index.
#[derive(Debug, Clone, Copy)]
pub(super) enum Entry {
    Cause(usize),
    Code(usize),
}

/// Anchors that the pages use themselves.
const OURS: [&str; 6] = [
    "_main", "_query", "_results", "_status", "_causes", "_codes",
];

impl Places {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let entries = entries(catalogue);
        let mut anchors = Anchors::new(catalogue);
        let statuses = catalogue.statuses.iter().map(|status| {
            let key = status.code.to_string();
            anchors.place("status", [key.as_str()].into_iter())
        });
        let statuses = statuses.collect();
        let codes = catalogue.error_codes.iter().map(|code| {
            let aliases = code.aliases.iter().map(String::as_str);
            anchors.place("code", [code.code.as_str()].into_iter().chain(aliases))
        });
        let codes = codes.collect();
        let causes = catalogue
            .causes
            .iter()
            .map(|cause| anchors.place("cause", [cause.id.as_str()].into_iter()));
        let causes = causes.collect();
        let mut places = Self {
            statuses,
            causes,
            codes,
            entries,
        };
        places.set_files(catalogue);
        places
    }

    fn set_files(&mut self, catalogue: &Catalogue) {
        for (index, status) in catalogue.statuses.iter().enumerate() {
            self.statuses[index].file = file(status.code, 0);
            for (part, range) in parts(self.entries[index].len()).into_iter().enumerate() {
                for entry in &self.entries[index][range] {
                    let place = match *entry {
                        Entry::Cause(cause) => &mut self.causes[cause],
                        Entry::Code(code) => &mut self.codes[code],
                    };
                    place.file = file(status.code, part);
                }
            }
        }
    }
}

/// The entries of each status: its listed causes, its further causes, then its error codes.
fn entries(catalogue: &Catalogue) -> Vec<Vec<Entry>> {
    let mut entries: Vec<Vec<_>> = catalogue.statuses.iter().map(|_| Vec::new()).collect();
    for (index, cause) in catalogue.causes.iter().enumerate() {
        entries[cause.status].push(Entry::Cause(index));
    }
    for (index, code) in catalogue.error_codes.iter().enumerate() {
        entries[code.status].push(Entry::Code(index));
    }
    entries
}

/// The entries on each page of a status with this many.
pub(super) fn parts(entries: usize) -> Vec<Range<usize>> {
    let starts = (0..entries.max(1)).step_by(MOST);
    starts
        .map(|start| start..entries.min(start + MOST))
        .collect()
}

/// The file of a page. Not `404.html`, which some servers show for any missing page.
pub(super) fn file(status: u16, part: usize) -> String {
    match part {
        0 => format!("status-{status}.html"),
        part => format!("status-{status}-{}.html", part + 1),
    }
}

/// Assigns anchors, each once.
struct Anchors {
    taken: HashSet<String>,
}

impl Anchors {
    fn new(catalogue: &Catalogue) -> Self {
        let mut taken: HashSet<_> = OURS.map(str::to_owned).into();
        let mut take = |kind: &str, name: &str| taken.insert(of_kind(kind, name));
        for status in &catalogue.statuses {
            take("status", &status.code.to_string());
        }
        for code in &catalogue.error_codes {
            take("code", &code.code);
            for alias in &code.aliases {
                take("code", alias);
            }
        }
        for cause in &catalogue.causes {
            take("cause", &cause.id);
        }
        Self { taken }
    }

    fn place<'n>(&mut self, kind: &str, names: impl Iterator<Item = &'n str>) -> Place {
        let mut ids = Vec::new();
        for name in names {
            let alone = encoded(name);
            if self.taken.insert(alone.clone()) {
                ids.push(alone);
            }
            ids.push(of_kind(kind, name));
        }
        let others = ids.split_off(1);
        Place {
            file: String::new(),
            id: ids.remove(0),
            others,
        }
    }
}

fn of_kind(kind: &str, name: &str) -> String {
    format!("{kind}-{}", encoded(name))
}

/// A name as part of a URL. Browsers match an anchor as written before they decode it.
fn encoded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
