#[obs(crate = facade::obs_codes, catalogue = crate::codes, transparent)]
struct Wrapper<'a, E: ?Sized + 'a, const N: usize = 1>
where
    for<'b> E: Clone + Fn(&'b u8) -> [E; N],
{
    error: Nested<&'a E>,
}
