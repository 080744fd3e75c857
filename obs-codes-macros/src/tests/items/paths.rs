#[obs(crate = ::obs_codes, catalogue = super::codes)] enum E { #[obs(cause = codes::Cause::BucketNotFound)] A }
