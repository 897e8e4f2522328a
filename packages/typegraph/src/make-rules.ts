import { checkText } from "@pyzig/core";
import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import type { LinkEnd } from "./gen/index.ts";
import { checkLinkProperties, type LinkProperties } from "./link-properties.ts";
import { type PathLike, pathText, ReferencePath } from "./path.ts";
import type { MakeChildOptions, MakeLinkOptions } from "./rules.ts";
import { stateOfSelf, type TypeState } from "./type-state.ts";

/** Adds a rule: instances of a type get a child. */
export function makeChild(
    self: BoundNode,
    type: AnyBoundNode,
    childType: AnyBoundNode | string,
    options: MakeChildOptions,
): BoundNode {
    const call = "TypeGraph.makeChild";
    const { name, attributes, sourceChunk } = checkOptions(options, ["name", "attributes", "sourceChunk"], call);
    if (name !== undefined) checkText(name, call, "options.name");
    const entries = stateOfSelf(self, call).attributes(attributes, call);
    // Getters of the attributes may have removed something.
    const state = stateOfSelf(self, call);
    const typeId = state.id(type, call, "type");
    const source = sourceChunk === undefined ? undefined : state.id(sourceChunk, call, "options.sourceChunk");
    if (typeof childType === "string") {
        const typeName = checkText(childType, call, "childType");
        return state.node(
            state.run(call, (system, view) =>
                system.makeDeferredChild(view, typeId, typeName, { name, source }, entries),
            ),
        );
    }
    const childId = state.id(childType, call, "childType");
    return state.node(
        state.run(call, (system, view) => system.makeChild(view, typeId, childId, { name, source }, entries)),
    );
}

/** Adds a rule: instances of a type get an edge. */
export function makeLink(
    self: BoundNode,
    type: AnyBoundNode,
    source: PathLike | AnyBoundNode,
    target: PathLike | AnyBoundNode,
    properties: LinkProperties,
    options: MakeLinkOptions,
): BoundNode {
    const call = "TypeGraph.makeLink";
    const { attributes, ...edge } = checkLinkProperties(properties, call);
    const { sourceChunk } = checkOptions(options, ["sourceChunk"], call);
    const entries = stateOfSelf(self, call).attributes(attributes, call);
    // Getters of the attributes may have removed something.
    const state = stateOfSelf(self, call);
    const typeId = state.id(type, call, "type");
    const lhs = endOf(state, source, call, "source");
    const rhs = endOf(state, target, call, "target");
    const rule = {
        ...edge,
        source: sourceChunk === undefined ? undefined : state.id(sourceChunk, call, "options.sourceChunk"),
    };
    return state.node(state.run(call, (system, view) => system.makeLink(view, typeId, lhs, rhs, rule, entries)));
}

/** An end of a link rule for native code. */
function endOf(state: TypeState, end: PathLike | AnyBoundNode, call: string, place: string): LinkEnd {
    if (typeof end === "string" || end instanceof ReferencePath) return { path: pathText(end, call, place) };
    return { reference: state.id(end, call, place) };
}
