//! Replaces a C library: starts and exits the program, writes output, and copies memory.

use core::arch::{asm, global_asm};
use core::ffi::{CStr, c_char};

// At the start, the number of arguments is on top of the stack, with the arguments above it.
#[cfg(target_arch = "x86_64")]
global_asm!(
    ".globl _start",
    "_start:",
    "xor ebp, ebp",
    "mov rdi, rsp",
    "and rsp, -16",
    "call {}",
    sym start,
);
#[cfg(target_arch = "aarch64")]
global_asm!(
    ".globl _start",
    "_start:",
    "mov x29, #0",
    "mov x30, #0",
    "mov x0, sp",
    "bl {}",
    sym start,
);

unsafe extern "C" fn start(stack: *const usize) -> ! {
    // SAFETY: the kernel guarantees this layout; the arguments end with a zero byte and live forever.
    let argument = unsafe {
        let count = *stack;
        let arguments = stack.add(1).cast::<*const c_char>();
        (count > 1).then(|| CStr::from_ptr(*arguments.add(1)))
    };
    exit(crate::main(argument.and_then(|text| text.to_str().ok())))
}

/// Writes to the standard output.
pub fn write(bytes: &[u8]) {
    // SAFETY: the kernel only reads these bytes.
    unsafe { call(numbers::WRITE, 1, bytes.as_ptr() as usize, bytes.len()) };
}

pub fn exit(status: u8) -> ! {
    // SAFETY: exiting is always sound.
    unsafe { call(numbers::EXIT, usize::from(status), 0, 0) };
    unreachable!("the kernel has ended the program")
}

#[cfg(target_arch = "x86_64")]
mod numbers {
    pub const WRITE: usize = 1;
    pub const EXIT: usize = 60;
}

#[cfg(target_arch = "aarch64")]
mod numbers {
    pub const WRITE: usize = 64;
    pub const EXIT: usize = 93;
}

#[cfg(target_arch = "x86_64")]
unsafe fn call(number: usize, a: usize, b: usize, c: usize) {
    unsafe {
        asm!(
            "syscall",
            inlateout("rax") number => _,
            in("rdi") a, in("rsi") b, in("rdx") c,
            lateout("rcx") _, lateout("r11") _,
        );
    }
}

#[cfg(target_arch = "aarch64")]
unsafe fn call(number: usize, a: usize, b: usize, c: usize) {
    unsafe {
        asm!("svc #0", in("x8") number, inlateout("x0") a => _, in("x1") b, in("x2") c);
    }
}

/// `core` is compiled with unwinding and refers to this function. Here, a panic exits the program.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

// Functions that compiled code expects. `#![no_builtins]` keeps rustc from turning their loops into calls to themselves.

#[unsafe(no_mangle)]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    for index in 0..len {
        unsafe { *to.add(index) = *from.add(index) };
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    if to.addr() < from.addr() {
        return unsafe { memcpy(to, from, len) };
    }
    for index in (0..len).rev() {
        unsafe { *to.add(index) = *from.add(index) };
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memset(to: *mut u8, byte: i32, len: usize) -> *mut u8 {
    for index in 0..len {
        unsafe { *to.add(index) = byte.to_le_bytes()[0] };
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, len: usize) -> i32 {
    for index in 0..len {
        let (a, b) = unsafe { (*a.add(index), *b.add(index)) };
        if a != b {
            return i32::from(a) - i32::from(b);
        }
    }
    0
}

#[unsafe(no_mangle)]
unsafe extern "C" fn bcmp(a: *const u8, b: *const u8, len: usize) -> i32 {
    unsafe { memcmp(a, b, len) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn strlen(text: *const c_char) -> usize {
    let mut len = 0;
    while unsafe { *text.add(len) } != 0 {
        len += 1;
    }
    len
}
