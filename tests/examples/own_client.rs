//! A client of your own service, which reads responses with its own catalogue. Only the call has to be written:
//! `cargo run -p obs-codes-tests --example own_client`.

use obs_codes::obs_codes;

// The service's documentation; in a real project, a file.
obs_codes! { inline = r#"
    categories:
      - { class: 4XX, name: Client Error, description: The request is wrong., retry: never }
    statuses:
      - { code: 402, reason: Payment Required, description: The card was declined. }
      - { code: 409, reason: Conflict, description: The request collides with another one. }
    causes:
      - { id: key-in-use, status: 409, description: Another request with this key is running., help: Wait for it. }
    error_codes:
      - { code: idempotency_key_in_use, status: 409, description: The key is in use., retry: backoff, causes: [key-in-use] }
"# }

fn main() {
    if let Err(error) = call(
        409,
        br#"{"error": {"code": "idempotency_key_in_use", "message": "key 7"}}"#,
    ) {
        eprintln!("{error:#}");
    }
}

/// The call, which is all that has to be written by hand.
fn call(status: u16, body: &[u8]) -> Result<(), ErrorResponse> {
    // With reqwest: `ErrorResponse::check(client.post(url).send().await?).await?`
    let response = http::Response::builder()
        .status(status)
        .body(body)
        .expect("it is valid");
    ErrorResponse::check_blocking(response)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Cause, ErrorCode, call};
    use obs_codes::Retry;

    #[test]
    fn the_answer_is_explained_by_the_services_own_catalogue() {
        let error = call(
            409,
            br#"{"error": {"code": "idempotency_key_in_use", "message": "key 7"}}"#,
        )
        .unwrap_err();
        assert_eq!(error.error_code(), Some(ErrorCode::IdempotencyKeyInUse));
        assert_eq!(error.causes(), [Cause::KeyInUse]);
        assert_eq!(error.retry(), Retry::Backoff);
        assert_eq!(
            error.to_string(),
            "409 Conflict, idempotency_key_in_use: key 7; cause key-in-use"
        );
        assert!(
            error
                .report()
                .to_string()
                .contains("what to do: Wait for it.")
        );
        assert!(call(204, b"").is_ok());
    }
}
