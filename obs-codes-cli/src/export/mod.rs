//! `export`: a catalogue in other formats.

mod markdown;
mod openapi;
mod typescript;

use clap::ValueEnum;
use obs_codes_spec::Catalogue;

use crate::failure::Failure;
use crate::model::Model;
use crate::terminal;

/// What can be written.
// Doc comments become help texts, which are not Markdown.
#[allow(clippy::doc_markdown)]
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// The whole catalogue; `json-schema` describes it.
    Json,
    /// The JSON Schema of `json`.
    JsonSchema,
    /// The components of an OpenAPI 3.1 document: codes, responses by status, bodies and headers.
    Openapi,
    /// Tables to read.
    Markdown,
    /// Constants, union types and tables.
    Typescript,
}

const SCHEMA: &str = include_str!("../../schema/catalogue.json");

pub(crate) fn run(catalogue: &Catalogue, format: Format) -> Result<(), Failure> {
    let model = Model(catalogue).catalogue();
    match format {
        Format::Json => terminal::json(&model),
        Format::JsonSchema => terminal::print(SCHEMA),
        Format::Openapi => terminal::json(&openapi::document(&model)),
        Format::Markdown => terminal::print(&markdown::document(&model)),
        Format::Typescript => terminal::print(&typescript::module(&model)),
    }
}
