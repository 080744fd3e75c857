//! The output of `--json`.

use obs_codes::catalogue::Entry;
use obs_codes::response::ErrorResponse;
use obs_codes_spec::Catalogue;
use serde::Serialize;
use serde_json::{Value, json};

use super::Found;
use super::text::{self, Reading};
use crate::find::{self, Topic};
use crate::loaded::Status;
use crate::model::{self, Model};

/// One per entry that a query may mean, and per error in a text.
#[derive(Serialize)]
pub(super) struct Answer<'c> {
    query: &'c str,
    #[serde(flatten)]
    meaning: Meaning<'c>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Meaning<'c> {
    Nothing {
        suggestions: Vec<&'c str>,
    },
    NoAnswer {
        message: String,
    },
    Category(model::Category<'c>),
    Status(model::Status<'c, model::Cause<'c>>),
    Unlisted {
        code: u16,
        category: &'c str,
        retry: &'static str,
    },
    ErrorCode(model::ErrorCode<'c, model::Cause<'c>>),
    Cause(model::Cause<'c>),
    Response(Value),
}

pub(super) fn answers<'c>(
    catalogue: &'c Catalogue,
    found: &'c [(&'c str, Found)],
) -> Vec<Answer<'c>> {
    let mut answers = Vec::new();
    for (query, found) in found {
        let meanings = match found {
            Found::Entries(topics) => topics
                .iter()
                .map(|topic| entry(catalogue, *topic))
                .collect(),
            Found::Text(reading) => of_text(catalogue, reading),
            Found::Nothing => {
                let suggestions = find::nearest(catalogue, query);
                vec![Meaning::Nothing { suggestions }]
            }
        };
        answers.extend(
            meanings
                .into_iter()
                .map(|meaning| Answer { query, meaning }),
        );
    }
    answers
}

fn entry(catalogue: &Catalogue, topic: Topic) -> Meaning<'_> {
    let model = Model(catalogue);
    match topic {
        Topic::Category(index) => Meaning::Category(model::category(&catalogue.categories[index])),
        Topic::Status(index) => Meaning::Status(model.status(index)),
        Topic::Unlisted(code, index) => {
            let category = model::category(&catalogue.categories[index]);
            Meaning::Unlisted {
                code,
                category: category.name,
                retry: category.retry,
            }
        }
        Topic::ErrorCode(index) => {
            Meaning::ErrorCode(model.error_code(&catalogue.error_codes[index]))
        }
        Topic::Cause(index) => Meaning::Cause(model.cause(&catalogue.causes[index])),
    }
}

fn of_text<'c>(catalogue: &'c Catalogue, reading: &Reading) -> Vec<Meaning<'c>> {
    let errors = reading.earlier.iter().chain(&reading.last);
    let responses: Vec<_> = errors
        .map(|error| Meaning::Response(response(catalogue, error)))
        .collect();
    if responses.is_empty() {
        let message = text::nothing(reading);
        return vec![Meaning::NoAnswer { message }];
    }
    responses
}

/// The facts stated by a response, then the documented status, error code and causes.
fn response(catalogue: &Catalogue, error: &ErrorResponse<Status>) -> Value {
    let mut value = serde_json::to_value(error).expect("its keys are texts");
    let code = error.error_code();
    value["status_code"] = json!(error.status_code().map(obs_codes::Catalogue::as_u16));
    value["error_code"] = json!(code.map(Entry::key));
    value["description"] = json!(code.map(Entry::description));
    value["docs"] = json!(code.and_then(Entry::docs));
    let model = Model(catalogue);
    let causes = error.causes().iter().map(|cause| model.cause(cause.get()));
    value["causes"] = json!(causes.collect::<Vec<_>>());
    value
}
