mod empty {
    obs_codes::obs_codes!();
}
mod misspelt {
    obs_codes::obs_codes! { paht = "spec.yaml" }
}
mod unknown {
    obs_codes::obs_codes! { colour = "red" }
}
mod no_name {
    obs_codes::obs_codes! { = "spec.yaml" }
}
mod twice {
    obs_codes::obs_codes! { path = "a.yaml", path = "b.yaml" }
}
mod both {
    obs_codes::obs_codes! { path = "a.yaml", inline = "statuses: []" }
}
mod number {
    obs_codes::obs_codes! { path = 404 }
}
mod numbers {
    obs_codes::obs_codes! { path = ["a.yaml", 404] }
}
mod bytes {
    obs_codes::obs_codes! { inline = b"statuses: []" }
}
mod macro_call {
    obs_codes::obs_codes! { path = concat!("a", ".yaml") }
}
mod no_files {
    obs_codes::obs_codes! { path = [] }
}
mod same_file {
    obs_codes::obs_codes! { path = ["a.yaml", "a.yaml"] }
}
mod no_comma {
    obs_codes::obs_codes! { path = "a.yaml" crate = obs_codes }
}
mod trailing {
    obs_codes::obs_codes!("a.yaml" "b.yaml");
}
mod no_value {
    obs_codes::obs_codes! { path }
}

mod no_inline {
    obs_codes::obs_codes! { inline = }
}
mod no_names {
    obs_codes::obs_codes! { path = "a.yaml", skip }
}
mod names_without_parentheses {
    obs_codes::obs_codes! { path = "a.yaml", skip = Display }
}
mod no_crate {
    obs_codes::obs_codes! { path = "a.yaml", crate }
}
mod quoted_crate {
    obs_codes::obs_codes! { path = "a.yaml", crate = "obs_codes" }
}

mod unquoted {
    obs_codes::obs_codes!(spec/gateway.yaml);
}
mod unquoted_path {
    obs_codes::obs_codes! { path = spec/gateway.yaml }
}
mod positional_macro {
    obs_codes::obs_codes!(concat!("a", ".yaml"));
}
mod several {
    obs_codes::obs_codes!("a.yaml", "b.yaml");
}
mod skipped_twice {
    obs_codes::obs_codes! { path = "a.yaml", skip(Serialize), skip(Deserialize) }
}
mod skipped_word_twice {
    obs_codes::obs_codes! { path = "a.yaml", skip(Serialize, Serialize) }
}
mod cannot_be_skipped {
    obs_codes::obs_codes! { path = "a.yaml", skip(Clone) }
}
mod misspelt_skip {
    obs_codes::obs_codes! { path = "a.yaml", skipp(Serialize) }
}

fn main() {}
