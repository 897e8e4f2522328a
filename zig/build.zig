//! For people and editors that use `zig build`; the workspace's own build tool calls the compiler directly, which starts at once.
//! Both read what there is to build from `modules.json`.
//!
//! `zig build check` compiles every library without keeping it, `zig build test` runs all Zig tests.
//! Libraries that TypeScript can load come from `nx run <project>:build`: they carry the hash of their manifest.
const std = @import("std");

const ModuleEntry = struct {
    root: []const u8,
    bindings: ?[]const u8 = null,
    dependencies: []const []const u8,
};

const Entries = std.json.ArrayHashMap(ModuleEntry);

const Description = struct {
    zigVersion: []const u8,
    modules: Entries,
};

const Settings = struct {
    target: std.Build.ResolvedTarget,
    optimize: std.lang.OptimizeMode,
};

pub fn build(b: *std.Build) void {
    const settings: Settings = .{
        .target = b.standardTargetOptions(.{}),
        .optimize = b.standardOptimizeOption(.{}),
    };
    const check = b.step("check", "Compile every library without keeping it");
    const run_tests = b.step("test", "Run all Zig tests");
    b.default_step.dependOn(check);

    const description = std.json.parseFromSliceLeaky(Description, b.allocator, @embedFile("modules.json"), .{
        .ignore_unknown_fields = true,
    }) catch |err| std.debug.panic("zig/modules.json cannot be read: {t}", .{err});
    const entries = description.modules;

    // Modules are made first and linked afterwards, so that their order in the file does not matter.
    var modules: std.StringArrayHashMapUnmanaged(*std.Build.Module) = .empty;
    var export_lists: std.StringArrayHashMapUnmanaged(*std.Build.Module) = .empty;
    for (entries.map.keys(), entries.map.values()) |name, entry| {
        modules.put(b.allocator, name, createModule(b, settings, entry.root)) catch @panic("OOM");
        const bindings_path = entry.bindings orelse continue;
        export_lists.put(b.allocator, name, createModule(b, settings, bindings_path)) catch @panic("OOM");
    }
    for (entries.map.keys(), entries.map.values()) |name, entry| {
        for (entry.dependencies) |dependency| {
            modules.get(name).?.addImport(dependency, modules.get(dependency).?);
        }
        addTests(b, run_tests, modules.get(name).?);
        const bindings = export_lists.get(name) orelse continue;

        bindings.addImport("pyzig", modules.get("pyzig").?);
        bindings.addImport(name, modules.get(name).?);
        for (entry.dependencies) |dependency| {
            bindings.addImport(dependency, modules.get(dependency).?);
            // The objects of a dependency: its list is called `graph_bindings` there.
            if (export_lists.get(dependency)) |list| bindings.addImport(b.fmt("{s}_bindings", .{dependency}), list);
        }
        addTests(b, run_tests, bindings);

        const library = createModule(b, settings, "pyzig/library_main.zig");
        library.addImport("pyzig", modules.get("pyzig").?);
        library.addImport("bindings", bindings);
        library.addOptions("build_options", buildOptions(b, settings, name, description.zigVersion));
        check.dependOn(&b.addLibrary(.{ .name = name, .linkage = .dynamic, .root_module = library }).step);
    }
}

fn createModule(b: *std.Build, settings: Settings, path: []const u8) *std.Build.Module {
    return b.createModule(.{
        .root_source_file = b.path(path),
        .target = settings.target,
        .optimize = settings.optimize,
    });
}

fn addTests(b: *std.Build, step: *std.Build.Step, module: *std.Build.Module) void {
    const tests = b.addTest(.{ .root_module = module });
    step.dependOn(&b.addRunArtifact(tests).step);
}

/// The hash belongs to a manifest, which is not made here.
fn buildOptions(b: *std.Build, settings: Settings, name: []const u8, zig_version: []const u8) *std.Build.Step.Options {
    const options = b.addOptions();
    options.addOption([]const u8, "manifest_hash", "");
    options.addOption([]const u8, "zig_version", zig_version);
    options.addOption([]const u8, "release_mode", @tagName(settings.optimize));
    options.addOption([]const u8, "module_name", name);
    return options;
}
