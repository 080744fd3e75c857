//! Explains an entry of the catalogue to a person.

use obs_codes_spec::{Catalogue, Category, Cause, Deprecated, Message, Retry};

use crate::catalogue::{self, codes_of, further_causes, listed_causes};
use crate::find::Topic;
use crate::terminal::Terminal;
use crate::words::{advice, count, deprecated, document, support, told_by};

use super::detail::Detail;

/// The most error codes named for a status without `--all`.
const CODES: usize = 12;

/// Explains entries: causes, what to do, whether to retry, and what to give to support.
pub(super) struct Explainer<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) all: bool,
    pub(super) detail: Detail,
    pub(super) out: Terminal,
}

impl Explainer<'_> {
    pub(super) fn topics(&mut self, query: &str, topics: &[Topic]) {
        self.out.blank();
        if let [topic] = topics {
            return self.topic(*topic);
        }
        self.out.title(&format!("`{query}` may be one of"), "");
        for topic in topics {
            self.mention(*topic);
        }
    }

    fn topic(&mut self, topic: Topic) {
        match topic {
            Topic::Category(index) => self.category(index),
            Topic::Status(index) => self.status(index),
            Topic::Unlisted(number, category) => self.unlisted(number, category),
            Topic::ErrorCode(index) => self.error_code(index),
            Topic::Cause(index) => self.cause(index),
        }
    }

    /// One of several entries that a query may mean, on one line.
    fn mention(&mut self, topic: Topic) {
        let catalogue = self.catalogue;
        let (name, description) = match topic {
            Topic::Category(index) => {
                let category = &catalogue.categories[index];
                (
                    format!("{}XX {}", category.class, category.shown),
                    &category.description,
                )
            }
            Topic::Status(index) => (
                self.status_name(index),
                &catalogue.statuses[index].description,
            ),
            Topic::Unlisted(number, index) => {
                (number.to_string(), &catalogue.categories[index].description)
            }
            Topic::ErrorCode(index) => {
                let code = &catalogue.error_codes[index];
                (code.code.clone(), &code.description)
            }
            Topic::Cause(index) => {
                let cause = &catalogue.causes[index];
                (cause.id.clone(), &cause.description)
            }
        };
        self.out.item("  ", &format!("{name}: {description}"));
    }

    fn status_name(&self, index: usize) -> String {
        let status = &self.catalogue.statuses[index];
        format!("{} {}", status.code, status.reason)
    }

    fn category(&mut self, index: usize) {
        let category = &self.catalogue.categories[index];
        self.out
            .title(&format!("{}XX {}", category.class, category.shown), "");
        self.out.text(0, &category.description);
        let statuses = self.catalogue.statuses.iter();
        let of_class = statuses.filter(|status| status.code / 100 == category.class);
        let listed: Vec<_> = of_class.collect();
        if !listed.is_empty() {
            self.out.blank();
        }
        for status in listed {
            let text = format!("{} {}: {}", status.code, status.reason, status.description);
            self.out.item("  ", &text);
        }
        self.retry_of_class(category);
    }

    fn unlisted(&mut self, number: u16, category: usize) {
        let category = &self.catalogue.categories[category];
        self.out.title(&number.to_string(), &category.shown);
        self.out.text(
            0,
            &format!("{number} is not in the catalogue. {}", category.description),
        );
        self.retry_of_class(category);
    }

    fn status(&mut self, index: usize) {
        let status = &self.catalogue.statuses[index];
        let category = self.catalogue.categories.get(status.category);
        let category = category.map_or("", |category| &category.shown);
        self.out.title(&self.status_name(index), category);
        self.out.text(0, &status.description);
        let listed: Vec<_> = listed_causes(self.catalogue, status).iter().collect();
        let further: Vec<_> = further_causes(self.catalogue, index).collect();
        self.causes(&listed, &[]);
        if self.all && !further.is_empty() {
            self.out.blank();
            self.out.label("Further causes, documented elsewhere");
            for cause in &further {
                self.one_of_causes(cause, None);
            }
        }
        self.out.blank();
        self.retry(status.retry);
        self.narrow(index, further.len());
        self.standing(
            status.docs.as_ref(),
            status.deprecated.as_ref(),
            status.document,
        );
    }

    /// How to narrow down a status.
    fn narrow(&mut self, index: usize, further: usize) {
        let codes: Vec<_> = codes_of(self.catalogue, index)
            .map(|code| code.code.as_str())
            .collect();
        let shown = match self.detail {
            _ if self.all => codes.len(),
            Detail::Full => codes.len().min(CODES),
            Detail::Sentence | Detail::Line | Detail::Outline => 0,
        };
        let number = self.catalogue.statuses[index].code;
        if shown > 0 {
            let names = codes[..shown].join(", ");
            let more = match codes.len() - shown {
                0 => String::new(),
                more => format!(", and {more} more"),
            };
            let text = format!("For more, look up the error code of the response: {names}{more}.");
            self.out.labelled("Narrow down", &text);
        }
        if !self.all && (shown < codes.len() || further > 0) {
            let causes = self.catalogue.statuses[index].causes.len() + further;
            let hint = format!(
                "obs-codes {number} --all has all {} and all {}.",
                count(codes.len(), "error code"),
                count(causes, "cause")
            );
            let label = if shown > 0 { "" } else { "Narrow down" };
            self.out.labelled(label, &hint);
        }
    }

    fn error_code(&mut self, index: usize) {
        let code = &self.catalogue.error_codes[index];
        self.out.title(&code.code, &self.status_name(code.status));
        self.out.text(0, &code.description);
        let entries = |of: &[usize]| {
            of.iter()
                .map(|cause| &self.catalogue.causes[*cause])
                .collect::<Vec<_>>()
        };
        let causes = entries(&catalogue::causes_of_code(self.catalogue, code));
        let further = entries(&code.further_causes);
        self.causes(&causes, &code.messages);
        if !further.is_empty() {
            self.out.blank();
            self.out.label("Further causes, with certain messages");
        }
        for cause in further {
            self.one_of_causes(cause, told_by(self.catalogue, cause, &code.messages));
        }
        self.out.blank();
        self.retry(code.retry);
        if !code.aliases.is_empty() {
            self.out.labelled("Also sent as", &code.aliases.join(", "));
        }
        if !code.also.is_empty() {
            let also: Vec<_> = code
                .also
                .iter()
                .map(|status| self.status_name(*status))
                .collect();
            self.out.labelled("Also with", &also.join(", "));
        }
        if code.legacy {
            self.out
                .labelled("Note", "Only older tables list this code.");
        }
        self.standing(code.docs.as_ref(), code.deprecated.as_ref(), code.document);
    }

    fn cause(&mut self, index: usize) {
        let cause = &self.catalogue.causes[index];
        self.out.title(&cause.id, &self.status_name(cause.status));
        self.out.text(0, &cause.description);
        if let Some(help) = &cause.help {
            self.out.blank();
            self.out.labelled("What to do", help);
        }
        let codes = self.catalogue.error_codes.iter();
        let codes = codes.filter(|code| code.causes.contains(&index));
        let codes: Vec<_> = codes.map(|code| code.code.as_str()).collect();
        if !codes.is_empty() {
            self.out.labelled("Error codes", &codes.join(", "));
        }
        self.standing(
            cause.docs.as_ref(),
            cause.deprecated.as_ref(),
            cause.document,
        );
    }

    fn causes(&mut self, causes: &[&Cause], messages: &[Message]) {
        if causes.is_empty() {
            return;
        }
        self.out.blank();
        if let [cause] = causes {
            self.out.labelled("Cause", &cause.description);
            if let Some(help) = &cause.help {
                self.out.labelled("What to do", help);
            }
            return;
        }
        self.out.label(self.detail.causes());
        for cause in causes {
            self.one_of_causes(cause, told_by(self.catalogue, cause, messages));
        }
    }

    fn one_of_causes(&mut self, cause: &Cause, told_by: Option<String>) {
        self.out.item("  - ", &cause.description);
        if let Some(told_by) = told_by.filter(|_| self.detail != Detail::Outline) {
            self.out.dim(4, &told_by);
        }
        if let Some(help) = &cause.help {
            self.detail.help(help, &mut self.out);
        }
    }

    fn standing(&mut self, docs: Option<&String>, mark: Option<&Deprecated>, of: Option<usize>) {
        if let Some(mark) = mark {
            self.out.labelled("Note", &deprecated(mark));
        }
        match (docs, of) {
            (Some(docs), _) => self.out.labelled("Read more", docs),
            (None, Some(of)) => self
                .out
                .labelled("From", &document(&self.catalogue.documents[of])),
            (None, None) => {}
        }
    }

    /// Advice on retrying, for classes of errors only.
    fn retry_of_class(&mut self, category: &Category) {
        if category.class >= 4 {
            self.out.blank();
            self.retry(category.retry);
        }
    }

    fn retry(&mut self, retry: Retry) {
        self.out.labelled("Try again", advice(retry));
        self.out.labelled("Support", &support(self.catalogue));
    }
}
