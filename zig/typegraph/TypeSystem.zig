//! The types of one graph: what is derived from its nodes and edges, and all that is done with them.
//!
//! The graph is the only truth. Types, rules and references are nodes and edges of the view, so any view that has them can be
//! used, copied, saved and loaded. This object holds indexes and compiled types; it is made of a view, and goes with it.
//!
//! A *type graph* is a node (`self`) whose children are types; a view may have several. Nodes and edges are numbers of the store,
//! names are rows of its texts where they are looked up, and texts where they are added.
const std = @import("std");
const graph = @import("graph");
const pyzig = @import("pyzig");
const compile = @import("compile.zig");
const failure = @import("failure.zig");
const Index = @import("Index.zig");
const Names = @import("Names.zig");
const PathSearch = @import("PathSearch.zig");
const references = @import("references.zig");
const Allocator = std.mem.Allocator;
const Details = failure.Details;
const Error = failure.Error;
const GraphView = graph.GraphView;
const Host = pyzig.Host;
const none = graph.none;
const TypeSystem = @This();

allocator: Allocator,
/// The view that all of this is about.
view: *GraphView,
names: Names,
index: Index = .{},
/// What the running operation is about to add.
draft: graph.Pattern = .empty,
/// Texts that it holds meanwhile.
draft_texts: std.ArrayList(u32) = .empty,
/// What searches along connections need, kept between them.
paths: PathSearch = .{},
interned: references.Interned = .{},
recipes: compile.Recipes = .{},

/// Makes the type system of a graph. It goes with the graph.
pub fn create(view: *GraphView, allocator: Allocator, host: Host) Allocator.Error!*TypeSystem {
    const system = try allocator.create(TypeSystem);
    errdefer allocator.destroy(system);
    system.* = .{ .allocator = allocator, .view = view, .names = try .intern(view.store, host) };
    return system;
}

pub fn destroy(system: *TypeSystem) void {
    const allocator = system.allocator;
    system.index.deinit(allocator);
    system.draft.deinit(allocator);
    system.draft_texts.deinit(allocator);
    system.paths.deinit(allocator);
    system.interned.deinit(allocator);
    system.recipes.deinit(allocator);
    allocator.destroy(system);
}

/// Makes ready for an operation: the indexes follow what has happened to the view.
pub fn enter(system: *TypeSystem, view: *const GraphView) Error!void {
    if (system.view != view) return error.WrongGraph;
    try system.index.catchUp(system.allocator, view, &system.names);
}

pub fn checkMember(system: *const TypeSystem, node: u32, details: *Details) Error!void {
    if (system.view.containsNode(node)) return;
    details.fields = .{ .node = node };
    return error.NodeNotInGraph;
}

/// The text of a row; valid until a text is added.
pub fn textOf(system: *const TypeSystem, row: u32) []const u8 {
    return system.view.store.textsOf().get(row);
}

/// The row of a text, or `none`.
pub fn rowOf(system: *const TypeSystem, bytes: []const u8) u32 {
    if (bytes.len == 0) return system.names.empty;
    return system.view.store.textsOf().find(bytes) orelse none;
}

/// The first child of a name (a row of texts), or `none`.
pub fn childNamed(system: *TypeSystem, node: u32, name: u32) Allocator.Error!u32 {
    return system.targetOf(try system.index.childEdge(system.allocator, system.view, &system.names, node, name));
}

/// The first trait instance of a type, or `none`.
pub fn traitOfType(system: *TypeSystem, owner: u32, trait_type: u32) Allocator.Error!u32 {
    return system.targetOf(try system.index.traitEdge(system.allocator, system.view, &system.names, owner, trait_type));
}

fn targetOf(system: *const TypeSystem, edge: u32) u32 {
    return if (edge == none) none else system.view.store.edges.pointer(.target)[edge];
}

/// The node at the other end of the first edge of a kind, or `none`.
pub fn firstNode(system: *const TypeSystem, node: u32, kind: u16, direction: GraphView.Direction) u32 {
    const visit = system.view.firstEdge(node, kind, direction) orelse return none;
    return visit.other;
}

