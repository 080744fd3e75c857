//! The catalogue of OBS. What its pages say beyond the generated words stands in the Markdown files beside it.

use obs_codes_macros::obs_codes;

obs_codes! { built_in, crate = crate, skip(ErrorResponse) }
