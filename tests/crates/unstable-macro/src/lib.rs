//! Items that a `macro` makes with names from its caller. Its hygiene covers items as well.

#![feature(decl_macro)]

macro by_name($name:ident { $($variant:ident),* }) {
    /// With every implementation.
    #[derive(Debug, obs_codes::ObsErrorCodes)]
    #[obs(try_from)]
    pub enum $name {
        $(
            /// By the name of the variant.
            $variant,
        )*
        /// By a name of the macro.
        Conflict,
    }
}

by_name!(Plain {
    NotFound,
    Forbidden
});

macro by_codes($name:ident { $variant:ident, $number:literal, $cause:ident, $field:ty }, $catalogue:path) {
    /// Of a catalogue that is given by path.
    #[derive(Debug, obs_codes::ObsErrorCodes)]
    #[obs(catalogue = $catalogue)]
    pub enum $name {
        /// By the name of the variant.
        $variant,
        /// By number.
        #[obs(status = $number)]
        Number,
        /// By a cause.
        #[obs(cause = $cause)]
        Cause,
        /// By all of them.
        #[obs(status = $number, cause = $cause, error_code = NoSuchBucket)]
        All,
        /// By its field.
        #[obs(transparent)]
        Transparent($field),
    }
}

by_codes!(Codes { Conflict, 404, BucketNotFound, Plain }, obs_codes);
