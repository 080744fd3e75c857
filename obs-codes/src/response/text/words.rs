//! What the scanner looks words up in: the names of values, and the codes, reasons and messages of a catalogue.

use alloc::vec::Vec;

use super::names::{NameIndex, hash, letters};
use super::reasons;
use crate::catalogue::{Catalogue, Entry, ErrorCodeOf};

/// A code that the catalogue documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Documented {
    pub(super) code: &'static str,
    pub(super) status: u16,
}

/// A catalogue as the scanner sees it, whatever its types are.
pub(super) struct Words {
    pub(super) names: NameIndex,
    root: &'static str,
    code: fn(&str) -> Option<Documented>,
    reason: fn(u16) -> Option<&'static str>,
    /// The reason phrases by the hashes of their letters, in the order of these.
    reasons: Vec<(u32, u16)>,
    of_message: fn(&str) -> Option<Documented>,
    /// What joins the parts of codes that have no capital after a small letter, as the point in `SYS.0001`, with the first of its kind
    /// before and after it: `A.0`.
    joints: Vec<[u8; 3]>,
    /// The first letters of codes, a bit for each, and the length of the longest.
    initials: u128,
    longest: usize,
}

impl Words {
    pub(super) fn of<S: Catalogue>() -> Self {
        let mut words = Self {
            names: NameIndex::of(S::names()),
            root: S::names().root,
            code: |word| S::ErrorCode::parse(word).map(documented::<S>),
            reason: |status| S::from_u16(status).map(Catalogue::reason),
            reasons: reasons_of::<S>(),
            of_message: |message| S::code_of_message(message).map(documented::<S>),
            joints: Vec::new(),
            initials: 0,
            longest: 0,
        };
        for code in S::ErrorCode::all() {
            words.note(code.key());
        }
        words
    }

    /// The root of an error in XML.
    pub(super) fn root(&self) -> &'static str {
        self.root
    }

    pub(super) fn joints(&self) -> &[[u8; 3]] {
        &self.joints
    }

    /// The documented code that a word is.
    pub(super) fn code(&self, word: &str) -> Option<Documented> {
        let may_be =
            word.len() <= self.longest && self.initials & bit(word.as_bytes().first()) != 0;
        may_be.then(|| (self.code)(word))?
    }

    /// Whether there are codes that begin with a letter.
    pub(super) fn may_begin_code(&self, first: u8) -> bool {
        self.initials & bit(Some(&first)) != 0
    }

    /// The documented code that comes with a message.
    pub(super) fn of_message(&self, message: &str) -> Option<Documented> {
        (self.of_message)(message)
    }

    /// Whether these words are the reason phrase of a status, whatever their case and however they are joined.
    pub(super) fn is_reason_of(&self, status: u16, words: &str) -> bool {
        let own = (self.reason)(status).into_iter();
        own.chain(reasons::of(status))
            .any(|reason| letters(reason.as_bytes()).eq(letters(words.as_bytes())))
    }

    /// Whether a number is a status that the catalogue or the standard has.
    pub(super) fn has_reason(&self, status: u16) -> bool {
        (self.reason)(status).is_some() || reasons::of(status).next().is_some()
    }

    /// Whether a reason phrase of a status begins with this letter.
    pub(super) fn may_be_reason_of(&self, status: u16, first: u8) -> bool {
        let own = (self.reason)(status).into_iter();
        let mut firsts = own
            .chain(reasons::of(status))
            .filter_map(|reason| reason.bytes().next());
        firsts.any(|own| own.eq_ignore_ascii_case(&first))
    }

    /// The status whose reason phrase these words are.
    pub(super) fn of_reason(&self, words: &str) -> Option<u16> {
        let hash = hash(words);
        let first = self.reasons.partition_point(|(known, _)| *known < hash);
        let found = self.reasons[first..]
            .iter()
            .take_while(|(known, _)| *known == hash);
        let mut found = found.filter(|(_, status)| self.is_reason_of(*status, words));
        found.next().map(|(_, status)| *status)
    }

    /// Whether a code is one that only an answer of the service has in it: not a reason phrase, and not one of the codes of gRPC, which
    /// any software may report.
    pub(super) fn is_distinctive(&self, code: &str) -> bool {
        code.len() >= 8
            && (has_hump(code.as_bytes()) || code.bytes().any(|byte| !byte.is_ascii_alphanumeric()))
            && self.of_reason(code).is_none()
            && !is_grpc(code)
    }

    /// Takes note of what tells the codes from other words at a glance.
    fn note(&mut self, code: &str) {
        let bytes = code.as_bytes();
        self.initials |= bit(bytes.first());
        self.longest = self.longest.max(bytes.len());
        if code.len() < 8 || has_hump(bytes) || bytes.contains(&b' ') {
            return;
        }
        for around in bytes
            .windows(3)
            .filter(|around| !around[1].is_ascii_alphanumeric())
        {
            let joint = [class(around[0]), around[1], class(around[2])];
            if !self.joints.contains(&joint) {
                self.joints.push(joint);
            }
        }
    }
}

/// The catalogue's reason phrases come before those of the standard.
fn reasons_of<S: Catalogue>() -> Vec<(u32, u16)> {
    let own = S::all()
        .iter()
        .map(|status| (status.as_u16(), status.reason()));
    let all = own.chain(reasons::STANDARD.iter().copied());
    let mut reasons: Vec<_> = all.map(|(status, reason)| (hash(reason), status)).collect();
    reasons.sort_by_key(|(hash, _)| *hash);
    reasons
}

fn documented<S: Catalogue>(code: S::ErrorCode) -> Documented {
    Documented {
        code: code.key(),
        status: code.status_code().as_u16(),
    }
}

/// A bit for a byte of ASCII, and one for all others; none for an empty text, which is no code.
fn bit(byte: Option<&u8>) -> u128 {
    byte.map_or(0, |byte| 1 << byte.min(&127))
}

/// The first byte of the kind that a byte is of.
fn class(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => b'a',
        b'A'..=b'Z' => b'A',
        _ => b'0',
    }
}

/// Whether a word has a joint in it, as some codes of the catalogue have.
pub(super) fn has_joint(word: &[u8], joints: &[[u8; 3]]) -> bool {
    !joints.is_empty()
        && word.windows(3).any(|around| {
            joints.iter().any(|[before, joint, after]| {
                around[1] == *joint && class(around[0]) == *before && class(around[2]) == *after
            })
        })
}

/// Whether a capital follows a small letter, as where two words meet.
pub(super) fn has_hump(word: &[u8]) -> bool {
    word.windows(2).any(|pair| {
        let [before, after] = pair else { return false };
        before.is_ascii_lowercase() && after.is_ascii_uppercase()
    })
}

/// The codes of gRPC, in the spelling that could be a service's.
pub(super) fn is_grpc(code: &str) -> bool {
    const CODES: [&str; 16] = [
        "Canceled",
        "Cancelled",
        "Unknown",
        "InvalidArgument",
        "DeadlineExceeded",
        "NotFound",
        "AlreadyExists",
        "PermissionDenied",
        "ResourceExhausted",
        "FailedPrecondition",
        "Aborted",
        "OutOfRange",
        "Unimplemented",
        "Internal",
        "Unavailable",
        "Unauthenticated",
    ];
    CODES.contains(&code)
}
