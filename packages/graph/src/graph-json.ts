import { PyzigError } from "@pyzig/core";
import { keptAttributes } from "./attributed.ts";
import { edgeTypeFor, edgeTypeName } from "./edge-type.ts";
import { Float, type Literal } from "./literal.ts";
import type { GraphView } from "./view.ts";

/** A value that JSON has no notation for: an integer that is a `bigint`, or a float that would be read as an integer or not at all. */
export type JsonSpecial = { readonly bigint: string } | { readonly float: string };

/** The value of an attribute in JSON. */
export type JsonLiteral = string | boolean | number | JsonSpecial;

/** Attributes in JSON. */
export type JsonAttributes = { readonly [key: string]: JsonLiteral };

/** A node in JSON. */
export interface JsonNode {
    /** Its attributes, in order; left out when there are none. */
    readonly attributes?: JsonAttributes;
}

/** An edge in JSON. */
export interface JsonEdge {
    /** The place of its source in `nodes`. */
    readonly source: number;
    /** The place of its target in `nodes`. */
    readonly target: number;
    /** The number of its type; `edgeTypes` has the name. */
    readonly type: number;
    /** `true` for an edge whose ends differ in meaning. */
    readonly directional?: boolean;
    /** Where it stands among its like; left out when it is 0. */
    readonly order?: number;
    /** The number whose meaning depends on the type. */
    readonly edgeSpecific?: number;
    /** Its attributes, in order; left out when there are none. */
    readonly attributes?: JsonAttributes;
}

/** A graph in JSON. */
export interface JsonGraph {
    /** Always this. */
    readonly format: "pyzig-graph";
    /** Always this. */
    readonly version: 1;
    /** The registered types of the edges: names to the numbers that this text uses. */
    readonly edgeTypes: { readonly [name: string]: number };
    /** The nodes in the order of insertion; the first is the view's own. */
    readonly nodes: readonly JsonNode[];
    /** The edges in the order of insertion. */
    readonly edges: readonly JsonEdge[];
}

/** What was read is no graph in JSON. */
export class GraphJsonError extends PyzigError {
    /** Always this value. */
    declare readonly code: "InvalidGraphJson";
    /** Where: `edges[3].target`. */
    readonly path: string;

    /** Makes the error of one place. */
    constructor(path: string, problem: string) {
        super(`GraphView.fromJSON: ${path === "" ? "the value" : path} ${problem}`, {
            code: "InvalidGraphJson",
            module: "graph",
            function: "GraphView.fromJSON",
        });
        this.path = path;
    }
}

/** Describes a graph as JSON. */
export function toJson(view: GraphView): JsonGraph {
    const edgeTypes = new Map<string, number>();
    const places = new Map<number, number>();
    const { selfNode } = view;
    // The own node leads, wherever it is.
    const nodes = [selfNode, ...view.nodes().filter((node) => node !== selfNode)].map((node, place): JsonNode => {
        places.set(node.id, place);
        return withAttributes(keptAttributes(node));
    });
    const edges = view.edges().map((edge): JsonEdge => {
        const type: number = edge.edgeType;
        const name = edgeTypeName(type);
        if (name !== undefined) edgeTypes.set(name, type);
        return {
            source: places.get(edge.sourceId) as number,
            target: places.get(edge.targetId) as number,
            type,
            ...(edge.directional ? { directional: true } : {}),
            ...(edge.order === 0 ? {} : { order: edge.order }),
            ...(edge.edgeSpecific === undefined ? {} : { edgeSpecific: edge.edgeSpecific }),
            ...withAttributes(keptAttributes(edge)),
        };
    });
    return { format: "pyzig-graph", version: 1, edgeTypes: Object.fromEntries(edgeTypes), nodes, edges };
}

function withAttributes(attributes: readonly [string, Literal | Float][]): { attributes?: JsonAttributes } {
    if (attributes.length === 0) return {};
    return { attributes: Object.fromEntries(attributes.map(([key, value]) => [key, encode(value)])) };
}

function encode(value: Literal | Float): JsonLiteral {
    if (value instanceof Float) return { float: floatText(value.value) };
    if (typeof value === "bigint") return { bigint: String(value) };
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
        return { float: floatText(value) };
    return value;
}

function floatText(value: number): string {
    return Object.is(value, -0) ? "-0" : String(value);
}

