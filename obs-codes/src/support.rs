//! What generated code calls. Not for users: it may change in any release.

/// Whether the code at `index` stands further left as well.
#[must_use]
pub const fn repeats(codes: &[u16], index: usize) -> bool {
    let mut earlier = 0;
    while earlier < index {
        if codes[earlier] == codes[index] {
            return true;
        }
        earlier += 1;
    }
    false
}
