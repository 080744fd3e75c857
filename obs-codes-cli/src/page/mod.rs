//! `page`: a catalogue as static pages.
//!
//! An overview, and a page for each status (several if it has very many entries). They need no server, and JavaScript only for the
//! search box.

mod link;
mod overview;
mod place;
mod search;
mod status;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use askama::Template;
use obs_codes_spec::Catalogue;

use crate::failure::Failure;
use crate::model::{self, Source};
use crate::terminal;
use crate::words::{count, support};

use overview::Overview;
use place::Places;
use status::StatusPage;

/// Files that are the same for every catalogue.
const STATIC: [(&str, &str); 2] = [
    ("style.css", include_str!("../../templates/page/style.css")),
    ("search.js", include_str!("../../templates/page/search.js")),
];

pub(crate) fn run(catalogue: &Catalogue, title: Option<&str>, out: &Path) -> Result<(), Failure> {
    let files = files(catalogue, title);
    fs::create_dir_all(out).map_err(|error| unwritable(out, &error))?;
    for (name, text) in &files {
        let path = out.join(name);
        fs::write(&path, text).map_err(|error| unwritable(&path, &error))?;
    }
    let index = out.join("index.html");
    terminal::print(&format!(
        "{}: {}\n",
        index.display(),
        count(files.len(), "file")
    ))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::usage(format!("cannot write `{}`: {error}", path.display()))
}

/// The names and texts of all files.
fn files(catalogue: &Catalogue, title: Option<&str>) -> Vec<(String, String)> {
    let site = Site::new(catalogue, title);
    let places = Places::new(catalogue);
    let mut files: Vec<_> = STATIC
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    files.push((
        "search-index.js".to_owned(),
        search::index(catalogue, &places),
    ));
    files.push((
        "index.html".to_owned(),
        html(&Overview::new(&site, catalogue, &places)),
    ));
    for status in 0..catalogue.statuses.len() {
        let pages = status::pages(catalogue, &places, status);
        for current in 0..pages.len() {
            let page = StatusPage::new(&site, catalogue, &places, status, &pages, current);
            files.push((pages[current].file.clone(), html(&page)));
        }
    }
    files
}

/// Shared by all pages.
#[derive(Debug)]
struct Site<'c> {
    title: String,
    sources: Vec<Source<'c>>,
    /// What to give to support.
    support: String,
}

impl<'c> Site<'c> {
    fn new(catalogue: &'c Catalogue, title: Option<&str>) -> Self {
        let title = title.or(match &catalogue.documents[..] {
            [only] => Some(only.title.as_str()),
            _ => None,
        });
        Self {
            title: title.unwrap_or("Error codes").to_owned(),
            sources: catalogue.documents.iter().map(model::source).collect(),
            support: support(catalogue),
        }
    }
}

fn html(page: &impl Template) -> String {
    page.render().expect("a page in memory cannot fail")
}
