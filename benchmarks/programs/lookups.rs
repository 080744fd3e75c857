//! Looks everything up, to measure its size in a program.

use std::hint::black_box;

use obs_codes::{Category, Cause, ErrorCode, StatusCode};

fn main() {
    for text in std::env::args() {
        if let Ok(code) = black_box(&text).parse::<ErrorCode>() {
            black_box((code.description(), code.aliases(), code.is_legacy()));
            black_box((
                code.causes(),
                code.causes_for(&text),
                code.retry(),
                code.source(),
            ));
            println!("{code} {code:?}");
        }
        if let Ok(cause) = text.parse::<Cause>() {
            black_box((
                cause.id(),
                cause.description(),
                cause.help(),
                cause.source(),
            ));
            println!("{cause} {cause:?}");
        }
        if let Ok(status) = text.parse::<StatusCode>() {
            black_box((
                status.description(),
                status.causes(),
                status.all_causes(),
                status.retry(),
                status.source(),
            ));
            println!("{status} {status:?}");
            let category = Category::from_status(status.as_u16());
            black_box((status.category(), category.map(Category::description)));
            println!("{} {:?}", status.category(), category);
        }
    }
}