/** Fills an empty graph with what JSON describes. */
export function fillFromJson(view: GraphView, json: unknown): void {
    if (typeof json === "string") throw new GraphJsonError("", "must be an object, not its text: use JSON.parse first");
    const { format, version, edgeTypes, nodes, edges } = record(json, "");
    if (format !== "pyzig-graph")
        throw new GraphJsonError("format", 'must be "pyzig-graph": GraphView.toJSON did not write this');
    checkVersion(version);
    const names = edgeTypeNames(edgeTypes);
    const nodeList = list(nodes, "nodes");
    const attributes = nodeList.map((node, index) =>
        attributesOf(record(node, `nodes[${index}]`).attributes, `nodes[${index}].attributes`),
    );
    if (nodeList.length === 0) throw new GraphJsonError("nodes", "must have one node at least, the graph's own");
    const rows = list(edges, "edges").map((edge, index) => {
        const path = `edges[${index}]`;
        const { source, target, type, directional, order, edgeSpecific, attributes: own } = record(edge, path);
        if (directional !== undefined && typeof directional !== "boolean")
            throw new GraphJsonError(`${path}.directional`, "must be true or false");
        const id = integer(type, `${path}.type`, 0xffff);
        return {
            source: integer(source, `${path}.source`, nodeList.length - 1),
            target: integer(target, `${path}.target`, nodeList.length - 1),
            type: id,
            directional: directional ?? false,
            order: order === undefined ? 0 : integer(order, `${path}.order`, 0xffff),
            edgeSpecific:
                edgeSpecific === undefined ? undefined : integer(edgeSpecific, `${path}.edgeSpecific`, 0xffff_fffe),
            attributes: attributesOf(own, `${path}.attributes`),
        };
    });
    // Only now that all is known to be right: a name that is registered stays.
    const types = new Map(Array.from(names, ([id, name]) => [id, edgeTypeFor(name, id)]));
    const { selfNode } = view;
    if (attributes[0] !== undefined) selfNode.setAttrs(attributes[0] as never);
    const ids = view.addNodes(attributes.slice(1) as never);
    const idOf = (place: number): number => (place === 0 ? selfNode.id : (ids[place - 1] as number));
    view.addEdges(
        rows.map(({ type, source, target, ...row }) => ({
            ...row,
            edgeType: types.get(type) ?? type,
            source: idOf(source),
            target: idOf(target),
        })) as never,
    );
}

function checkVersion(version: unknown): void {
    if (version === 1) return;
    if (typeof version === "number" && Number.isInteger(version) && version > 1)
        throw new GraphJsonError("version", `is ${version}, but this @pyzig/graph reads version 1: use a newer one`);
    throw new GraphJsonError("version", "must be 1");
}

/** The names of the types by their numbers. */
function edgeTypeNames(edgeTypes: unknown): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    for (const [name, number] of Object.entries(record(edgeTypes, "edgeTypes"))) {
        const path = `edgeTypes.${name}`;
        const id = integer(number, path, 0xffff);
        if (name === "") throw new GraphJsonError("edgeTypes", "has a type without a name");
        checkText(name, path);
        const other = names.get(id);
        if (other !== undefined) throw new GraphJsonError(path, `has the number ${id} of "${other}"`);
        names.set(id, name);
    }
    return names;
}

function attributesOf(value: unknown, path: string): Record<string, Literal | Float> | undefined {
    if (value === undefined) return undefined;
    const attributes: Record<string, Literal | Float> = {};
    for (const [key, given] of Object.entries(record(value, path))) {
        checkText(key, `${path}.${key}`);
        Object.defineProperty(attributes, key, { value: decode(given, `${path}.${key}`), enumerable: true });
    }
    return attributes;
}

function decode(value: unknown, path: string): Literal | Float {
    if (typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    if (typeof value === "string") {
        checkText(value, path);
        return value;
    }
    if (typeof value === "object" && value !== null) {
        const { bigint, float } = value as { readonly bigint?: unknown; readonly float?: unknown };
        if (typeof bigint === "string" && /^-?\d{1,20}$/.test(bigint)) {
            const integer_ = BigInt(bigint);
            if (integer_ >= -(2n ** 63n) && integer_ < 2n ** 64n) return integer_;
        }
        if (typeof float === "string" && float === floatText(Number(float))) return new Float(Number(float));
    }
    throw new GraphJsonError(
        path,
        `must be a string, a boolean, a number, {"bigint": "…"} of 64 bits or {"float": "…"}`,
    );
}

function checkText(text: string, path: string): void {
    if (!text.isWellFormed()) throw new GraphJsonError(path, "must be well-formed text, without lone surrogates");
}

function record(value: unknown, path: string): Record<string, unknown> {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    throw new GraphJsonError(path, "must be an object");
}

function list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    throw new GraphJsonError(path, "must be an array");
}

function integer(value: unknown, path: string, limit: number): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= limit) return value;
    throw new GraphJsonError(path, `must be an integer from 0 to ${limit}`);
}
