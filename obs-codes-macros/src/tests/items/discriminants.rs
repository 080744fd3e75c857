enum D { #[cfg(a)] #[doc = "x"] NotFound = 3, Forbidden = -(1) }