const types = @import("types.zig");
pub const createTypeGraph = types.createTypeGraph;
pub const addType = types.addType;
pub const addTypes = types.addTypes;
pub const getOrCreateType = types.getOrCreateType;
pub const typeByName = types.typeByName;
pub const typeByText = types.typeByText;
pub const typeName = types.typeName;
pub const typesOf = types.typesOf;
pub const typeOf = types.typeOf;
pub const isInstanceOf = types.isInstanceOf;
pub const typeGraphOfType = types.typeGraphOfType;
pub const typeGraphOfInstance = types.typeGraphOfInstance;
pub const typeGraphOf = types.typeGraphOf;
pub const addInstance = types.addInstance;
pub const instances = types.instances;
pub const instanceCounts = types.instanceCounts;
pub const findText = types.findText;

const children = @import("children.zig");
pub const addChild = children.addChild;
pub const addChildren = children.addChildren;
pub const child = children.child;
pub const childByText = children.childByText;
pub const childEdge = children.childEdge;
pub const childAlong = children.childAlong;
pub const parent = children.parent;
pub const parentEdge = children.parentEdge;
pub const childOfType = children.childOfType;
pub const childrenOfType = children.childrenOfType;

const traits = @import("traits.zig");
pub const addTraitInstance = traits.addTraitInstance;
pub const markAsTrait = traits.markAsTrait;
pub const trait = traits.trait;
pub const traitsOf = traits.traitsOf;
pub const traitOwner = traits.traitOwner;
pub const siblingTrait = traits.siblingTrait;
pub const implementers = traits.implementers;

const links = @import("links.zig");
pub const pointTo = links.pointTo;
pub const pointed = links.pointed;
pub const pointedByName = links.pointedByName;
pub const pointers = links.pointers;
pub const addNext = links.addNext;
pub const nextNode = links.nextNode;
pub const previousNode = links.previousNode;
pub const connect = links.connect;
pub const connectAll = links.connectAll;
pub const connected = links.connected;

const operands_ = @import("operands.zig");
pub const addOperand = operands_.addOperand;
pub const operandSet = operands_.operandSet;
pub const operands = operands_.operands;
pub const operandByName = operands_.operandByName;
pub const expressions = operands_.expressions;

pub const makeReference = references.makeReference;
pub const makeReferences = references.makeReferences;
pub const referencePath = references.referencePath;
pub const referenceSegments = references.referenceSegments;
pub const resolve = references.resolve;
pub const resolvePath = references.resolvePath;
pub const tryResolvePath = references.tryResolvePath;

const declarations = @import("declarations.zig");
pub const makeChild = declarations.makeChild;
pub const makeDeferredChild = declarations.makeDeferredChild;
pub const makeLink = declarations.makeLink;
pub const childRules = declarations.childRules;
pub const linkRules = declarations.linkRules;

const linker = @import("linker.zig");
pub const addTypeReference = linker.addTypeReference;
pub const linkTypeReference = linker.linkTypeReference;
pub const linkTypeReferences = linker.linkTypeReferences;
pub const resolvedType = linker.resolvedType;
pub const unresolvedReferences = linker.unresolvedReferences;
pub const linkByName = linker.linkByName;

const instantiation = @import("instantiate.zig");
pub const markConstructable = instantiation.markConstructable;
pub const isConstructable = instantiation.isConstructable;
pub const instantiate = instantiation.instantiate;
pub const instantiateMany = instantiation.instantiateMany;
pub const instantiateTree = instantiation.instantiateTree;
pub const instantiateWith = instantiation.instantiateWith;
pub const addNewChild = instantiation.addNewChild;
pub const addTrait = instantiation.addTrait;

const type_paths = @import("type_paths.zig");
pub const typeReferenceOf = type_paths.typeReferenceOf;
pub const typeAlong = type_paths.typeAlong;
pub const resolveTypePath = type_paths.resolveTypePath;
pub const pointerMembers = type_paths.pointerMembers;
pub const validate = @import("validate.zig").validate;
pub const mergeTypes = @import("merge.zig").mergeTypes;
pub const mergeConflicts = @import("merge.zig").mergeConflicts;
pub const descendants = @import("descendants.zig").descendants;

const copy = @import("copy.zig");
pub const copyNodes = copy.copyNodes;
pub const copyTypeGraph = copy.copyTypeGraph;

const pathfinder = @import("pathfinder.zig");
pub const isConnected = pathfinder.isConnected;
pub const pathTo = pathfinder.pathTo;
pub const allConnected = pathfinder.allConnected;
pub const buses = pathfinder.buses;
