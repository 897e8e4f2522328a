import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { namesOf } from "./list-argument.ts";
import { notFound } from "./missing.ts";
import { type PathLike, pathText, ReferencePath } from "./path.ts";
import { stateOfSelf } from "./type-state.ts";

/** The type of the child that is reached by names. */
export function typeAlong(self: BoundNode, type: AnyBoundNode, names: Iterable<string>): BoundNode {
    const call = "TypeGraph.typeAlong";
    const list = namesOf(names, call);
    const path = new ReferencePath(list.map((name) => ({ kind: "child", name })));
    const found = alongNames(self, type, list, call) ?? resolveTypePath(self, type, path, call);
    if (found !== undefined) return found;
    const problem = `does not tell the type of ${JSON.stringify(String(path))}: a child is not linked`;
    throw notFound(stateOfSelf(self, call), call, "type_not_found", type.id, "", problem);
}

/** The type of the child that is reached by names, undefined when a child is missing or its type is not linked. */
export function tryTypeAlong(self: BoundNode, type: AnyBoundNode, names: Iterable<string>): BoundNode | undefined {
    const call = "TypeGraph.tryTypeAlong";
    return alongNames(self, type, namesOf(names, call), call);
}

function alongNames(
    self: BoundNode,
    type: AnyBoundNode,
    names: readonly string[],
    call: string,
): BoundNode | undefined {
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    const rows = names.map((name, index) => state.nameRow(name, call, `names[${index}]`));
    return state.tryNode(state.run(call, (system, view) => system.typeAlong(view, id, rows)));
}

/** The type that a path leads to from a type, undefined where only an instance can tell. */
export function resolveTypePath(
    self: BoundNode,
    type: AnyBoundNode,
    path: PathLike,
    call: string,
): BoundNode | undefined {
    const text = pathText(path, call, "path");
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    return state.tryNode(state.run(call, (system, view) => system.resolveTypePath(view, id, text)));
}
