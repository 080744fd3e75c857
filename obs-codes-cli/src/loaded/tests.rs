//! Tests that the built-in catalogue is the same whether generated or loaded.

use obs_codes::catalogue::{CauseOf, Entry, ErrorCodeOf};
use obs_codes::{Catalogue, StatusCode};

use super::Status;

fn keys<E: Entry>(entries: &[E]) -> Vec<&'static str> {
    entries.iter().map(|entry| entry.key()).collect()
}

/// All facts of all entries of a kind.
fn said<E: Entry>() -> Vec<String> {
    let say = |entry: &E| {
        let parsed = E::parse(entry.key()).map(Entry::key);
        let (key, text, docs) = (entry.key(), entry.description(), entry.docs());
        let source = entry.source();
        let deprecated = entry.deprecated();
        format!("{entry}, {key}, {parsed:?}, {text}, {docs:?}, {source:?}, {deprecated:?}")
    };
    E::all().iter().map(say).collect()
}

fn statuses<S: Catalogue>() -> Vec<String> {
    let say = |status: &S| {
        let causes = (keys(status.causes()), keys(status.all_causes()));
        let reason = S::parse(status.reason()).map(Entry::key);
        format!(
            "{}, {reason:?}, {:?}, {causes:?}",
            status.as_u16(),
            status.retry()
        )
    };
    S::all().iter().map(say).collect()
}

fn causes<S: Catalogue>() -> Vec<String> {
    let say = |cause: &S::Cause| format!("{}, {:?}", cause.status_code(), cause.help());
    S::Cause::all().iter().map(say).collect()
}

fn codes<S: Catalogue>(messages: &[&str]) -> Vec<String> {
    let say = |code: &S::ErrorCode| {
        let aliases = code
            .aliases()
            .iter()
            .map(|alias| S::ErrorCode::parse(alias).map(Entry::key));
        let aliases: Vec<_> = aliases.collect();
        let narrowed: Vec<_> = messages
            .iter()
            .map(|message| keys(code.causes_for(message)))
            .collect();
        let causes = keys(code.causes());
        format!(
            "{}, {aliases:?}, {causes:?}, {narrowed:?}, {:?}",
            code.status_code(),
            code.retry()
        )
    };
    S::ErrorCode::all().iter().map(say).collect()
}

fn numbers<S: Catalogue>() -> Vec<String> {
    let say = |number| format!("{:?}, {:?}", S::retry_of(number), S::category_of(number));
    (0..700).map(say).collect()
}

#[track_caller]
fn same(loaded: &[String], generated: &[String]) {
    for (loaded, generated) in loaded.iter().zip(generated) {
        assert_eq!(loaded, generated);
    }
    assert_eq!(loaded.len(), generated.len());
}

#[test]
fn loaded_and_generated_catalogues_agree() {
    let catalogue = crate::catalogue::load(&[]).unwrap();
    super::load(catalogue);
    let rules = catalogue.error_codes.iter().flat_map(|code| &code.messages);
    let texts = rules.flat_map(|rule| [&rule.starts_with, &rule.contains, &rule.ends_with]);
    let messages: Vec<_> = texts
        .flatten()
        .map(String::as_str)
        .chain(["", "It failed."])
        .collect();
    same(&said::<Status>(), &said::<StatusCode>());
    same(&said::<super::Cause>(), &said::<obs_codes::Cause>());
    same(&said::<super::ErrorCode>(), &said::<obs_codes::ErrorCode>());
    same(&statuses::<Status>(), &statuses::<StatusCode>());
    same(&causes::<Status>(), &causes::<StatusCode>());
    same(&codes::<Status>(&messages), &codes::<StatusCode>(&messages));
    same(&numbers::<Status>(), &numbers::<StatusCode>());
    for message in messages {
        let loaded = Status::code_of_message(message).map(Entry::key);
        assert_eq!(
            loaded,
            StatusCode::code_of_message(message).map(Entry::key),
            "{message}"
        );
    }
    let names = |names| format!("{names:?}");
    assert_eq!(names(Status::names()), names(StatusCode::names()));
    assert_eq!(Status::fallback().as_u16(), StatusCode::fallback().as_u16());
}
