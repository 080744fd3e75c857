pub(crate) enum r#type { r#NotFound, #[obs(status = r#Forbidden)] r#try { r#fn: u8 } }
