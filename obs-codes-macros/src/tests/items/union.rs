union U { a: u8 }
