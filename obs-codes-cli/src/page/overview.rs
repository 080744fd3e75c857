//! The overview: every status with its causes and error codes.

use askama::Template;
use obs_codes_spec::{Catalogue, Category, Status};

use super::Site;
use super::link::{Link, link, link_to_code};
use super::place::{Entry, Places};
use crate::words::totals;

/// The most error codes, and the most further causes, that the overview lists in total.
const MOST_LISTED: usize = 3000;

/// The overview.
#[derive(Template)]
#[template(path = "page/index.html")]
pub(super) struct Overview<'c> {
    site: &'c Site<'c>,
    totals: String,
    groups: Vec<Group<'c>>,
}

/// The statuses of one class.
struct Group<'c> {
    class: u16,
    category: Option<&'c Category>,
    statuses: Vec<Listed<'c>>,
}

/// A status in the overview.
struct Listed<'c> {
    code: u16,
    description: &'c str,
    link: Link<'c>,
    causes: Vec<Link<'c>>,
    codes: Vec<Link<'c>>,
    further: Vec<Link<'c>>,
    more: usize,
}

impl<'c> Overview<'c> {
    pub(super) fn new(site: &'c Site<'c>, catalogue: &'c Catalogue, places: &'c Places) -> Self {
        let mut classes: Vec<_> = catalogue
            .statuses
            .iter()
            .map(|status| status.code / 100)
            .collect();
        classes.sort_unstable();
        classes.dedup();
        let group = |class| {
            let statuses = catalogue.statuses.iter().enumerate();
            let mut statuses: Vec<_> = statuses
                .filter(|(_, status)| status.code / 100 == class)
                .collect();
            statuses.sort_by_key(|(_, status)| status.code);
            Group {
                class,
                category: catalogue
                    .categories
                    .iter()
                    .find(|category| category.class == class),
                statuses: statuses
                    .iter()
                    .map(|(index, status)| Listed::new(catalogue, places, *index, status))
                    .collect(),
            }
        };
        Self {
            site,
            totals: totals(catalogue),
            groups: classes.into_iter().map(group).collect(),
        }
    }
}

impl<'c> Listed<'c> {
    fn new(catalogue: &'c Catalogue, places: &'c Places, index: usize, status: &'c Status) -> Self {
        let (mut causes, mut further, mut codes) = (Vec::new(), Vec::new(), Vec::new());
        for entry in &places.entries[index] {
            match *entry {
                Entry::Cause(cause) => {
                    let (place, entry) = (&places.causes[cause], &catalogue.causes[cause]);
                    if status.causes.contains(&cause) {
                        causes.push(link(place, &entry.description));
                    } else {
                        further.push(link(place, &entry.id));
                    }
                }
                Entry::Code(code) => codes.push(link_to_code(catalogue, places, code)),
            }
        }
        let most = MOST_LISTED / catalogue.statuses.len();
        let mut more = 0;
        for links in [&mut codes, &mut further] {
            more += links.len().saturating_sub(most);
            links.truncate(most);
        }
        Self {
            code: status.code,
            description: &status.description,
            link: link(&places.statuses[index], &status.reason),
            causes,
            codes,
            further,
            more,
        }
    }
}
