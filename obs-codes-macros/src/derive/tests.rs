//! What `cargo expand` shows a user. `UPDATE_EXPECT=1 cargo test -p obs-codes-macros` blesses a change.

use expect_test::{ExpectFile, expect_file};
use proc_macro2::TokenStream;
use quote::quote;

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
