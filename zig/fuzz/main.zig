//! The program that fuzzes. The developers' tool compiles and runs it (docs/internals/fuzzing.md):
//! - `list`: a line of JSON for each target;
//! - `replay TARGET FILE…`: runs inputs, and prints the name of each before it runs;
//! - `fuzz TARGET --record FILE --seconds N --seed N [--keep FOLDER] [FOLDER…]`: fuzzes from the inputs in folders, and keeps new ones in another.
//!
//! An input that fails ends the process: the record, or the last name, tells which it was.
const std = @import("std");
const Io = std.Io;
const Allocator = std.mem.Allocator;
const Fuzzer = @import("Fuzzer.zig");
const Record = @import("Record.zig");
const Target = @import("Target.zig");
const execute = @import("execute.zig").execute;
const targets = @import("targets.zig").targets;

/// No input of a corpus is as long.
const longest_file = 1 << 20;

const Context = struct {
    io: Io,
    allocator: Allocator,
    output: *Io.Writer,
};

pub fn main(init: std.process.Init) !u8 {
    const allocator = init.arena.allocator();
    var buffer: [4096]u8 = undefined;
    var output = Io.File.stdout().writerStreaming(init.io, &buffer);
    defer output.interface.flush() catch {};
    const context: Context = .{ .io = init.io, .allocator = allocator, .output = &output.interface };

    var given: std.ArrayList([]const u8) = .empty;
    var iterator = try init.minimal.args.iterateAllocator(allocator);
    _ = iterator.skip();
    while (iterator.next()) |argument| try given.append(allocator, argument);
    const arguments = given.items;

    if (arguments.len == 1 and std.mem.eql(u8, arguments[0], "list")) return list(context);
    if (arguments.len < 2) return usage("list | replay TARGET FILE… | fuzz TARGET --record FILE --seconds N --seed N [--keep FOLDER] [FOLDER…]", "");
    const target = find(arguments[1]) orelse return usage("there is no target called", arguments[1]);
    if (std.mem.eql(u8, arguments[0], "replay")) return replay(context, target, arguments[2..]);
    if (std.mem.eql(u8, arguments[0], "fuzz")) return fuzz(context, target, arguments[2..]);
    return usage("there is no command called", arguments[0]);
}

fn usage(problem: []const u8, detail: []const u8) u8 {
    std.debug.print("fuzz: {s} {s}\n", .{ problem, detail });
    return 2;
}

fn find(name: []const u8) ?*const Target {
    for (targets) |*target| if (std.mem.eql(u8, target.name, name)) return target;
    return null;
}

fn list(context: Context) !u8 {
    for (targets) |target| {
        try std.json.Stringify.value(.{
            .name = target.name,
            .checks = target.checks,
            .longest = target.longest,
            .planted = target.planted,
        }, .{}, context.output);
        try context.output.writeByte('\n');
    }
    return 0;
}

fn replay(context: Context, target: *const Target, paths: []const []const u8) !u8 {
    for (paths) |path| {
        // Flushed each time: the last name is that of the input which ends the process.
        try context.output.print("{s}\n", .{path});
        try context.output.flush();
        const input = try Io.Dir.cwd().readFileAlloc(context.io, path, context.allocator, .limited(longest_file));
        execute(target, input) catch |problem| return report(problem, @errorReturnTrace());
    }
    return 0;
}

fn report(problem: anyerror, trace: ?*std.lang.StackTrace) u8 {
    std.debug.print("error: {t}\n", .{problem});
    if (trace) |known| std.debug.dumpErrorReturnTrace(known);
    return 1;
}

const FuzzOptions = struct {
    record: []const u8 = "",
    seconds: u64 = 0,
    seed: u64 = 0,
    keep: ?[]const u8 = null,
    folders: []const []const u8 = &.{},
};

