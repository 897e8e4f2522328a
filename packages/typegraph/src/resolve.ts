import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { TypeGraphResolveError } from "./errors.ts";
import { itemsOf } from "./list-argument.ts";
import { fromNative, type PathLike, pathText, ReferencePath } from "./path.ts";
import { stateOfSelf } from "./type-state.ts";

/** The reference that stands for a path. */
export function referenceFor(self: BoundNode, path: PathLike): BoundNode {
    const call = "TypeGraph.reference";
    const text = pathText(path, call, "path");
    const state = stateOfSelf(self, call);
    return state.node(state.run(call, (system, view) => system.makeReference(view, self.id, text)));
}

/** The references that stand for some paths, all or none. */
export function referencesFor(self: BoundNode, paths: Iterable<PathLike>): BoundNode[] {
    const call = "TypeGraph.references";
    const texts = itemsOf(paths, call, "paths").map((path, index) => pathText(path, call, `paths[${index}]`));
    const state = stateOfSelf(self, call);
    const made = state.run(call, (system, view) => system.makeReferences(view, self.id, texts));
    return Array.from(made, (id) => state.node(id));
}

/** The path that a reference stands for. */
export function getReferencePath(self: BoundNode, reference: AnyBoundNode): ReferencePath {
    const call = "TypeGraph.getReferencePath";
    const state = stateOfSelf(self, call);
    const id = state.id(reference, call, "reference");
    return new ReferencePath(fromNative(state.run(call, (system, view) => system.referenceSegments(view, id))));
}

/** The node that a path or a reference leads to from a node. */
export function resolve(self: BoundNode, base: AnyBoundNode, path: PathLike | AnyBoundNode): BoundNode {
    const call = "TypeGraph.resolve";
    const state = stateOfSelf(self, call);
    const baseId = state.id(base, call, "base");
    if (typeof path === "string" || path instanceof ReferencePath) {
        const text = pathText(path, call, "path");
        return state.node(state.run(call, (system, view) => system.resolvePath(view, self.id, text, baseId)));
    }
    const reference = state.id(path, call, "path");
    return state.node(state.run(call, (system, view) => system.resolve(view, reference, baseId)));
}

/** The node that a path or a reference leads to from a node, undefined when it leads nowhere. */
export function tryResolve(self: BoundNode, base: AnyBoundNode, path: PathLike | AnyBoundNode): BoundNode | undefined {
    if (typeof path === "string" || path instanceof ReferencePath) {
        const call = "TypeGraph.tryResolve";
        const state = stateOfSelf(self, call);
        state.id(base, call, "base");
        return tryResolveAll(self, [base], path)[0];
    }
    try {
        return resolve(self, base, path);
    } catch (error) {
        if (error instanceof TypeGraphResolveError) return undefined;
        throw error;
    }
}

/** The nodes that a path leads to from some nodes, each undefined where it leads nowhere. */
export function tryResolveAll(
    self: BoundNode,
    bases: Iterable<AnyBoundNode>,
    path: PathLike,
): (BoundNode | undefined)[] {
    const call = "TypeGraph.tryResolveAll";
    const text = pathText(path, call, "path");
    const state = stateOfSelf(self, call);
    const ids = state.ids(bases, call, "bases");
    const found = state.run(call, (system, view) => system.tryResolvePath(view, self.id, text, ids));
    return Array.from(found, (id) => state.tryNode(id));
}
