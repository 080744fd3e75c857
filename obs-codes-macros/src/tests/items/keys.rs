#[obs(skip(Display, Dispaly), crate = "x", try_form)] enum E { #[obs(stauts = 404, status)] A, #[obs()] B, #[obs] C, #[obs = 1] D }
