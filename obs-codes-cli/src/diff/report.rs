//! Changes for people, and as JSON.

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::{Change, Effect};
use crate::terminal::Terminal;
use crate::words::count;

/// The output of `--json`.
#[derive(Debug, Serialize)]
pub(super) struct Report<'c> {
    breaking: usize,
    behaviour: usize,
    harmless: usize,
    changes: &'c [Change],
}

impl<'c> Report<'c> {
    pub(super) fn new(changes: &'c [Change]) -> Self {
        let [breaking, behaviour, harmless] = Effect::ALL.map(|effect| number(changes, effect));
        Self {
            breaking,
            behaviour,
            harmless,
            changes,
        }
    }
}

fn number(changes: &[Change], effect: Effect) -> usize {
    changes
        .iter()
        .filter(|change| change.effect() == effect)
        .count()
}

fn style(effect: Effect) -> Style {
    match effect {
        Effect::Breaking => AnsiColor::Red.on_default().bold(),
        Effect::Behaviour => AnsiColor::Yellow.on_default().bold(),
        Effect::Harmless => AnsiColor::Green.on_default(),
    }
}

pub(super) fn print(changes: &[Change], out: &mut Terminal) {
    for change in changes {
        out.styled(
            style(change.effect()),
            &format!("{}:", change.effect()),
            change.message(),
        );
        for (sign, text) in [("  - ", &change.old), ("  + ", &change.new)] {
            if let Some(text) = text {
                out.item(sign, text);
            }
        }
    }
    out.blank();
    let [breaking, behaviour, harmless] = Effect::ALL.map(|effect| number(changes, effect));
    out.text(
        0,
        &match changes.len() {
            0 => "Nothing has changed.".to_owned(),
            all => format!(
                "{}: {breaking} breaking, {behaviour} of behaviour, {harmless} harmless.",
                count(all, "change")
            ),
        },
    );
}
