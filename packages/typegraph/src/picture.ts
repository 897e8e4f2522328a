import {
    type AnyBoundNode,
    type BoundNode,
    type EdgeType,
    EdgeTypes,
    edgeTypeName,
    GraphView,
    type Literal,
} from "@pyzig/graph";
import { Composition } from "./composition.ts";
import { nameInParent, typeNameOf } from "./describe.ts";
import { InterfaceConnection } from "./interface-connection.ts";
import { Trait } from "./trait.ts";
import type { TypeGraph } from "./type-graph.ts";
import { stateOfNode, type TypeState } from "./type-state.ts";

/** The edges of pictures: what belongs together is solid, what only refers is dashed. */
interface DrawnNode {
    readonly label: string;
    readonly shape: string;
}

interface DrawnEdge {
    readonly label: string;
    readonly style: string;
}

/**
 * Types and their rules for Graphviz: an arrow from each type to the types of its children, and a dashed one for each link rule, from the type to
 * itself, with its paths.
 *
 * @param types - Which types; all but the built-in ones unless it is said.
 */
export function typesDot(graph: TypeGraph, types: readonly BoundNode[]): string {
    using drawing = GraphView.create<DrawnNode, DrawnEdge>();
    const drawn = new Map<string, BoundNode<DrawnNode, DrawnEdge>>();
    const nodeFor = (name: string, shape: string): BoundNode<DrawnNode, DrawnEdge> => {
        const known = drawn.get(name);
        if (known !== undefined) return known;
        const node = drawing.createAndInsertNode({ label: name, shape });
        drawn.set(name, node);
        return node;
    };
    for (const type of types) nodeFor(graph.getTypeName(type), "box");
    for (const type of types) {
        const source = nodeFor(graph.getTypeName(type), "box");
        for (const { name = "", typeName, type: childType } of graph.childRules(type)) {
            const target = nodeFor(typeName, childType === undefined ? "none" : "box");
            drawing.createAndInsertEdge({
                source,
                target,
                edgeType: EdgeTypes.composition,
                directional: true,
                attributes: { label: name, style: "solid" },
            });
        }
        for (const { edgeType, source: from, target: to } of graph.linkRules(type)) {
            const label = `${pathLabel(String(from))} - ${pathLabel(String(to))}\n${kindName(edgeType)}`;
            drawing.createAndInsertEdge({
                source,
                target: source,
                edgeType: EdgeTypes.pointer,
                directional: true,
                attributes: { label, style: "dashed" },
            });
        }
    }
    return drawing.toDot({
        name: "types",
        graphAttributes: { rankdir: "LR" },
        nodeLabel: (node) => node.getAttr("label"),
        nodeAttributes: (node) => ({ shape: node.getAttr("shape") }),
        edgeLabel: (edge) => edge.getAttr("label"),
        edgeAttributes: (edge) => ({ style: edge.getAttr("style") }),
    });
}

function pathLabel(path: string): string {
    return path === "" ? "self" : path;
}

/**
 * An instance and all that it consists of, for Graphviz: compositions are solid, connections and pointers among them dashed.
 *
 * @example
 * writeFileSync('resistor.dot', instanceDot(resistor));
 */
export function instanceDot(node: AnyBoundNode): string {
    const state = stateOfNode(node, "instanceDot");
    const inside = [node as BoundNode, ...Composition.of(node).descendants()];
    using part = state.view.subgraphFromNodes(inside);
    const drawn: readonly number[] = [
        EdgeTypes.composition,
        EdgeTypes.interfaceConnection,
        EdgeTypes.pointer,
        EdgeTypes.trait,
    ];
    return part.toDot({
        name: "instance",
        edgeTypes: [EdgeTypes.composition, EdgeTypes.interfaceConnection, EdgeTypes.pointer, EdgeTypes.trait],
        nodeLabel: ({ id }) => nodeLabel(state, id),
        nodeAttributes: () => ({ shape: "box" }),
        edgeLabel: (edge) => (edge.edgeType === EdgeTypes.composition ? edge.name : kindName(edge.edgeType)),
        edgeAttributes: (edge) => ({
            style: edge.edgeType === EdgeTypes.composition ? "solid" : "dashed",
            constraint: drawn.indexOf(edge.edgeType) === 0,
        }),
    });
}

function nodeLabel(state: TypeState, id: number): string {
    const name = nameInParent(state, id);
    const type = typeNameOf(state, id) ?? `node ${id}`;
    return name === undefined || name === "" ? type : `${name}\n${type}`;
}

/**
 * A page of HTML that shows an instance as a tree to open and close: names, types, attributes, traits and connections.
 *
 * @example
 * writeFileSync('resistor.html', instanceHtml(resistor));
 */
export function instanceHtml(node: AnyBoundNode): string {
    const state = stateOfNode(node, "instanceHtml");
    const rows: string[] = [];
    // An explicit stack: how deep an instance is nested is up to the user. Texts close what is open.
    const stack: (BoundNode | string)[] = [node as BoundNode];
    const seen = new Set<number>();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (typeof next === "string") {
            rows.push(next);
            continue;
        }
        const children = seen.has(next.id) ? [] : Composition.of(next).children().toArray();
        seen.add(next.id);
        const head = `${instanceHead(state, next)}${connectionsOf(state, next)}`;
        if (children.length === 0) rows.push(`<li>${head}</li>`);
        else {
            rows.push(`<li><details open><summary>${head}</summary><ul>`);
            stack.push("</ul></details></li>", ...children.toReversed());
        }
    }
    const title = escapeHtml(nodeLabel(state, node.id).replaceAll("\n", " "));
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 14px system-ui, sans-serif; margin: 2em; }
ul { list-style: none; border-left: 1px solid #ccc; margin: 0 0 0 .4em; padding-left: 1em; }
body > ul { border: 0; }
b { font-weight: 600; } i { color: #555; } small { color: #777; margin-left: .6em; }
</style>
<ul>
${rows.join("\n")}
</ul>
</html>
`;
}

function instanceHead(state: TypeState, node: BoundNode): string {
    const name = nameInParent(state, node.id);
    const type = typeNameOf(state, node.id);
    const attributes = Object.entries(node.attrs())
        .map(([key, value]) => `${key} = ${literalText(value as Literal)}`)
        .join(", ");
    const traits = Trait.of(node)
        .traits()
        .map((trait) => typeNameOf(state, trait.id) ?? "")
        .join(", ");
    return [
        `<b>${escapeHtml(name === undefined || name === "" ? `node ${node.id}` : name)}</b>`,
        type === undefined ? "" : ` <i>${escapeHtml(type)}</i>`,
        attributes === "" ? "" : `<small>${escapeHtml(attributes)}</small>`,
        traits === "" ? "" : `<small>traits: ${escapeHtml(traits)}</small>`,
    ].join("");
}

function connectionsOf(state: TypeState, node: BoundNode): string {
    const names = InterfaceConnection.of(node)
        .connected()
        .map((other) => nodeLabel(state, other.id).replaceAll("\n", ": "));
    return names.length === 0 ? "" : `<small>connected to ${escapeHtml(names.join(", "))}</small>`;
}

function literalText(value: Literal): string {
    return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function escapeHtml(text: string): string {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function kindName(type: EdgeType): string {
    return edgeTypeName(type) ?? `edge ${type}`;
}
