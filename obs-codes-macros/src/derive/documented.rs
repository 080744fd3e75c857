//! Compares the documented attributes with those that are parsed.

use std::collections::BTreeSet;

use super::keys::Place;

const PAGE: &str = include_str!("../../../obs-codes/src/derive.md");

/// The cells of each row of every table with this header.
fn tables<'t>(text: &'t str, head: &str) -> Vec<Vec<Vec<&'t str>>> {
    let parts = text.split(head).skip(1);
    let rows = parts.map(|part| {
        let rows = part.lines().skip(2).map_while(|row| row.strip_prefix("| "));
        rows.map(|row| row.split(" | ").collect()).collect()
    });
    rows.collect()
}

/// The keys in the code of a cell: `status` in `` `#[obs(status = 403)]` ``.
fn keys(cell: &str) -> impl Iterator<Item = &str> {
    let codes = cell.split('`').skip(1).step_by(2);
    let keys = codes.map(|code| code.trim_start_matches("#[obs("));
    keys.filter_map(|code| code.split([' ', '(', ')']).next())
}

fn set(keys: &[&'static str]) -> BTreeSet<&'static str> {
    keys.iter().copied().collect()
}

#[test]
fn the_page_of_the_derive_has_each_key() {
    let tables = tables(PAGE, "\n| attribute |");
    let listed = tables.iter().map(|rows| {
        let keys = rows.iter().flat_map(|row| keys(row[0]));
        keys.collect::<BTreeSet<_>>()
    });
    let places = [Place::Variant, Place::Field, Place::Enum];
    let known = places.map(|place| set(place.keys()));
    assert_eq!(listed.collect::<Vec<_>>(), known);
    for key in known.iter().flatten() {
        assert!(
            PAGE.contains(&format!("\n## `{key}`\n")),
            "{key} has no section"
        );
    }
    // A struct takes the keys of an enum, except `try_from`, and those of a variant.
    let mut on_struct = &known[0] | &known[2];
    on_struct.remove("try_from");
    assert_eq!(set(Place::Struct.keys()), on_struct);
}
