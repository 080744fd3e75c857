//! How much is said of each of several causes.

use crate::terminal::Terminal;
use crate::words::first_sentence;

/// How much is said of each of several causes: the most with which the whole answer is seen at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    Full,
    /// What to do in one sentence.
    Sentence,
    /// What to do as far as it fits on one line.
    Line,
    /// The causes alone.
    Outline,
}

impl Detail {
    /// From the most to the least.
    pub(super) const ALL: [Self; 4] = [Self::Full, Self::Sentence, Self::Line, Self::Outline];

    /// Prints what to do, as far as it is said.
    pub(super) fn help(self, help: &str, out: &mut Terminal) {
        match self {
            Self::Full => out.item("    > ", help),
            Self::Sentence => out.item("    > ", &first_sentence(help)),
            Self::Line => out.line("    > ", &first_sentence(help)),
            Self::Outline => {}
        }
    }

    /// The label of a list of causes.
    pub(super) fn causes(self) -> &'static str {
        match self {
            Self::Full | Self::Sentence => "Possible causes, the likeliest first",
            Self::Line => "Possible causes, the likeliest first; --all says more",
            Self::Outline => "Possible causes, the likeliest first; --all says what to do",
        }
    }
}
