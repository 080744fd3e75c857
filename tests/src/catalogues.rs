//! Minimal catalogues.

/// Only statuses.
pub mod gateway {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - { code: 418, reason: Teapot, description: It is a teapot. }
          - { code: 502, reason: Bad Gateway, description: The upstream answered nonsense. }
    "# }
}

/// Statuses and error codes, but no causes.
pub mod shop {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - { code: 404, reason: Not Found, description: There is no such thing. }
          - { code: 410, reason: Gone, description: It is sold. }
        error_codes:
          - { code: SoldOut, status: 410, description: The last one is sold. }
    "# }
}

/// A service with its own JSON responses, and retry advice that differs from OBS.
pub mod payments {
    obs_codes::obs_codes! { inline = r#"
        fallback: 503
        categories:
          - { class: 4XX, name: Client Error, description: The request is wrong., retry: never }
          - { class: 5XX, name: Server Error, description: The service is at fault., retry: backoff }
        statuses:
          - code: 402
            reason: Payment Required
            description: The card was declined.
            causes:
              - { id: card-expired, description: The card has expired., help: Ask for another card. }
              - { id: card-stolen, description: The card was reported stolen. }
          - { code: 409, reason: Conflict, description: The request collides with another one. }
          - { code: 503, reason: Service Unavailable, description: The service is down. }
        causes:
          - id: key-in-use
            status: 409
            description: Another request with this idempotency key is running.
            help: Wait for the other request.
          - { id: clock-wrong, status: 402, description: The clock of the terminal is wrong. }
        error_codes:
          - code: idempotency_key_in_use
            status: 409
            description: The idempotency key is in use.
            retry: backoff
            causes: [key-in-use]
            docs: https://pay.example/errors#idempotency_key_in_use
          - code: card_declined
            status: 402
            description: The card was declined.
            causes: [card-expired, card-stolen]
            messages:
              - { contains: expired, causes: [card-expired] }
          - { code: terminal_clock, status: 402, description: The terminal's clock is wrong., causes: [clock-wrong], retry: after-fix }
          - { code: '40901', name: Legacy, status: 409, description: An old number. }
        responses:
          format: json
          headers: { code: [x-pay-error], request_id: [x-pay-request] }
          members:
            code: [code]
            message: [message]
            request_id: [requestId]
            request_time: [sentAt]
            server_time: [receivedAt]
          details: [param, x-pay-region]
          secrets: [card_number]
          clock: [clock-wrong]
    "# }
}
