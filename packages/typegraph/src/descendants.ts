import { checkBoolean, checkTag } from "@pyzig/core";
import { type AnyBoundNode, type BoundNode, EdgeTypes } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { none } from "./constants.ts";
import { NodeList } from "./node-list.ts";
import type { TypeState } from "./type-state.ts";

/** In which order children are visited. */
export type ChildOrder = (typeof ChildOrder)[number];

/** Every {@link ChildOrder}: as they were added, by name as bytes, or by name with numbers counted, so that `m[2]` comes before `m[10]`. */
export const ChildOrder = ["insertion", "name", "natural"] as const;

/** Which descendants are listed. What does not pass is left out, but what is below it is still looked at. */
export interface DescendantOptions {
    /** Only instances of one of these types; of any unless it is said. */
    readonly types?: readonly AnyBoundNode[] | undefined;
    /** Only nodes that have all of these traits. */
    readonly traits?: readonly AnyBoundNode[] | undefined;
    /** Whether the node itself is listed, if it passes; not unless it is said. */
    readonly self?: boolean | undefined;
    /** Only its children, not theirs. */
    readonly direct?: boolean | undefined;
    /** In which order children are visited; as they were added unless it is said. Equal names stay in that order. */
    readonly sort?: ChildOrder | undefined;
}

const descendantOptions: readonly (keyof DescendantOptions)[] = ["types", "traits", "self", "direct", "sort"];

const { compare: compareNaturally } = new Intl.Collator("en", { numeric: true });

/** Lists what a node consists of, each node once: a diamond or a cycle of compositions does no harm. */
export function descendantsOf(state: TypeState, root: BoundNode, options: DescendantOptions, call: string): NodeList {
    const {
        types,
        traits = [],
        self = false,
        direct = false,
        sort = "insertion",
    } = checkOptions(options, descendantOptions, call);
    const typeIds = types === undefined ? undefined : new Set(state.ids(types, call, "options.types"));
    const traitIds = state.ids(traits, call, "options.traits");
    checkBoolean(self, call, "options.self");
    checkBoolean(direct, call, "options.direct");
    checkTag(sort, ChildOrder, call, "options.sort");
    const isPassing = (id: number): boolean =>
        (typeIds === undefined || typeIds.has(state.system.typeOf(state.view, id))) &&
        traitIds.every((trait) => state.system.trait(state.view, id, trait) !== none);
    return new NodeList(state, [root.id, ...(typeIds ?? []), ...traitIds], (limit) => {
        const found: number[] = [];
        const seen = new Set([root.id]);
        if (self && isPassing(root.id)) found.push(root.id);
        const open = childrenOf(state, root, sort).reverse();
        for (let id = open.pop(); id !== undefined && found.length < limit; id = open.pop()) {
            if (seen.has(id)) continue;
            seen.add(id);
            if (isPassing(id)) found.push(id);
            if (direct) continue;
            const children = childrenOf(state, state.node(id), sort);
            for (let index = children.length - 1; index >= 0; index--) open.push(children[index] as number);
        }
        return found;
    });
}

function childrenOf(state: TypeState, node: BoundNode, sort: ChildOrder): number[] {
    const edges = node.edges(EdgeTypes.composition, { direction: "out" }).ids();
    const { native, reader } = state.graph.store;
    const { target } = native.edges;
    if (sort !== "insertion") {
        const named = edges.map((edge) => ({
            edge,
            name: String(reader.get(native.edges, edge, "name", "name") ?? ""),
        }));
        const compare = sort === "natural" ? compareNaturally : compareBytes;
        named.sort((a, b) => compare(a.name, b.name));
        for (const [index, { edge }] of named.entries()) edges[index] = edge;
    }
    return edges.map((edge) => target[edge] as number);
}

/** The order of texts as UTF-8: that of code points, which `<` has only outside of surrogates. */
function compareBytes(a: string, b: string): number {
    if (a === b) return 0;
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
