//! A program that looks everything up that there is, for its size.

use std::env;
use std::hint::black_box;

use obs_codes::{Category, Cause, ErrorCode, StatusCode};

fn main() {
    for argument in env::args() {
        println!("{}", black_box(&argument));
        if let Ok(code) = argument.parse::<ErrorCode>() {
            println!(
                "{code} {code:?} {} {:?} {:?}",
                code.description(),
                code.causes(),
                code.retry()
            );
            println!(
                "{:?} {:?} {}",
                code.source(),
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
            println!(
                "{status} {} {:?} {:?}",
                status.description(),
                status.causes(),
                status.retry()
            );
            println!(
                "{} {:?}",
                status.category(),
                Category::from_status(status.as_u16())
            );
        }
    }
}
