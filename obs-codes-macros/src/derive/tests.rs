//! What `cargo expand` shows a user. `UPDATE_EXPECT=1 cargo test -p obs-codes-macros` blesses a change.

use std::fs;
use std::path::Path;

use expect_test::{ExpectFile, expect_file};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

fn check(item: TokenStream, expected: &ExpectFile) {
    let expansion = super::derive(item);
    let file = syn::parse2(expansion).expect("what is generated parses");
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn every_form() {
    let item = quote! {
        enum StoreError {
            #[obs(cause = BucketNotFound)]
            NoBucket { bucket: String },
            #[obs(status = 403)]
            Denied,
            #[obs(error_code = NoSuchKey)]
            NoObject(String),
            NotFound,
            #[obs(status = 404, cause = ObjectNotFound, error_code = NoSuchKey)]
            Gone,
            #[obs(transparent)]
            Upstream(OtherError),
        }
    };
    check(item, &expect_file!["snapshots/every_form.rs"]);
}

#[test]
fn statuses_alone() {
    let item = quote! {
        enum GatewayError {
            NotFound,
            #[obs(status = Forbidden)]
            Denied(u8),
        }
    };
    check(item, &expect_file!["snapshots/statuses_alone.rs"]);
}

#[test]
fn back_from_a_status() {
    let item = quote! {
        #[obs(try_from, skip(Display, Error))]
        enum Plain {
            NotFound,
            #[obs(status = 403)]
            Denied {},
            #[obs(cause = InternalError)]
            Broken(),
        }
    };
    check(item, &expect_file!["snapshots/back_from_a_status.rs"]);
}

#[test]
fn generic_struct_of_another_catalogue() {
    let item = quote! {
        #[obs(crate = facade::obs_codes, catalogue = crate::codes, transparent)]
        struct Wrapper<'a, E, const N: usize = 1>
        where
            E: Clone,
        {
            error: Nested<&'a E>,
        }
    };
    check(
        item,
        &expect_file!["snapshots/generic_struct_of_another_catalogue.rs"],
    );
}

#[test]
fn after_an_error() {
    let item = quote! {
        #[obs(try_from)]
        enum StoreError {
            #[obs(stauts = 404)]
            NotFound,
        }
    };
    check(item, &expect_file!["snapshots/after_an_error.rs"]);
}

#[test]
fn every_path_starts_at_the_given_crate() {
    let item = quote! {
        #[obs(crate = facade::obs_codes, try_from)]
        enum StoreError {
            NotFound,
            #[obs(status = 403, cause = ClockSkew)]
            Denied,
            #[obs(status = 500, error_code = InternalError)]
            Broken,
        }
    };
    let expansion = super::derive(item).to_string();
    let named = expansion.matches("facade :: obs_codes").count();
    assert!(named > 10, "{named}");
    assert_eq!(expansion.matches("obs_codes").count(), named);
}

/// The errors in an expansion.
fn messages(expansion: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = expansion.into_iter().collect();
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(name) if name == "compile_error" => {
                let Some(TokenTree::Group(message)) = tokens.get(index + 2) else {
                    panic!("`compile_error!` has a message");
                };
                let message: syn::LitStr = syn::parse2(message.stream()).expect("a text");
                found.push(message.value());
            }
            TokenTree::Group(group) => found.extend(messages(group.stream())),
            _ => {}
        }
    }
    found
}

#[test]
fn attributes_of_derive_more_are_not_those_of_thiserror() {
    let of_variant = |attribute: TokenStream| {
        let item = quote! {
            enum StoreError {
                #attribute
                #[obs(cause = BucketNotFound)]
                NoBucket(String),
            }
        };
        messages(super::derive(item)).len()
    };
    for attribute in [
        quote!(#[error(ignore)]),
        quote!(#[error(source)]),
        quote!(#[error(not(source))]),
        quote!(#[error(backtrace)]),
    ] {
        assert_eq!(of_variant(attribute.clone()), 0, "{attribute}");
    }
    // Another derive implements `Display` and `Error`: two are asked to be left out, in one message.
    for attribute in [
        quote!(#[error("no bucket {0}")]),
        quote!(#[error(transparent)]),
        quote!(#[error(fmt = write)]),
    ] {
        assert_eq!(of_variant(attribute.clone()), 1, "{attribute}");
    }
}

/// The items that rustc is shown in the tests of messages, without rustc: what is said here is said there.
#[test]
fn each_mistake_is_reported_as_in_the_trybuild_output() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/derive/fail");
    let mut told = 0;
    for entry in fs::read_dir(folder).expect("the cases are there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let read = |path: &Path| fs::read_to_string(path).expect("a case can be read");
        let shown = read(&path.with_extension("stderr"));
        let file = syn::parse_file(&read(&path)).expect("a case is Rust");
        for item in file.items {
            let item = match item {
                syn::Item::Enum(item) => item.into_token_stream(),
                syn::Item::Struct(item) => item.into_token_stream(),
                syn::Item::Union(item) => item.into_token_stream(),
                _ => continue,
            };
            if !item.to_string().contains("ObsErrorCodes") {
                continue;
            }
            for message in messages(super::derive(item)) {
                let first = message.lines().next().unwrap_or_default();
                assert!(
                    shown.contains(&format!("error: {first}\n")),
                    "{path:?}: {message}"
                );
                told += 1;
            }
        }
    }
    assert!(told > 30, "{told}");
}

#[cfg(feature = "spec")]
#[test]
fn suggestions_are_those_of_messages_about_specs() {
    let known = ["status", "cause", "error_code", "transparent", "try_from"];
    let wrong = [
        "stauts",
        "states",
        "causes",
        "error",
        "code",
        "errorcode",
        "from",
        "tryfrom",
        "trans",
        "skip",
        "x",
        "",
    ];
    let near = wrong.map(|wrong| super::keys::nearest(wrong, &known));
    assert_eq!(
        near,
        wrong.map(|wrong| obs_codes_spec::nearest(wrong, known))
    );
    assert!(near.iter().any(Option::is_some) && near.contains(&None));
}
