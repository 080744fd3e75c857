//! `list`: the whole catalogue as a table.

use obs_codes_spec::{Catalogue, Status};

use crate::catalogue::{codes_of, further_causes, listed_causes};
use crate::failure::Failure;
use crate::find::{self, Topic};
use crate::model::Model;
use crate::terminal::{self, Terminal};
use crate::words::{count, totals};

pub(crate) fn run(
    catalogue: &Catalogue,
    only: &[String],
    json: bool,
    mut out: Terminal,
) -> Result<(), Failure> {
    let wanted = wanted(catalogue, only)?;
    if json {
        return terminal::json(&filtered(catalogue, &wanted));
    }
    for (index, status) in catalogue.statuses.iter().enumerate() {
        if wanted.contains(&index) {
            section(catalogue, index, status, &mut out);
        }
    }
    if only.is_empty() {
        out.blank();
        out.dim(
            0,
            &format!("{}. Name one to have it explained.", totals(catalogue)),
        );
    }
    out.finish()
}

/// The statuses to list, by index.
fn wanted(catalogue: &Catalogue, only: &[String]) -> Result<Vec<usize>, Failure> {
    let all = 0..catalogue.statuses.len();
    if only.is_empty() {
        return Ok(all.collect());
    }
    let mut wanted = Vec::new();
    for query in only {
        let of_class = |class| {
            all.clone()
                .filter(move |index| catalogue.statuses[*index].code / 100 == class)
        };
        let before = wanted.len();
        for topic in find::find(catalogue, query) {
            match topic {
                Topic::Status(index) => wanted.push(index),
                Topic::Category(index) => {
                    wanted.extend(of_class(catalogue.categories[index].class));
                }
                _ => {}
            }
        }
        // Catalogues without categories still have classes.
        if let (true, Some(class)) = (wanted.len() == before, class(query)) {
            wanted.extend(of_class(class));
        }
        if wanted.len() == before {
            anstream::eprintln!("nothing in the catalogue has the status or class `{query}`");
            return Err(Failure::Negative);
        }
    }
    Ok(wanted)
}

/// The first digit of `4xx`.
fn class(query: &str) -> Option<u16> {
    let digit = query
        .strip_suffix("xx")
        .or_else(|| query.strip_suffix("XX"))?;
    digit.parse().ok()
}

fn section(catalogue: &Catalogue, index: usize, status: &Status, out: &mut Terminal) {
    out.blank();
    out.title(
        &format!("{} {}", status.code, status.reason),
        &status.description,
    );
    for cause in listed_causes(catalogue, status) {
        out.item("  - ", &cause.description);
    }
    let codes: Vec<_> = codes_of(catalogue, index)
        .map(|code| code.code.as_str())
        .collect();
    if !codes.is_empty() {
        out.dim(2, &codes.join(", "));
    }
    let further = further_causes(catalogue, index).count();
    if codes.is_empty() && further > 0 {
        out.dim(2, &count(further, "further cause"));
    }
}

fn filtered<'c>(catalogue: &'c Catalogue, wanted: &[usize]) -> crate::model::Catalogue<'c> {
    let mut model = Model(catalogue).catalogue();
    let codes: Vec<_> = wanted
        .iter()
        .map(|index| catalogue.statuses[*index].code)
        .collect();
    model.statuses.retain(|status| codes.contains(&status.code));
    model.causes.retain(|cause| codes.contains(&cause.status));
    model.error_codes.retain(|code| {
        let further = &code.further_statuses;
        codes.contains(&code.status) || further.iter().any(|status| codes.contains(status))
    });
    model
}
