#[obs(try_from, skip(Display, Error))]
enum Plain { NotFound, #[obs(status = 403)] Denied {}, #[obs(cause = InternalError)] Broken() }
