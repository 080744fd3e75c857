//! Where a piece of a spec is.

/// A place in one of the sources, which are known by their index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The source as a whole.
    Source(usize),
    /// A key or a value, by its number in the order of the text. Where that is, only a second read finds out.
    Node(usize, usize),
    /// A range of bytes.
    Bytes(usize, usize, usize),
}

impl Place {
    pub(crate) fn source(self) -> usize {
        let (Self::Source(source) | Self::Node(source, _) | Self::Bytes(source, ..)) = self;
        source
    }
}

/// A value and where it was written.
#[derive(Clone, Debug)]
pub(crate) struct Placed<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}
