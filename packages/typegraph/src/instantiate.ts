import { checkObject, checkText, checkU32, wrongType } from "@pyzig/core";
import type { AnyBoundNode, Attributes, BoundNode } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { InstanceTree } from "./instance-tree.ts";
import { type NodeList, nodesOf } from "./node-list.ts";
import { stateOfSelf } from "./type-state.ts";
import { typeIdOf } from "./types.ts";

/** How an instance is made. */
export interface InstantiateOptions {
    /**
     * Attributes of nodes inside the instance, by the paths that lead to them from it. They come before what rules say.
     *
     * @example
     * types.instantiate(resistor, { ohms: 4700 }, { overrides: { p1: { pin: 7 }, "pads[0].line": { net: "GND" } } });
     */
    readonly overrides?: Readonly<Record<string, Attributes | undefined>> | undefined;
}

/** Makes an instance of a type, or nothing when something is wrong. */
export function instantiate(
    self: BoundNode,
    type: AnyBoundNode | string,
    attributes: Attributes | undefined,
    options: InstantiateOptions | undefined,
): BoundNode {
    const call = "TypeGraph.instantiate";
    // Mostly there are none, and checking even an empty object takes a tenth of such a call.
    const overrides = options === undefined ? undefined : checkOptions(options, ["overrides"], call).overrides;
    if (overrides !== undefined) return instantiateWith(self, type, attributes, overrides, call);
    const entries = stateOfSelf(self, call).attributes(attributes, call);
    const state = stateOfSelf(self, call);
    const id = typeIdOf(state, self, type, call);
    return state.node(state.run(call, (system, view) => system.instantiate(view, id, entries)));
}

function instantiateWith(
    self: BoundNode,
    type: AnyBoundNode | string,
    attributes: Attributes | undefined,
    overrides: Readonly<Record<string, Attributes | undefined>>,
    call: string,
): BoundNode {
    checkObject(overrides, call, "options.overrides");
    const { inbox } = stateOfSelf(self, call).graph.store;
    const serial = inbox.start();
    const paths = [""];
    if (attributes !== undefined) inbox.write(0, attributes, call, undefined);
    for (const path in overrides) {
        const given = overrides[path];
        inbox.finish(serial, call);
        if (given === undefined) continue;
        const place = `options.overrides[${JSON.stringify(path)}]`;
        inbox.write(paths.length, given, call, place);
        paths.push(checkText(path, call, place));
    }
    const entries = inbox.finish(serial, call);
    const state = stateOfSelf(self, call);
    const id = typeIdOf(state, self, type, call);
    return state.node(state.run(call, (system, view) => system.instantiateWith(view, id, paths, entries)));
}

/** Makes an instance, and tells all nodes that were made. */
export function instantiateTree(
    self: BoundNode,
    type: AnyBoundNode | string,
    attributes: Attributes | undefined,
): InstanceTree {
    const call = "TypeGraph.instantiateTree";
    const entries = stateOfSelf(self, call).attributes(attributes, call);
    const state = stateOfSelf(self, call);
    const id = typeIdOf(state, self, type, call);
    return new InstanceTree(
        state,
        state.run(call, (system, view) => system.instantiateTree(view, id, entries)),
    );
}

/** Makes many instances of a type, all or none. */
export function instantiateMany(
    self: BoundNode,
    type: AnyBoundNode | string,
    instances: number | readonly (Attributes | undefined)[],
): NodeList {
    const call = "TypeGraph.instantiateMany";
    const first = stateOfSelf(self, call);
    const { inbox } = first.graph.store;
    const serial = inbox.start();
    let count: number;
    if (typeof instances === "number") count = checkU32(instances, call, "instances");
    else {
        if (!Array.isArray(instances))
            throw wrongType(instances, call, "instances", "a number, or an array of attributes");
        count = instances.length;
        for (const [index, attributes] of instances.entries())
            if (attributes !== undefined) inbox.write(index, attributes, call, index);
    }
    const entries = inbox.finish(serial, call);
    const state = stateOfSelf(self, call);
    const id = typeIdOf(state, self, type, call);
    try {
        const ids = state.run(call, (system, view) => system.instantiateMany(view, id, count, entries));
        return nodesOf(state, ids);
    } finally {
        inbox.shrink();
    }
}
