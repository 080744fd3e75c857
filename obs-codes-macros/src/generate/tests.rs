//! Whole expansions, as a reader of `cargo expand` would see them. After a change that is meant, bless them with
//! `UPDATE_EXPECT=1 cargo test -p obs-codes-macros` and read the difference.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use expect_test::expect_file;
use proc_macro2::TokenStream;
use quote::quote;

use super::items;
use crate::args::Skip;
use obs_codes_spec::{Mistake, Source, check};

/// The expansion of a spec in which nothing is wrong.
fn expansion(text: &str) -> String {
    let sources = [Source::new("spec.yaml", text)];
    let (catalogue, mistakes) = check(&sources);
    let mistakes: Vec<_> = mistakes.shown.iter().map(Mistake::render).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    let tokens = items(&catalogue, &quote!(::obs_codes), &Skip::default());
    let file = syn::parse2(tokens).expect("the expansion is Rust");
    prettyplease::unparse(&file)
}

#[test]
fn a_status_alone() {
    let text = "
statuses:
  - { code: 418, reason: I'm a teapot, name: Teapot, description: It is a teapot. }
";
    expect_file!["snapshots/status_alone.rs"].assert_eq(&expansion(text));
}

#[test]
fn categories_alone() {
    let text = "
categories:
  - { class: 4XX, name: Client Error, description: The request is wrong. }
";
    expect_file!["snapshots/categories_alone.rs"].assert_eq(&expansion(text));
}

#[test]
fn everything() {
    let text = "
source: { title: Widgets, updated: 2026-01-31 }
categories:
  - { class: 4XX, name: Client Error, description: The request is wrong., retry: never }
  - { class: 5XX, name: Server Error, description: The server is at fault., retry: backoff }
statuses:
  - code: 404
    reason: Not Found
    description: There is no such widget.
    causes:
      - { id: widget-gone, description: The widget was deleted., help: Make another. }
      - { id: widget-unknown, description: The widget never was. }
  - { code: 503, reason: Service Unavailable, description: The service is asleep. }
causes:
  - { id: widget-hidden, status: 404, description: The widget is another's. }
error_codes:
  - code: NoSuchWidget
    aliases: [No Such Widget]
    status: 404
    description: There is no widget of that name.
    causes: [widget-gone, widget-hidden]
    messages:
      - { starts_with: It was, ends_with: deleted., causes: [widget-gone] }
      - { element: Owner, contains: somebody, causes: [widget-hidden] }
  - { code: Asleep, legacy: true, indicators: ['601', napping], status: 503, description: Come back later., retry: slower }
responses:
  root: Fault
  headers: { code: [x-widget-code, x-code], indicator: [x-widget-reason], date: [Date] }
  members: { message: [why] }
  secrets: [pin]
  clock: [widget-gone]
";
    expect_file!["snapshots/everything.rs"].assert_eq(&expansion(text));
}

/// rustc's check of `ALL` takes half as long if the discriminants are `u16`; up to 256 entries, that would double the size of a value.
#[test]
fn large_enums_count_in_u16() {
    for (len, is_u16) in [(256, false), (257, true)] {
        let codes =
            (0..len).map(|code| format!("\n  - {{ code: C{code}, status: 404, description: D. }}"));
        let codes: String = codes.collect();
        let text = format!(
            "statuses:\n  - {{ code: 404, reason: Not Found, description: D. }}\nerror_codes:{codes}"
        );
        let words: Vec<_> = expansion(&text)
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        let expansion = words.join(" ");
        let (before, _) = expansion
            .split_once("ErrorCode, variants")
            .expect("there is the enum");
        let attributes = before.rsplit_once("__enum!").expect("in a call").1;
        assert_eq!(attributes.contains("#[repr(u16)]"), is_u16, "{attributes}");
    }
}

#[test]
fn one_spec_has_one_expansion() {
    let text = include_str!("../../../spec/http-status-codes.yaml");
    assert_eq!(expansion(text), expansion(text));
}

/// The built-in catalogue where the feature `spec` is off, and a change of the protocol between macro and templates as a difference.
#[test]
fn the_built_in_catalogue_is_checked_in() {
    let expansion = expanded(quote!(built_in, crate = crate, skip(ErrorResponse)));
    assert!(!expansion.contains("compile_error"), "{expansion}");
    let written = "// The expansion of `obs_codes!` for the specs in `spec/`. Written by a test of obs-codes-macros with `UPDATE_EXPECT=1`.\n";
    expect_file!["../../../obs-codes/src/obs/expanded.rs"]
        .assert_eq(&(written.to_owned() + &expansion));
}

/// The derive looks up names of the built-in catalogue itself, before the compiler does.
#[test]
fn the_derive_knows_the_names_of_the_built_in_catalogue() {
    let specs = obs_codes_data::SPECS.map(|(name, text)| Source::new(name, text));
    let (catalogue, _) = check(&specs);
    let mut statuses = String::new();
    for status in &catalogue.statuses {
        writeln!(statuses, "    ({}, {:?}),", status.code, status.name)
            .expect("a string takes everything");
    }
    let causes = catalogue.causes.iter().map(|cause| &cause.name);
    let error_codes = catalogue.error_codes.iter().map(|code| &code.name);
    let names: BTreeSet<_> = causes.chain(error_codes).collect();
    let mut lines = vec![String::new()];
    for name in names {
        if lines[lines.len() - 1].len() + name.len() > 130 {
            lines.push(String::new());
        }
        lines.last_mut().expect("there is one").extend([" ", name]);
    }
    let names = lines.join(" \\\n   ");
    let digits: Vec<_> = (0..4)
        .rev()
        .map(|word| {
            format!(
                "{:04x}",
                crate::derive::fingerprint() >> (word * 16) & 0xffff
            )
        })
        .collect();
    expect_file!["../derive/built_in.rs"].assert_eq(&format!(
        "//! Names of the built-in catalogue. Written by a test of obs-codes-macros with `UPDATE_EXPECT=1`.\n\n\
         /// A hash of the specs that the lists were written from.\n\
         #[cfg(feature = \"spec\")]\n\
         pub(super) const FINGERPRINT: u64 = 0x{};\n\n\
         pub(super) const STATUSES: &[(u16, &str)] = &[\n{statuses}];\n\n\
         /// The causes and error codes, in one text, which takes the compiler less time than a list.\n\
         pub(super) const NAMES: &str = \"\\\n   {names}\";\n",
        digits.join("_")
    ));
}

/// What the whole macro makes of these arguments.
fn expanded(args: TokenStream) -> String {
    let file = syn::parse2(super::obs_codes(args)).expect("the expansion is Rust");
    prettyplease::unparse(&file)
}

#[test]
fn missing_types_are_imported_from_the_module_of_errors() {
    let no_argument = expanded(quote!());
    let no_yaml = expanded(quote!(inline = "statuses: ["));
    expect_file!["snapshots/absent.rs"].assert_eq(&(no_argument + &no_yaml));
}

/// The calls that rustc is shown in the tests of messages, without rustc.
#[test]
fn each_invalid_argument_is_reported_as_in_the_trybuild_output() {
    let calls = include_str!("../../../tests/ui/spec/fail/arguments.rs");
    let shown = include_str!("../../../tests/ui/spec/fail/arguments.stderr");
    let mut messages = shown
        .lines()
        .filter_map(|line| line.strip_prefix("error: "));
    for module in syn::parse_file(calls).expect("the case is Rust").items {
        let syn::Item::Mod(syn::ItemMod {
            content: Some((_, items)),
            ..
        }) = module
        else {
            continue;
        };
        let [syn::Item::Macro(call)] = &items[..] else {
            panic!("one call in each module");
        };
        let expansion = super::obs_codes(call.mac.tokens.clone()).to_string();
        let message = messages.next().expect("each is told");
        assert!(
            expansion.contains(&format!("{message:?}")),
            "{message}: {expansion}"
        );
    }
    assert!(messages.all(|message| message.starts_with("could not compile")));
}

#[test]
fn the_number_of_further_mistakes_is_reported() {
    let spec = format!("statuses: [{}]", "{ code: 1 },".repeat(75));
    let expansion = expanded(quote!(inline = #spec));
    assert_eq!(expansion.matches("compile_error!").count(), 101);
    assert!(expansion.contains("there are 50 more mistakes; these are the first"));
}

/// A list of one would be read as the first of several.
#[test]
fn one_cause_is_a_line_and_several_are_a_list() {
    let status = |causes: &str| {
        expansion(&format!(
            "statuses: [{{ code: 404, reason: Not Found, description: Gone., causes: [{causes}] }}]"
        ))
    };
    let (lost, moved) = (
        "{ id: lost, description: It is lost. }",
        "{ id: moved, description: It has moved. }",
    );
    let one = status(lost);
    assert!(
        one.contains("\n\nCause: It is lost. ([`Lost`](Cause::Lost))\""),
        "{one}"
    );
    assert!(!one.contains("Possible causes"), "{one}");
    let two = status(&format!("{lost}, {moved}"));
    assert!(two.contains("\n\nPossible causes:\n\n"), "{two}");
    for item in ["\n- It is lost. ([`Lost`]", "\n- It has moved. ([`Moved`]"] {
        assert!(two.contains(item), "{two}");
    }
}

#[test]
fn a_harmless_mistake_is_reported_next_to_the_catalogue() {
    let spec = "statuses: [{ code: 404, reason: Gone, description: x., colour: red }]";
    let expansion = expanded(quote!(crate = other::path, inline = #spec));
    assert!(expansion.starts_with(
        "const _: () = {\n    extern crate core as __core;\n    __core::compile_error! {"
    ));
    assert_eq!(expansion.matches("compile_error!").count(), 1);
    assert!(expansion.contains("unknown key `colour` in a status"));
    assert!(expansion.contains("Gone = 404"));
    assert!(expansion.contains("other::path"));
    assert!(!expansion.contains("::obs_codes::"));
}

/// The tests of regeneration show that these files are watched; this, that their absolute paths are not written down for it.
#[test]
fn expansions_contain_no_absolute_paths() {
    let args = quote!(path = ["../spec/http-status-codes.yaml", "../spec/error-codes.yaml"]);
    let expansion = super::obs_codes(args).to_string();
    assert_eq!(expansion.matches("__watch").count(), 2);
    let workspace = env!("CARGO_MANIFEST_DIR").trim_end_matches("obs-codes-macros");
    assert!(!expansion.contains(workspace));
}
