enum E { #[obs(status = 0x193u16)] A, #[obs(status = "404")] B, #[obs(status = -1)] C, #[obs(status = 70000)] D }
