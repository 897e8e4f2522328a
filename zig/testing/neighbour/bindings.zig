//! A neighbour of the test fixture: it takes, makes and returns the fixture's objects.
const fixture_bindings = @import("fixture_bindings");
const neighbour = @import("neighbour");
const pyzig = @import("pyzig");

pub const module: pyzig.Module = .{
    .errors = &.{
        pyzig.errorSet("NeighbourError", neighbour.NeighbourError, neighbour.Complaint),
    },
    .imports = &.{
        .{ .module = "fixture", .objects = fixture_bindings.module.objects },
    },
    .objects = &.{ .{
        .name = "Porter",
        .Type = neighbour.Porter,
        .shared = &.{.{ .name = "trips", .row = "Trip" }},
        .functions = &.{
            pyzig.function("create", &.{}, .owned),
            pyzig.function("carry", &.{ .borrowed, .borrowed, .borrowed }, .borrowed),
        },
    }, .{
        .name = "Lodger",
        .Type = neighbour.Lodger,
        .companions = &.{"room"},
        .functions = &.{
            pyzig.function("moveIn", &.{.borrowed}, .dependent),
            pyzig.function("countRacks", &.{.borrowed}, .value),
            pyzig.function("takeRoom", &.{ .borrowed, .owned, .borrowed }, .value),
            pyzig.function("invite", &.{.borrowed}, .dependent),
        },
    }, .{
        .name = "Guest",
        .Type = neighbour.Lodger.Guest,
    } },
    .functions = &.{.{ .container = neighbour, .functions = &.{
        pyzig.function("itself", &.{.borrowed}, .borrowed),
        pyzig.function("choose", &.{ .borrowed, .value }, .borrowed),
        pyzig.function("make", &.{.value}, .owned),
        pyzig.function("makeOptional", &.{.value}, .owned),
        pyzig.function("replace", &.{.owned}, .owned),
        pyzig.function("takeDown", &.{.owned}, .value),
        pyzig.function("fill", &.{ .borrowed, .value }, .value),
        pyzig.function("complain", &.{ .borrowed, .value }, .value),
        pyzig.function("labelOf", &.{.borrowed}, .borrowed),
        pyzig.function("weigh", &.{.borrowed}, .value),
        pyzig.function("addRack", &.{.borrowed}, .dependent),
        pyzig.function("visit", &.{ .borrowed, .value }, .value),
    } }},
};
