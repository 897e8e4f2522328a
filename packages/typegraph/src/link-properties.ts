import { checkBoolean, checkText, checkU16 } from "@pyzig/core";
import type { AnyAttributes, EdgeProperties, EdgeType } from "@pyzig/graph";
import { checkEdgeType, checkOptions, checkSpecific } from "@pyzig/graph/extend";

/**
 * What an edge is, without its ends: for `view.createAndInsertEdge({ source, target, ...properties })`, and for link rules. Each kind of edge makes its
 * own: `Pointer.properties({ index: 3 })`.
 */
export type LinkProperties = Omit<EdgeProperties<AnyAttributes>, "source" | "target">;

const known: readonly (keyof LinkProperties)[] = [
    "edgeType",
    "directional",
    "name",
    "order",
    "edgeSpecific",
    "attributes",
];

/** Properties that were given as an argument, read once and checked but for the attributes, in the words of native code. */
export function checkLinkProperties(properties: LinkProperties, call: string) {
    const { edgeType, directional, name, order, edgeSpecific, attributes } = checkOptions(
        properties,
        known,
        call,
        "properties",
    );
    return {
        edgeType: checkEdgeType(edgeType, call, "properties.edgeType") as EdgeType,
        directional: directional === undefined ? undefined : checkBoolean(directional, call, "properties.directional"),
        name: name === undefined ? undefined : checkText(name, call, "properties.name"),
        order: order === undefined ? undefined : checkU16(order, call, "properties.order"),
        specific: edgeSpecific === undefined ? undefined : checkSpecific(edgeSpecific, call, "properties.edgeSpecific"),
        attributes,
    };
}
