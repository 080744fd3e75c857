//! What tests draw by lot, the same in each run.

/// Numbers that look like chance.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit.max(1)
    }

    pub(super) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// How many of these seeds a test says yes to, in two threads: a thousand, or as many as `OBS_CODES_MUTATIONS` says.
#[track_caller]
pub(super) fn accepted(test: impl Fn(u64) -> bool + Sync) -> (usize, u64) {
    let count = std::env::var("OBS_CODES_MUTATIONS");
    let count: u64 = count.map_or(1_000, |count| count.parse().expect("a number"));
    let of = |first| (first..count).step_by(2).filter(|seed| test(*seed)).count();
    let accepted = std::thread::scope(|scope| {
        let odd = scope.spawn(|| of(1));
        of(0) + odd.join().expect("no input makes a panic")
    });
    println!("{accepted} of {count} accepted");
    (accepted, count)
}
