//! The traits of catalogue entries: `Entry` for all of them, `CauseOf` and `ErrorCodeOf` for causes and error codes.

use core::fmt::{Debug, Display};

use super::{Catalogue, Deprecated, Retry, Source};

/// An entry of a catalogue: a status, a cause or an error code.
///
/// ```
/// use obs_codes::catalogue::Entry;
/// use obs_codes::{Cause, ErrorCode, StatusCode};
///
/// /// Lists keys and descriptions, for a table.
/// fn rows<E: Entry>() -> Vec<(&'static str, &'static str)> {
///     E::all().iter().map(|entry| (entry.key(), entry.description())).collect()
/// }
///
/// assert_eq!(rows::<StatusCode>()[2].0, "404");
/// assert_eq!(rows::<Cause>()[0].0, "invalid-request-parameter");
/// assert!(rows::<ErrorCode>().iter().any(|(key, _)| *key == "NoSuchKey"));
/// ```
pub trait Entry: Copy + Eq + Debug + Display + Send + Sync + 'static {
    /// Returns all entries of this kind, in spec order.
    #[must_use]
    fn all() -> &'static [Self];

    /// Finds the entry that a string names, by its key or by anything else its `FromStr` accepts.
    ///
    /// ```
    /// use obs_codes::StatusCode;
    /// use obs_codes::catalogue::Entry;
    ///
    /// assert_eq!(<StatusCode as Entry>::parse("404"), Some(StatusCode::NotFound));
    /// assert_eq!(<StatusCode as Entry>::parse("Not Found"), Some(StatusCode::NotFound));
    /// ```
    #[must_use]
    fn parse(text: &str) -> Option<Self>;

    /// Returns the key that identifies the entry: the number of a status, the id of a cause, the wire value of an error code.
    #[must_use]
    fn key(self) -> &'static str;

    /// Returns its meaning, in one sentence.
    #[must_use]
    fn description(self) -> &'static str;

    /// Returns the URL of its documentation.
    #[must_use]
    fn docs(self) -> Option<&'static str> {
        None
    }

    /// Returns the document that defines it.
    #[must_use]
    fn source(self) -> Option<&'static Source> {
        None
    }

    /// Returns since when it is deprecated, and what to use instead; `None` if it is not deprecated.
    #[must_use]
    fn deprecated(self) -> Option<&'static Deprecated> {
        None
    }
}

/// A cause in the catalogue of the status type `S`.
pub trait CauseOf<S>: Entry {
    /// Returns the status that this cause leads to.
    #[must_use]
    fn status_code(self) -> S;

    /// Returns what to do about it.
    #[must_use]
    fn help(self) -> Option<&'static str> {
        None
    }
}

/// An error code in the catalogue of the status type `S`.
pub trait ErrorCodeOf<S: Catalogue>: Entry {
    /// Returns the status that this code is sent with.
    #[must_use]
    fn status_code(self) -> S;

    /// Returns the other names under which this code is sent.
    #[must_use]
    fn aliases(self) -> &'static [&'static str] {
        &[]
    }

    /// Returns the causes that this code narrows its status to, or all causes of the status if it narrows nothing.
    #[must_use]
    fn causes(self) -> &'static [S::Cause] {
        self.status_code().causes()
    }

    /// Returns the causes that remain given the message of the response.
    #[must_use]
    fn causes_for(self, message: &str) -> &'static [S::Cause] {
        let _ = message;
        self.causes()
    }

    /// Returns the causes that remain given the message and the elements of the response. `element` returns the text of the element or
    /// header with a given name, if there is one.
    ///
    /// ```
    /// # mod store {
    /// #     obs_codes::obs_codes!(inline = r#"
    /// #     statuses:
    /// #       - code: 412
    /// #         reason: Precondition Failed
    /// #         description: A condition does not hold.
    /// #         causes:
    /// #           - { id: condition-not-met, description: The object has changed. }
    /// #           - { id: object-exists, description: There is such an object. }
    /// #     error_codes:
    /// #       - code: PreconditionFailed
    /// #         status: 412
    /// #         description: A condition does not hold.
    /// #         causes: [condition-not-met, object-exists]
    /// #         messages:
    /// #           - { element: Condition, starts_with: If-None-Match, causes: [object-exists] }
    /// #     "#);
    /// # }
    /// use obs_codes::catalogue::ErrorCodeOf;
    /// use store::{Cause, ErrorCode};
    ///
    /// let code = ErrorCode::PreconditionFailed;
    /// let element = |name: &str| (name == "Condition").then_some("If-None-Match");
    /// assert_eq!(code.causes_told("It failed.", &element), [Cause::ObjectExists]);
    /// assert_eq!(code.causes_for("If-None-Match"), code.causes());
    /// ```
    #[must_use]
    fn causes_told<'a>(
        self,
        message: &'a str,
        element: &dyn Fn(&str) -> Option<&'a str>,
    ) -> &'static [S::Cause] {
        let _ = element;
        self.causes_for(message)
    }

    /// Returns whether and how to retry the request.
    #[must_use]
    fn retry(self) -> Retry {
        self.status_code().retry()
    }
}
