//! A library stays in memory until the process ends. A foreign-function layer closes what a thread had opened when the thread ends, and
//! the system would unload a library that no other thread has opened yet: with it would go the code that objects point to which are on
//! their way to another thread.
const builtin = @import("builtin");
const std = @import("std");

/// Makes the library that this code is part of stay. It may be called any number of times; where the system refuses, the library can be
/// unloaded as any other. On Linux there is nothing to do: the linker marks the library (`-z nodelete`).
pub fn keep() void {
    switch (builtin.os.tag) {
        .macos => keepImage(),
        .windows => keepModule(),
        else => {},
    }
}

/// Opens the library once more, without ever closing it.
fn keepImage() void {
    var info: std.c.dl_info = undefined;
    if (std.c.dladdr(@ptrCast(&keep), &info) == 0) return;
    _ = std.c.dlopen(info.fname, .{ .NOW = true, .NOLOAD = true, .NODELETE = true });
}

/// `LDR_ADDREF_DLL_PIN`: what `GetModuleHandleEx` does when it is asked to pin a module.
const pin = 1;

fn keepModule() void {
    const windows = std.os.windows;
    const base = @extern(*anyopaque, .{ .name = "__ImageBase" });
    _ = windows.ntdll.LdrAddRefDll(pin, base);
}
