//! Types over graphs: child rules, link rules, traits, and what follows from them.
const graph_bindings = @import("graph_bindings");
const pyzig = @import("pyzig");
const typegraph = @import("typegraph");

const failure = typegraph.failure;
const TypeSystem = typegraph.TypeSystem;
const function = pyzig.function;

pub const module: pyzig.Module = .{
    .errors = &.{
        pyzig.errorSet("TypeGraphPathError", failure.TypeGraphPathError, failure.Failure),
        pyzig.errorSet("TypeGraphInstantiationError", failure.TypeGraphInstantiationError, failure.Failure),
        pyzig.errorSet("TypeGraphResolveError", failure.TypeGraphResolveError, failure.Failure),
        pyzig.errorSet("TypeExistsError", failure.TypeExistsError, failure.Failure),
        pyzig.errorSet("IncompatibleTypesError", failure.IncompatibleTypesError, failure.Failure),
        pyzig.errorSet("TypeGraphUsageError", failure.TypeGraphUsageError, failure.Failure),
    },
    .imports = &.{
        .{ .module = "graph", .objects = graph_bindings.module.objects },
    },
    .objects = &.{.{
        .name = "TypeSystem",
        .Type = TypeSystem,
        .functions = &.{
            function("create", &.{.borrowed}, .dependent),
            // Types.
            function("createTypeGraph", &.{ .borrowed, .borrowed }, .value),
            function("addType", &.{ .borrowed, .borrowed, .value, .borrowed, .value }, .value),
            function("addTypes", &.{ .borrowed, .borrowed, .value, .borrowed }, .owned),
            function("getOrCreateType", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("typeByName", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("typeByText", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("typeName", &.{ .borrowed, .borrowed, .value }, .value),
            function("typesOf", &.{ .borrowed, .borrowed, .value }, .owned),
            function("typeOf", &.{ .borrowed, .borrowed, .value }, .value),
            function("isInstanceOf", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("typeGraphOfType", &.{ .borrowed, .borrowed, .value }, .value),
            function("typeGraphOfInstance", &.{ .borrowed, .borrowed, .value }, .value),
            function("typeGraphOf", &.{ .borrowed, .borrowed, .value }, .value),
            function("addInstance", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("instances", &.{ .borrowed, .borrowed, .value }, .owned),
            function("instanceCounts", &.{ .borrowed, .borrowed, .value }, .owned),
            function("findText", &.{ .borrowed, .borrowed, .borrowed }, .value),
            // Compositions.
            function("addChild", &.{ .borrowed, .borrowed, .value, .value, .borrowed }, .value),
            function("addChildren", &.{ .borrowed, .borrowed, .borrowed, .borrowed, .borrowed }, .owned),
            function("child", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("childByText", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("childEdge", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("childAlong", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("parent", &.{ .borrowed, .borrowed, .value }, .value),
            function("parentEdge", &.{ .borrowed, .borrowed, .value }, .value),
            function("childOfType", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("childrenOfType", &.{ .borrowed, .borrowed, .value, .value }, .owned),
            // Traits.
            function("addTraitInstance", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("markAsTrait", &.{ .borrowed, .borrowed, .value }, .value),
            function("trait", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("traitsOf", &.{ .borrowed, .borrowed, .value, .borrowed }, .owned),
            function("traitOwner", &.{ .borrowed, .borrowed, .value }, .value),
            function("siblingTrait", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("implementers", &.{ .borrowed, .borrowed, .value }, .owned),
            // Pointers, successors, connections.
            function("pointTo", &.{ .borrowed, .borrowed, .value, .value, .borrowed, .value }, .value),
            function("pointed", &.{ .borrowed, .borrowed, .value }, .value),
            function("pointedByName", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("pointers", &.{ .borrowed, .borrowed, .value, .value }, .owned),
            function("addNext", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("nextNode", &.{ .borrowed, .borrowed, .value }, .value),
            function("previousNode", &.{ .borrowed, .borrowed, .value }, .value),
            function("connect", &.{ .borrowed, .borrowed, .value, .value, .value }, .value),
            function("connectAll", &.{ .borrowed, .borrowed, .borrowed, .borrowed, .value }, .owned),
            function("connected", &.{ .borrowed, .borrowed, .value }, .owned),
            // Paths along connections.
            function("isConnected", &.{ .borrowed, .borrowed, .value, .value, .value }, .value),
            function("pathTo", &.{ .borrowed, .borrowed, .value, .value, .value }, .owned),
            function("allConnected", &.{ .borrowed, .borrowed, .value, .value, .value, .value }, .owned),
            function("buses", &.{ .borrowed, .borrowed, .borrowed, .value }, .owned),
            // Expressions.
            function("addOperand", &.{ .borrowed, .borrowed, .value, .value, .borrowed }, .value),
            function("operandSet", &.{ .borrowed, .borrowed, .value }, .value),
            function("operands", &.{ .borrowed, .borrowed, .value, .value }, .owned),
            function("operandByName", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("expressions", &.{ .borrowed, .borrowed, .value, .value }, .owned),
            // References.
            function("makeReference", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("makeReferences", &.{ .borrowed, .borrowed, .value, .borrowed }, .owned),
            function("referencePath", &.{ .borrowed, .borrowed, .value }, .owned),
            function("referenceSegments", &.{ .borrowed, .borrowed, .value }, .owned),
            function("resolve", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("resolvePath", &.{ .borrowed, .borrowed, .value, .borrowed, .value }, .value),
            function("tryResolvePath", &.{ .borrowed, .borrowed, .value, .borrowed, .borrowed }, .owned),
            // Rules.
            function("makeChild", &.{ .borrowed, .borrowed, .value, .value, .borrowed, .value }, .value),
            function("makeDeferredChild", &.{ .borrowed, .borrowed, .value, .borrowed, .borrowed, .value }, .value),
            function("makeLink", &.{ .borrowed, .borrowed, .value, .borrowed, .borrowed, .borrowed, .value }, .value),
            function("childRules", &.{ .borrowed, .borrowed, .value }, .owned),
            function("linkRules", &.{ .borrowed, .borrowed, .value }, .owned),
            function("typeReferenceOf", &.{ .borrowed, .borrowed, .value }, .value),
            function("typeAlong", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("resolveTypePath", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("pointerMembers", &.{ .borrowed, .borrowed, .value, .borrowed, .value }, .owned),
            function("validate", &.{ .borrowed, .borrowed, .borrowed }, .owned),
            function("mergeConflicts", &.{ .borrowed, .borrowed, .value, .value }, .owned),
            function("mergeTypes", &.{ .borrowed, .borrowed, .value, .value, .borrowed }, .owned),
            // Types of children.
            function("addTypeReference", &.{ .borrowed, .borrowed, .value, .borrowed }, .value),
            function("linkTypeReference", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("linkTypeReferences", &.{ .borrowed, .borrowed, .borrowed, .borrowed }, .value),
            function("resolvedType", &.{ .borrowed, .borrowed, .value }, .value),
            function("unresolvedReferences", &.{ .borrowed, .borrowed, .value }, .owned),
            function("linkByName", &.{ .borrowed, .borrowed, .value }, .value),
            // Instances.
            function("markConstructable", &.{ .borrowed, .borrowed, .value }, .value),
            function("isConstructable", &.{ .borrowed, .borrowed, .value }, .value),
            function("instantiate", &.{ .borrowed, .borrowed, .value, .value }, .value),
            function("instantiateWith", &.{ .borrowed, .borrowed, .value, .borrowed, .value }, .value),
            function("instantiateMany", &.{ .borrowed, .borrowed, .value, .value, .value }, .owned),
            function("instantiateTree", &.{ .borrowed, .borrowed, .value, .value }, .owned),
            function("addTrait", &.{ .borrowed, .borrowed, .value, .value, .value }, .value),
            function("addNewChild", &.{ .borrowed, .borrowed, .value, .value, .borrowed, .value }, .value),
            // Queries and copies.
            function("descendants", &.{ .borrowed, .borrowed, .value, .borrowed }, .owned),
            function("copyNodes", &.{ .borrowed, .borrowed, .borrowed, .borrowed, .borrowed }, .owned),
            function("copyTypeGraph", &.{ .borrowed, .borrowed, .borrowed, .value, .value, .value }, .owned),
        },
    }},
    .functions = &.{.{ .container = typegraph.references, .functions = &.{
        function("parsePath", &.{.borrowed}, .owned),
        function("printPath", &.{.borrowed}, .owned),
    } }},
};
