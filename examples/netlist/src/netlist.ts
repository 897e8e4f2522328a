import { Document, type Node } from "@pyzig/sexp";
import { Problem } from "./problem.ts";

/** A part of the board. */
export interface Part {
    readonly name: string;
    readonly value: string | undefined;
    readonly footprint: string | undefined;
}

/** A pin of a part, and the net that it is on: places in the lists of a netlist. */
export interface Pin {
    readonly name: string;
    readonly part: number;
    readonly net: number;
    readonly role: string | undefined;
}

/** What a netlist says, as plain lists. */
export interface Netlist {
    readonly parts: readonly Part[];
    readonly nets: readonly string[];
    readonly pins: readonly Pin[];
}

/** Reads a netlist that KiCad has exported. */
export function readNetlist(path: string): Netlist {
    using document = Document.load(path);
    const root = document.root;
    const components = root?.get("components");
    const nets = root?.get("nets");
    if (root?.head !== "export" || components === undefined || nets === undefined)
        throw new Problem(
            `${path}: this is no netlist of KiCad; in its schematic editor choose File > Export > Netlist`,
        );
    const parts = components.all("comp").map((part) => ({
        name: required(path, part, "ref"),
        value: part.get("value")?.string(),
        footprint: part.get("footprint")?.string(),
    }));
    const netLists = nets.all("net");
    return { parts, nets: netLists.map((net) => required(path, net, "name")), pins: readPins(path, parts, netLists) };
}

/**
 * A pin that several symbols of a part share is listed once for each of them. A symbol may also have two pins of one number, on two nets:
 * these are two pins.
 */
function readPins(path: string, parts: readonly Part[], nets: readonly Node[]): Pin[] {
    const partOf = new Map(parts.map(({ name }, index) => [name, index]));
    const pins = new Map<string, Pin>();
    for (const [net, list] of nets.entries()) {
        for (const node of list.all("node")) {
            const owner = required(path, node, "ref");
            const name = `${owner}.${required(path, node, "pin")}`;
            const part = partOf.get(owner);
            if (part === undefined) throw at(path, node, `pin ${name} is of a part that the netlist does not list`);
            const role = node.get("pinfunction")?.string() ?? node.get("pintype")?.string();
            pins.set(`${net} ${name}`, { name, part, net, role });
        }
    }
    return [...pins.values()];
}

function required(path: string, node: Node, head: string): string {
    const text = node.get(head)?.string();
    if (text === undefined) throw at(path, node, `"${node.head}" has no "${head}"`);
    return text;
}

function at(path: string, node: Node, message: string): Problem {
    return new Problem(`${path}:${node.line}: ${message}`);
}
