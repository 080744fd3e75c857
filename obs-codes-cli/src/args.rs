//! The command line.

// Doc comments become help texts, which are not Markdown.
#![allow(clippy::doc_markdown)]

use std::io;
use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::export::Format;
use crate::failure::Failure;

/// Explains the statuses, error codes and causes of OBS, and what to do about them.
///
/// Reads piped text as well: a response, the output of a client, a log.
#[derive(Debug, Parser)]
#[command(
    name = "obs-codes",
    version,
    subcommand_precedence_over_arg = true,
    disable_help_subcommand = true,
    override_usage = "obs-codes [OPTIONS] [QUERY]...\n       obs-codes [OPTIONS] < TEXT\n       obs-codes [OPTIONS] <COMMAND>",
    after_help = EXAMPLES
)]
pub(crate) struct Args {
    /// A status (403, "Not Found"), a class (4xx), an error code (NoSuchKey), a cause (clock-skew), part of a name, a message, or
    /// `-` for standard input. If omitted: standard input or, at a terminal, the list.
    #[arg(value_name = "QUERY")]
    pub(crate) queries: Vec<String>,

    /// Show all causes and error codes of a status, or all errors in a text.
    #[arg(short, long)]
    pub(crate) all: bool,

    /// Use this spec instead of the built-in catalogue. Repeat for a catalogue made of several files.
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) spec: Vec<String>,

    /// Print JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// When to use colours. NO_COLOR and CLICOLOR_FORCE are respected.
    #[arg(
        long,
        value_name = "WHEN",
        global = true,
        default_value = "auto",
        hide_default_value = true
    )]
    pub(crate) color: Color,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the catalogue: its statuses, causes and error codes.
    #[command(after_help = LIST)]
    List {
        /// Only this status (404) or class (4xx).
        #[arg(value_name = "STATUS")]
        only: Vec<String>,
    },
    /// Report all mistakes in specs, as `obs_codes!` does.
    #[command(after_help = CHECK)]
    Check {
        /// The specs of one catalogue: files, folders with .yaml files, or `-` for standard input.
        #[arg(value_name = "FILE", required_unless_present = "spec")]
        files: Vec<String>,
    },
    /// Compare two versions of a catalogue and report which changes break users.
    #[command(after_help = DIFF, override_usage = "obs-codes diff [OPTIONS] OLD NEW\n       obs-codes diff [OPTIONS] OLD... -- NEW...")]
    Diff {
        /// Files, folders with .yaml files, `-` for standard input, or REVISION:PATH for a file or folder in git.
        #[arg(value_name = "OLD", required = true)]
        old: Vec<String>,
        /// The new version, likewise; after `--` if either has several files.
        #[arg(value_name = "NEW", last = true)]
        new: Vec<String>,
    },
    /// Write the catalogue as static HTML pages: an overview, and a page for each status.
    #[command(after_help = PAGE)]
    Page {
        /// The specs of one catalogue, as for `check`; without any, the built-in one.
        #[arg(value_name = "FILE")]
        files: Vec<String>,
        /// The folder to write to. Other files in it are left alone.
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
        /// The title of the overview.
        #[arg(long)]
        title: Option<String>,
    },
    /// Print the catalogue in another format, such as JSON, OpenAPI or TypeScript.
    #[command(after_help = EXPORT)]
    Export {
        /// The format.
        #[arg(short, long)]
        format: Format,
        /// The specs of one catalogue, as for `check`; without any, the built-in one.
        #[arg(value_name = "FILE")]
        files: Vec<String>,
    },
    /// Print a completion script for a shell.
    #[command(after_help = COMPLETIONS)]
    Completions {
        /// The shell.
        shell: Shell,
    },
}

impl Command {
    /// What to do instead of asking a command for JSON that does not answer in it.
    pub(crate) fn without_json(&self) -> Option<&'static str> {
        match self {
            Self::List { .. } | Self::Check { .. } | Self::Diff { .. } => None,
            Self::Page { .. } => {
                Some("`page` writes HTML; `export --format json` writes the catalogue as JSON")
            }
            Self::Export { .. } => Some("`--format json` says what `export` writes"),
            Self::Completions { .. } => Some("`completions` writes a script"),
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    pub(crate) fn apply(self) {
        match self {
            Self::Auto => {}
            Self::Always => anstream::ColorChoice::Always.write_global(),
            Self::Never => anstream::ColorChoice::Never.write_global(),
        }
    }
}

pub(crate) fn completions(shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "obs-codes", &mut script);
    io::Write::write_all(&mut io::stdout(), &script)
        .map_err(|error| Failure::Io("cannot write", error))
}

const EXAMPLES: &str = "\
Examples:
  obs-codes 403                               what a 403 may mean, and what to do about it
  obs-codes NoSuchKey 409                     an error code and a status
  obs-codes \"Request has expired\"             a message
  curl -si https://… | obs-codes              a response
  kubectl logs deploy/backup | obs-codes      the last error in a log
  obs-codes --json 403 | jq '.[].causes[].help'
  obs-codes --spec spec/gateway.yaml NoSuchRoute

Exit status: 0 if something was found, 1 if nothing was, 2 for wrong arguments.";

const LIST: &str = "\
Examples:
  obs-codes list
  obs-codes list 404 5xx
  obs-codes list --json | jq -r '.error_codes[].code'
  obs-codes list --spec spec/gateway.yaml";

const CHECK: &str = "\
Examples:
  obs-codes check spec/*.yaml
  obs-codes check --json spec | jq -r '.mistakes[] | \"\\(.file):\\(.line): \\(.message)\"'

Exit status: 0 if there are no mistakes, 1 if there are, 2 if a file cannot be read.";

const DIFF: &str = "\
Examples:
  obs-codes diff old.yaml new.yaml
  obs-codes diff old/*.yaml -- spec/*.yaml
  obs-codes diff HEAD:spec spec                       uncommitted changes
  obs-codes diff v1.2.0:spec/a.yaml spec/a.yaml       since a tag
  obs-codes diff --json main:spec spec | jq '.changes[] | select(.effect == \"breaking\")'

Exit status: 0 if nothing breaks users, 1 if something does, 2 if a spec has mistakes or cannot be read.";

const PAGE: &str = "\
Examples:
  obs-codes page --out site
  obs-codes page spec/*.yaml --out site --title \"Gateway errors\"

`site/index.html#NoSuchKey` is a stable link to an error code, suitable as the `type` of problem
details (RFC 9457). `#404` and `#clock-skew` link to a status and a cause. If a name is ambiguous,
use `#code-…`, `#status-…` or `#cause-…`.";

const EXPORT: &str = "\
Examples:
  obs-codes export --format json spec/*.yaml > catalogue.json
  obs-codes export --format typescript > src/error-codes.ts
  obs-codes export --format openapi | npx @redocly/cli lint -
  obs-codes export --format json | jq -r '.error_codes[] | \"\\(.status) \\(.code)\"'";

const COMPLETIONS: &str = "\
Examples:
  obs-codes completions bash > ~/.local/share/bash-completion/completions/obs-codes
  obs-codes completions zsh > ~/.zfunc/_obs-codes
  obs-codes completions fish > ~/.config/fish/completions/obs-codes.fish";