fn readOptions(allocator: Allocator, arguments: []const []const u8) !FuzzOptions {
    var options: FuzzOptions = .{};
    var folders: std.ArrayList([]const u8) = .empty;
    var index: usize = 0;
    while (index < arguments.len) : (index += 1) {
        const argument = arguments[index];
        if (!std.mem.startsWith(u8, argument, "--")) {
            try folders.append(allocator, argument);
            continue;
        }
        index += 1;
        if (index == arguments.len) return error.OptionWithoutValue;
        const value = arguments[index];
        if (std.mem.eql(u8, argument, "--record")) {
            options.record = value;
        } else if (std.mem.eql(u8, argument, "--seconds")) {
            options.seconds = try std.fmt.parseInt(u64, value, 10);
        } else if (std.mem.eql(u8, argument, "--seed")) {
            options.seed = try std.fmt.parseInt(u64, value, 10);
        } else if (std.mem.eql(u8, argument, "--keep")) {
            options.keep = value;
        } else return error.UnknownOption;
    }
    if (options.record.len == 0) return error.RecordIsMissing;
    options.folders = folders.items;
    return options;
}

fn fuzz(context: Context, target: *const Target, arguments: []const []const u8) !u8 {
    const options = readOptions(context.allocator, arguments) catch |problem| return usage("the options make no sense:", @errorName(problem));
    const start: Io.Timestamp = .now(context.io, .awake);
    var record: Record = try .create(context.io, options.record, target.longest);
    var fuzzer: Fuzzer = try .init(std.heap.smp_allocator, target, record);
    defer fuzzer.deinit();
    if (fuzzer.coverage.counters.len == 0) return usage("this program was compiled without", "-ffuzz");

    fuzzer.run("") catch |problem| return report(problem, @errorReturnTrace());
    for (options.folders) |folder| {
        for (try readFolder(context, folder)) |input| {
            const shortened = input[0..@min(input.len, target.longest)];
            fuzzer.run(shortened) catch |problem| return report(problem, @errorReturnTrace());
        }
    }
    const given = fuzzer.corpus.items.len;
    const deadline: Io.Timestamp = .fromNanoseconds(start.nanoseconds + @as(i96, options.seconds) * std.time.ns_per_s);
    fuzzer.fuzz(context.io, options.seed, deadline) catch |problem| return report(problem, @errorReturnTrace());
    if (options.keep) |folder| try keep(context.io, folder, fuzzer.corpus.items[given..]);
    try record.close(context.io);
    return 0;
}

/// The files of a folder, by name, so that each run begins the same; nothing when there is no such folder.
fn readFolder(context: Context, path: []const u8) ![]const []const u8 {
    var folder = Io.Dir.cwd().openDir(context.io, path, .{ .iterate = true }) catch |problem| switch (problem) {
        error.FileNotFound => return &.{},
        else => return problem,
    };
    defer folder.close(context.io);
    var names: std.ArrayList([]const u8) = .empty;
    var iterator = folder.iterate();
    while (try iterator.next(context.io)) |entry| {
        if (entry.kind == .file) try names.append(context.allocator, try context.allocator.dupe(u8, entry.name));
    }
    std.mem.sort([]const u8, names.items, {}, struct {
        fn lessThan(_: void, left: []const u8, right: []const u8) bool {
            return std.mem.lessThan(u8, left, right);
        }
    }.lessThan);
    for (names.items) |*name| name.* = try folder.readFileAlloc(context.io, name.*, context.allocator, .limited(longest_file));
    return names.items;
}

/// Each input gets a name that comes from its bytes, so that the same input is kept once.
fn keep(io: Io, path: []const u8, inputs: []const []const u8) !void {
    var folder = try Io.Dir.cwd().createDirPathOpen(io, path, .{});
    defer folder.close(io);
    for (inputs) |input| {
        var name: [16]u8 = undefined;
        _ = std.fmt.bufPrint(&name, "{x:0>16}", .{std.hash.Wyhash.hash(0, input)}) catch unreachable;
        try folder.writeFile(io, .{ .sub_path = &name, .data = input });
    }
}
