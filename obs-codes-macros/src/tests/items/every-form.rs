enum StoreError {
    #[obs(cause = BucketNotFound)]
    NoBucket { bucket: String },
    #[obs(status = 403)]
    Denied,
    #[obs(error_code = NoSuchKey)]
    NoObject(String),
    NotFound,
    #[obs(status = 404, cause = ObjectNotFound, error_code = NoSuchKey)]
    Gone,
    #[obs(transparent)]
    Upstream(OtherError),
}
