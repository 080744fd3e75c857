enum E { #[obs(transparent)] A, #[obs(transparent, status = 404)] B(u8), #[obs(transparent)] C(u8, u8), #[obs(transparent)] D { x: Box<dyn std::error::Error + Send> } }
