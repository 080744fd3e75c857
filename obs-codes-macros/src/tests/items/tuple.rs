#[obs(error_code = NoSuchBucket)] struct T(#[from] pub String, [u8; { 1 + 2 }]);
