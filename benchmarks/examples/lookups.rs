//! A program that looks everything up, to measure its size.

use std::env;
use std::hint::black_box;

use obs_codes::{Category, Cause, ErrorCode, StatusCode};

fn main() {
    for argument in env::args() {
        println!("{}", black_box(&argument));
        if let Ok(code) = argument.parse::<ErrorCode>() {
            let (causes, retry, source) = (code.causes(), code.retry(), code.source());
            println!(
                "{code} {code:?} {} {causes:?} {retry:?}",
                code.description()
            );
            println!(
                "{source:?} {:?} {}",
                code.causes_for(&argument),
                code.is_legacy()
            );
        }
        if let Ok(cause) = argument.parse::<Cause>() {
            println!(
                "{cause} {} {:?} {:?}",
                cause.id(),
                cause.help(),
                cause.source()
            );
        }
        if let Ok(status) = argument.parse::<StatusCode>() {
            let (causes, retry) = (status.causes(), status.retry());
            println!("{status} {} {causes:?} {retry:?}", status.description());
            let category = Category::from_status(status.as_u16());
            println!("{} {category:?}", status.category());
        }
    }
}
