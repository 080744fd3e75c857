//! Catalogues of users' own, as small as they come.

/// Statuses and nothing else.
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
