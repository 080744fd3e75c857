//! How similar words are.

use crate::report::similar::{is_one_slip, similarity};

#[test]
fn similarity_is_that_of_jaro() {
    // With the usual examples from publications on record linkage, and what the edges of a search are for.
    for (one, other, expected) in [
        ("martha", "marhta", 17.0 / 18.0),
        ("dixon", "dicksonx", 23.0 / 30.0),
        ("jellyfish", "smellyfish", 121.0 / 135.0),
        ("dwayne", "duane", 37.0 / 45.0),
        ("a jke", "jane a k", 0.6),
        ("ab", "ba", 0.0),
        ("abc", "bcd", 0.0),
        ("abcd", "dxbc", 2.0 / 3.0),
        ("ééü", "éü", 11.0 / 18.0),
        ("aaaa", "aa", 5.0 / 6.0),
        ("", "a", 0.0),
        ("", "", 1.0),
        ("a", "a", 1.0),
    ] {
        for found in [similarity(one, other), similarity(other, one)] {
            assert!(
                (found - expected).abs() < 1e-9,
                "{one}, {other}: {found}, not {expected}"
            );
        }
    }
}

#[test]
fn a_slip_is_one_letter() {
    for (one, other) in [
        ("BucketName", "BucketNane"),
        ("BucketName", "BucketNam"),
        ("BucketName", "ucketName"),
        ("BucketName", "BuckeetName"),
        ("BucketName", "BucketNaem"),
        ("ab", "ba"),
        ("a", ""),
        ("a", "b"),
        ("aa", "aaa"),
        ("é", "e"),
    ] {
        assert!(
            is_one_slip(one, other) && is_one_slip(other, one),
            "{one}, {other}"
        );
    }
    for (one, other) in [
        ("BucketName", "BucketName"),
        ("BucketName", "BucketNa"),
        ("BucketName", "BucketNeam"),
        ("BucketName", "bucketname"),
        ("abc", "cba"),
        ("abcd", "badc"),
        ("", ""),
        ("", "ab"),
    ] {
        assert!(
            !is_one_slip(one, other) && !is_one_slip(other, one),
            "{one}, {other}"
        );
    }
}
