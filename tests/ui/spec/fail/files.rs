mod missing {
    obs_codes::obs_codes!("Cargo.tomm");
}
mod no_folder {
    obs_codes::obs_codes!("no-such-folder/spec.yaml");
}
mod folder {
    obs_codes::obs_codes!(".");
}
mod nothing {
    obs_codes::obs_codes!("");
}

fn main() {
    // No further errors are reported for uses of the missing catalogue.
    let status = missing::StatusCode::NotFound;
    println!("{status}, {:?}", no_folder::Cause::Anything.help());
}
