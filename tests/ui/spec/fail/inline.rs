mod raw {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - code: 404
            reson: Not Found
            description: There is no such thing.
          - code: 404
            reason: Missing
            description: There is no such thing.
    "# }
}
mod escaped {
    obs_codes::obs_codes! { inline = "statuses:\n  - code: 404\n    reason: 5\n    description: x.\n" }
}
mod not_yaml {
    obs_codes::obs_codes! { inline = r#"
        statuses:
          - code: 404
            reason: Not Found: really
    "# }
}

fn main() {
    // A misspelt key is treated as the intended one, so there is no second error.
    println!("{}", raw::StatusCode::NotFound);
    println!("{:?}", not_yaml::StatusCode::NotFound.causes());
}
