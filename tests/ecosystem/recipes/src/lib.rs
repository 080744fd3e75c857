//! A service on the loopback interface that answers as OBS does.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use obs_codes::{ErrorCode, ErrorResponse};

/// Starts the service; its address, without a slash at the end.
///
/// `/photos/cat.jpg` is not there, `/photos/private.jpg` is denied, `/photos/busy.jpg` asks to slow down twice and then is there.
#[must_use]
pub fn service() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let address = listener.local_addr().expect("it is bound");
    thread::spawn(move || {
        let mut attempts = 0;
        for stream in listener.incoming().flatten() {
            // A client that goes away is none of our business.
            _ = answer(stream, &mut attempts);
        }
    });
    format!("http://{address}")
}

/// The answer to a request for a path.
fn response(path: &str, attempts: &mut u32) -> http::Response<Vec<u8>> {
    let error = match path.rsplit('/').next() {
        Some("private.jpg") => ErrorResponse::new(ErrorCode::AccessDenied),
        Some("busy.jpg") => {
            *attempts += 1;
            if *attempts > 2 {
                return http::Response::new(b"a cat".to_vec());
            }
            ErrorResponse::new(ErrorCode::SlowDown).with_retry_after(Duration::from_secs(1))
        }
        _ => ErrorResponse::new(ErrorCode::NoSuchKey),
    };
    http::Response::from(&error.with_request_id("0A1B2C3D").with_resource(path))
}

fn answer(mut stream: TcpStream, attempts: &mut u32) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let mut words = request.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let path = target.split('?').next().unwrap_or_default();

    let response = response(path, attempts);
    write!(
        stream,
        "HTTP/1.1 {}\r\nconnection: close\r\n",
        response.status()
    )?;
    for (name, value) in response.headers() {
        write!(stream, "{name}: {}\r\n", value.to_str().unwrap_or_default())?;
    }
    write!(stream, "content-length: {}\r\n\r\n", response.body().len())?;
    if method != "HEAD" {
        stream.write_all(response.body())?;
    }
    Ok(())
}
