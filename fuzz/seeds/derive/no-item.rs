fn none() {}
