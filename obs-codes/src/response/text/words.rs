//! The words that the scanner looks up: names of values, and the codes, reason phrases and messages of a catalogue.

use alloc::vec::Vec;

use super::names::{NameIndex, hash, letters};
use super::reasons;
use crate::catalogue::{Catalogue, Entry, ErrorCodeOf, Names};

/// A documented code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Documented {
    pub(super) code: &'static str,
    pub(super) status: u16,
}

/// The scanner's view of a catalogue, independent of its types.
pub(super) struct Words {
    pub(super) catalogue: &'static Names,
    pub(super) names: NameIndex,
    code: fn(&str) -> Option<Documented>,
    cause: fn(&str) -> bool,
    reason: fn(u16) -> Option<&'static str>,
    /// The statuses of all reason phrases, sorted by the hashes of their letters.
    reasons: Vec<(u32, u16)>,
    of_message: fn(&str) -> Option<Documented>,
    /// The separators in codes without camel case, such as the point in `SYS.0001`, with the class of the characters before and after it:
    /// `A.0`.
    joints: Vec<[u8; 3]>,
    /// A bit set of the first letters of codes; below, the length of the longest code.
    initials: u128,
    longest: usize,
}

impl Words {
    pub(super) fn of<S: Catalogue>() -> Self {
        let mut words = Self {
            catalogue: S::names(),
            names: NameIndex::of(S::names()),
            code: |word| S::ErrorCode::parse(word).map(documented::<S>),
            cause: |id| S::Cause::parse(id).is_some(),
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

    /// Returns the root element of an error in XML.
    pub(super) fn root(&self) -> &'static str {
        self.catalogue.root
    }

    pub(super) fn joints(&self) -> &[[u8; 3]] {
        &self.joints
    }

    /// Returns the documented code that a word is equal to.
    pub(super) fn code(&self, word: &str) -> Option<Documented> {
        let may_be =
            word.len() <= self.longest && self.initials & bit(word.as_bytes().first()) != 0;
        may_be.then(|| (self.code)(word))?
    }

    /// Returns `true` if a word is the id of a cause.
    pub(super) fn is_cause(&self, word: &str) -> bool {
        (self.cause)(word)
    }

    /// Returns `true` if any code begins with this letter.
    pub(super) fn may_begin_code(&self, first: u8) -> bool {
        self.initials & bit(Some(&first)) != 0
    }

    /// Returns the documented code that a message implies.
    pub(super) fn of_message(&self, message: &str) -> Option<Documented> {
        (self.of_message)(message)
    }

    /// Returns `true` if these words are the reason phrase of a status, ignoring case and separators.
    pub(super) fn is_reason_of(&self, status: u16, words: &str) -> bool {
        let own = (self.reason)(status).into_iter();
        own.chain(reasons::of(status))
            .any(|reason| letters(reason.as_bytes()).eq(letters(words.as_bytes())))
    }

    /// Returns `true` if the catalogue or the HTTP standard has this status.
    pub(super) fn has_reason(&self, status: u16) -> bool {
        (self.reason)(status).is_some() || reasons::of(status).next().is_some()
    }

    /// Returns `true` if a reason phrase of this status begins with this letter.
    pub(super) fn may_be_reason_of(&self, status: u16, first: u8) -> bool {
        let own = (self.reason)(status).into_iter();
        let mut firsts = own
            .chain(reasons::of(status))
            .filter_map(|reason| reason.bytes().next());
        firsts.any(|own| own.eq_ignore_ascii_case(&first))
    }

    /// Returns the status with this reason phrase.
    pub(super) fn of_reason(&self, words: &str) -> Option<u16> {
        let hash = hash(words);
        let first = self.reasons.partition_point(|(known, _)| *known < hash);
        let found = self.reasons[first..]
            .iter()
            .take_while(|(known, _)| *known == hash);
        let mut found = found.filter(|(_, status)| self.is_reason_of(*status, words));
        found.next().map(|(_, status)| *status)
    }

    /// Returns `true` if a code is unlikely to come from other software: it is long, in camel case or with a separator, and neither a
    /// reason phrase nor a gRPC code.
    pub(super) fn is_distinctive(&self, code: &str) -> bool {
        code.len() >= 8
            && (has_hump(code.as_bytes()) || code.bytes().any(|byte| !byte.is_ascii_alphanumeric()))
            && self.of_reason(code).is_none()
            && !is_grpc(code)
    }

    /// Records the features by which codes are quickly told from other words.
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

/// Returns the reason phrases of the catalogue and of the standard; the former take precedence.
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

/// Returns the bit for a byte. All bytes that are not ASCII share one, and an empty word, which is not a code, has none.
fn bit(byte: Option<&u8>) -> u128 {
    byte.map_or(0, |byte| 1 << byte.min(&127))
}

/// Returns the representative of a byte's class.
fn class(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => b'a',
        b'A'..=b'Z' => b'A',
        _ => b'0',
    }
}

/// Returns `true` if a word contains one of the separators, between characters of the same classes.
pub(super) fn has_joint(word: &[u8], joints: &[[u8; 3]]) -> bool {
    !joints.is_empty()
        && word.windows(3).any(|around| {
            joints.iter().any(|[before, joint, after]| {
                around[1] == *joint && class(around[0]) == *before && class(around[2]) == *after
            })
        })
}

/// Returns `true` if an uppercase letter comes after a lowercase one, as in camel case.
pub(super) fn has_hump(word: &[u8]) -> bool {
    word.windows(2).any(|pair| {
        let [before, after] = pair else { return false };
        before.is_ascii_lowercase() && after.is_ascii_uppercase()
    })
}

/// Returns `true` for gRPC codes, in the spelling that a service might use as well.
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
