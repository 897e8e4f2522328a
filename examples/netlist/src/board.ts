import { type BoundEdge, type BoundNode, EdgeTypes, GraphView, registerEdgeType } from "@pyzig/graph";
import type { Netlist } from "./netlist.ts";

/** What is known of a part, a pin or a net. */
export interface Item {
    readonly kind: "part" | "pin" | "net";
    readonly name: string;
    readonly value?: string | undefined;
    readonly footprint?: string | undefined;
    readonly role?: string | undefined;
}

/** The connections have no attributes. */
export type Nothing = Record<never, never>;
/** The graph of a board. */
export type Board = GraphView<Item, Nothing>;
/** A part, a pin or a net. */
export type BoardNode = BoundNode<Item, Nothing>;
/** A connection. */
export type BoardEdge = BoundEdge<Item, Nothing>;

/** From a part to each of its pins. */
export const hasPin = EdgeTypes.composition;
/** From a pin to its net. */
export const onNet = registerEdgeType("netlist: on net");

/** Makes the graph of a netlist: one call for all nodes of a kind, and one for all edges of a type. The caller owns it. */
export function makeBoard({ parts, nets, pins }: Netlist): Board {
    const board: Board = GraphView.create<Item, Nothing>();
    try {
        const partIds = board.addNodes(parts.map((part) => ({ kind: "part", ...part })));
        const netIds = board.addNodes(nets.map((name) => ({ kind: "net", name })));
        const pinIds = board.addNodes(pins.map(({ name, role }) => ({ kind: "pin", name, role })));
        const owners = Uint32Array.from(pins, (pin) => partIds[pin.part] as number);
        const ends = Uint32Array.from(pins, (pin) => netIds[pin.net] as number);
        board.addEdges({ sources: owners, targets: pinIds, edgeType: hasPin, directional: true });
        board.addEdges({ sources: pinIds, targets: ends, edgeType: onNet, directional: true });
        return board;
    } catch (error) {
        board.destroy();
        throw error;
    }
}

/** The parts, pins or nets, in the order of the netlist. The graph's own node is none of them. */
export function itemsOf(board: Board, kind: Item["kind"]): BoardNode[] {
    return board.nodes().filter((node) => node.getAttr("kind") === kind);
}

/** The name of a part (R1), pin (R1.2) or net (GND). */
export function nameOf(node: BoardNode): string {
    return node.getAttr("name") ?? "";
}

/** What a pin is for: VI, GND; "" when the netlist says nothing in particular, such as its number once more. */
export function roleOf(pin: BoardNode): string {
    const role = pin.getAttr("role") ?? "";
    return role === "passive" || nameOf(pin).endsWith(`.${role}`) ? "" : role;
}
