import { type Node, parse, word } from "@pyzig/sexp";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The plain model of a document: nested arrays of spellings. */
type Model = string | Model[];

/** What a node says, as the model has it. */
function toModel(node: Node): Model {
    return node.isAtom ? node.text : node.children.map(toModel);
}

const atom = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }).map(String),
    fc.constantFrom("a", "at", "xy", "F.Cu", "1.50", "-0", "#x", '"b c"', '""', '"(\\")"'),
);
const tree = fc.letrec<{ list: Model[]; node: Model }>((tie) => ({
    node: fc.oneof({ depthSize: "small", withCrossShrink: true }, atom, tie("list")),
    list: fc.array(tie("node"), { maxLength: 5 }),
})).list;

const gap = fc.constantFrom(" ", "\n", "\n\t", "  ", "\r\n", "\n# note (\n", " \t ");

/** Writes a model with any gaps between the tokens. */
function write(model: Model, gaps: () => string): string {
    if (typeof model === "string") return model;
    const parts = model.map((child) => `${write(child, gaps)}`);
    // A word that starts with # must not start a line.
    let text = "(";
    for (const part of parts) text += `${part.startsWith("#") ? " " : gaps()}${part}`;
    return `${text}${gaps()})`;
}

const step = fc.record({
    action: fc.constantFrom("append", "before", "after", "remove", "replace", "wrap", "set", "move", "clone"),
    target: fc.nat(),
    place: fc.nat(),
    value: fc.integer({ min: -99, max: 99 }),
});

describe("random edits", () => {
    it("agree with a plain model, and what is saved says the same", () => {
        fc.assert(
            fc.property(
                tree,
                fc.array(gap, { minLength: 1, maxLength: 20 }),
                fc.array(step, { maxLength: 12 }),
                (model, gaps, steps) => {
                    let turn = 0;
                    using document = parse(write([model, "end"], () => gaps[turn++ % gaps.length] as string));
                    const root = document.root as Node;
                    const plain = mirror(root);
                    for (const { action, target, place, value } of steps) {
                        const nodes = [...root.walk()];
                        const node = nodes[target % nodes.length] as Node;
                        const other = nodes[place % nodes.length] as Node;
                        apply(plain, action, node, other, value);
                    }
                    expect(toModel(root)).toEqual(plain.get(root));
                    using saved = parse(document.toBytes());
                    expect(toModel(saved.root as Node)).toEqual(plain.get(root));
                },
            ),
            { numRuns: 400, seed: 7 },
        );
    });
});

/** The model of each node, sharing its arrays, so that editing one shows in those above. */
function mirror(root: Node): Map<Node, Model> {
    const models = new Map<Node, Model>();
    add(models, root);
    return models;
}

function add(models: Map<Node, Model>, node: Node): Model {
    const model: Model = node.isAtom ? node.text : node.children.map((child) => add(models, child));
    models.set(node, model);
    return model;
}

function indexOf(models: Map<Node, Model>, node: Node): [Model[], number] {
    const parent = node.parent as Node;
    return [models.get(parent) as Model[], parent.children.indexOf(node)];
}

/** Does the same to the document and to the model. */
function apply(models: Map<Node, Model>, action: string, node: Node, other: Node, value: number): void {
    const isRoot = node.parent?.kind === "document";
    if (action === "append") {
        if (!node.isList) return;
        (models.get(node) as Model[]).push(["n", String(value)]);
        add(models, node.append(["n", value]));
        relink(models, node);
    } else if (action === "set") {
        if (!node.isAtom) return;
        const [list, index] = indexOf(models, node);
        list[index] = `w${value}`;
        node.set(word(`w${value}`));
        models.set(node, node.text);
    } else if (isRoot) {
        return;
    } else if (action === "before" || action === "after") {
        const [list, index] = indexOf(models, node);
        list.splice(action === "before" ? index : index + 1, 0, String(value));
        const added = action === "before" ? node.insertBefore(value) : node.insertAfter(value);
        models.set(added, added.text);
    } else if (action === "remove") {
        const [list, index] = indexOf(models, node);
        list.splice(index, 1);
        node.remove();
    } else if (action === "replace") {
        const [list, index] = indexOf(models, node);
        list[index] = ["r", [String(value)]];
        add(models, node.replace(["r", [value]]));
    } else if (action === "wrap") {
        const [list, index] = indexOf(models, node);
        const inner = list[index] as Model;
        list[index] = ["w", inner];
        models.set(node.wrap("w"), list[index] as Model);
    } else if (action === "move") {
        if (!other.isList || [...node.walk()].includes(other)) return;
        const [list, index] = indexOf(models, node);
        const [moved] = list.splice(index, 1);
        node.remove();
        (models.get(other) as Model[]).push(moved as Model);
        other.append(node);
    } else if (action === "clone") {
        const [list, index] = indexOf(models, node);
        list.splice(index, 0, structuredClone(list[index] as Model));
        add(models, node.insertBefore(node.clone()));
    }
    relink(models, node);
}

/** Gives every node below the root its part of the root's model again, after models of new nodes were made apart. */
function relink(models: Map<Node, Model>, node: Node): void {
    const root = node.document.root as Node;
    const top = models.get(root);
    if (!root.isList || top === undefined) return;
    const stack: [Node, Model][] = [[root, top]];
    for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
        const [current, model] = entry;
        models.set(current, model);
        if (!current.isList) continue;
        current.children.forEach((child, index) => {
            stack.push([child, (model as Model[])[index] as Model]);
        });
    }
}
