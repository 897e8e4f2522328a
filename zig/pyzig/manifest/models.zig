//! Writes the models of a module into its manifest: what their schemas say, with the comments of the sources.
const std = @import("std");
const Stringify = std.json.Stringify;
const Model = @import("../module.zig").Model;
const source_index = @import("sources.zig");
const types = @import("types.zig");

const Error = Stringify.Error || source_index.Error;

/// Writes the members `models`, `model_enums` and `model_unions`.
pub fn write(json: *Stringify, comptime list: []const Model, module: []const u8, sources: *const source_index.Sources) Error!void {
    @setEvalBranchQuota(10_000_000);
    try json.objectField("models");
    try json.beginArray();
    inline for (list) |model| if (@typeInfo(model.Type) == .@"struct") try writeStruct(json, model, try containerOf(sources, module, model.Type), sources);
    try json.endArray();
    try json.objectField("model_enums");
    try json.beginArray();
    inline for (list) |model| if (@typeInfo(model.Type) == .@"enum") {
        const container = try containerOf(sources, module, model.Type);
        try begin(json, model.Type, container, sources);
        try json.objectField("tags");
        try json.beginArray();
        inline for (@typeInfo(model.Type).@"enum".field_names) |tag| {
            try json.write(.{ .name = tag, .documentation = try sources.fieldComment(container, tag) });
        }
        try json.endArray();
        try json.endObject();
    };
    try json.endArray();
    try json.objectField("model_unions");
    try json.beginArray();
    inline for (list) |model| if (@typeInfo(model.Type) == .@"union") {
        const container = try containerOf(sources, module, model.Type);
        try begin(json, model.Type, container, sources);
        try json.objectField("variants");
        try json.beginArray();
        const info = @typeInfo(model.Type).@"union";
        inline for (info.field_names, info.field_types) |variant, Variant| {
            try json.write(.{ .name = variant, .documentation = try sources.fieldComment(container, variant), .model = comptime types.shortName(Variant) });
        }
        try json.endArray();
        try json.endObject();
    };
    try json.endArray();
}

fn writeStruct(json: *Stringify, comptime model: Model, container: source_index.Container, sources: *const source_index.Sources) Error!void {
    const schema = (model.Schema orelse @compileError(@typeName(model.Type) ++ ": a struct among the models has a schema")).value;
    try begin(json, model.Type, container, sources);
    inline for (@typeInfo(@TypeOf(schema)).@"struct".field_names) |member| {
        if (comptime std.mem.eql(u8, member, "name")) continue;
        try json.objectField(member);
        if (comptime !std.mem.eql(u8, member, "fields")) {
            try json.write(@field(schema, member));
            continue;
        }
        try json.beginArray();
        for (schema.fields) |field| {
            try json.beginObject();
            try types.field(json, "name", field.name);
            try types.field(json, "documentation", try sources.fieldComment(container, field.name));
            inline for (@typeInfo(@TypeOf(field)).@"struct".field_names) |property| {
                if (comptime std.mem.eql(u8, property, "name")) continue;
                try types.field(json, property, @field(field, property));
            }
            try json.endObject();
        }
        try json.endArray();
    }
    try json.endObject();
}

fn begin(json: *Stringify, comptime T: type, container: source_index.Container, sources: *const source_index.Sources) Error!void {
    try json.beginObject();
    try types.field(json, "name", comptime types.shortName(T));
    try types.field(json, "documentation", try sources.containerComment(container));
}

fn containerOf(sources: *const source_index.Sources, module: []const u8, comptime T: type) Error!source_index.Container {
    return sources.containerOf(module, @typeName(T)) catch |failure| {
        std.debug.print("manifest: can't find the type {s} in the sources: {s}\n", .{ @typeName(T), @errorName(failure) });
        return failure;
    };
}
