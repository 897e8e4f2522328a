//! What a library says before it brings the process down: the module, its version and the exported function that was running.
//!
//! No user input may lead here; a panic is a defect of the library. There is no state to look at, so the running function is found by
//! walking the frame pointers (libraries are built with them) up to a return address that lies in an exported function.
const builtin = @import("builtin");
const std = @import("std");
const library = @import("library.zig");
const module_list = @import("module.zig");

/// The most frames that are looked at.
const frame_limit = 256;
/// No stack is larger than this many bytes.
const stack_limit = 64 << 20;

/// The panic namespace of a library.
pub fn PanicOf(comptime module: module_list.Module, comptime build: library.BuildIdentity) type {
    return std.debug.FullPanic(struct {
        fn panic(message: []const u8, _: ?usize) noreturn {
            @branchHint(.cold);
            const function = runningFunction(module, @frameAddress()) orelse "an unknown function";
            printLine(&.{
                "pyzig: panic in module ",                                               build.module_name,
                " (manifest ",                                                           build.manifest_hash,
                ", Zig ",                                                                build.zig_version,
                ", ",                                                                    build.release_mode,
                "), function ",                                                          function,
                ": ",                                                                    message,
                "\nThis is a defect of the library: please report it with this line.\n",
            });
            abort();
        }
    }.panic);
}

fn runningFunction(comptime module: module_list.Module, first_frame: usize) ?[]const u8 {
    var frame = first_frame;
    for (0..frame_limit) |_| {
        if (frame == 0 or frame % @alignOf(usize) != 0) return null;
        const record: [*]const usize = @ptrFromInt(frame);
        if (symbolAt(module, record[1])) |name| return name;
        // Callers' frames lie at higher addresses; anything else means that the chain has ended or is broken.
        if (record[0] <= frame or record[0] - frame > stack_limit) return null;
        frame = record[0];
    }
    return null;
}

/// The exported function with the nearest start at or below an address, if it is near enough to hold it.
fn symbolAt(comptime module: module_list.Module, address: usize) ?[]const u8 {
    const largest_function = 64 << 10;
    var nearest: ?[]const u8 = null;
    var distance: usize = largest_function;
    inline for (comptime library.symbols(module)) |symbol| {
        const start = @intFromPtr(symbol.function);
        if (start <= address and address - start < distance) {
            distance = address - start;
            nearest = symbol.name;
        }
    }
    return nearest;
}

/// Straight to the system: `std.debug.print` would bring all of the standard library's input and output with it, several times what a
/// library needs itself.
fn printLine(parts: []const []const u8) void {
    for (parts) |part| switch (builtin.os.tag) {
        .linux => _ = std.os.linux.write(2, part.ptr, part.len),
        .windows => writeWindows(part),
        else => _ = std.c.write(2, part.ptr, part.len),
    };
}

fn writeWindows(text: []const u8) void {
    const windows = std.os.windows;
    const handle = windows.peb().ProcessParameters.hStdError;
    var status: windows.IO_STATUS_BLOCK = undefined;
    _ = windows.ntdll.NtWriteFile(handle, null, null, null, &status, text.ptr, @intCast(text.len), null, null);
}

fn abort() noreturn {
    @trap();
}
