//! Takes, makes and returns the objects of the module `graph`.
const graph_bindings = @import("graph_bindings");
const pyzig = @import("pyzig");
const surveyor = @import("surveyor");

pub const module: pyzig.Module = .{
    .errors = &.{
        pyzig.errorSet("SurveyError", surveyor.SurveyError, surveyor.Survey),
        pyzig.errorSet("GraphError", surveyor.GraphError, surveyor.GraphFailure),
    },
    .imports = &.{
        .{ .module = "graph", .objects = graph_bindings.module.objects },
    },
    .functions = &.{.{ .container = surveyor, .functions = &.{
        pyzig.function("itself", &.{.borrowed}, .borrowed),
        pyzig.function("storeOf", &.{.borrowed}, .borrowed),
        pyzig.function("larger", &.{ .borrowed, .borrowed }, .borrowed),
        pyzig.function("addChain", &.{ .borrowed, .value, .value }, .value),
        pyzig.function("copyView", &.{ .borrowed, .borrowed }, .dependent),
        pyzig.function("makeStore", &.{}, .owned),
        pyzig.function("takeView", &.{.owned}, .value),
        pyzig.function("takeStore", &.{.owned}, .value),
        pyzig.function("inspect", &.{ .borrowed, .value }, .value),
    } }},
};
