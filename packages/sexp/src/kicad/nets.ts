import { outOfRange, wrongType } from "@pyzig/core";
import { type Board, Net, Zone } from "../gen/models.ts";
import { objectAccess } from "../model/model-object.ts";
import { versionOf } from "./board-of.ts";
import { isBelow } from "./containers.ts";
import { alreadyThere, notFound } from "./item-error.ts";
import {
    connectedItemsOf,
    isNetItem,
    type NetItem,
    writeNamedNet,
    writeNetName,
    writeNumberedNet,
} from "./net-items.ts";

/** A net of a board. */
export interface BoardNet {
    /** Its name. */
    readonly name: string;
    /** Its number in the board's table; undefined from KiCad 10 on, where nets go by their names. */
    readonly number: number | undefined;
}

/** The last version whose boards have a table of nets. */
const LAST_WITH_TABLE = 9;

/** What is known of the nets of a board, as of some version of its document. */
interface Known {
    /** By the name: the entry of the table, or an item that has the net. */
    byName: Map<string, Net | NetItem>;
    byNumber: Map<number, Net>;
    version: number;
    /** The nets that were added where there is no table to hold them. */
    readonly added: Set<string>;
}

const knownByBoard = new WeakMap<Board, Known>();

/**
 * The nets of a board. They go by their names, in every version: up to KiCad 9 a table gives them numbers, which the calls here keep in step; from
 * KiCad 10 on a board has no table, and a net is there as long as something is connected to it.
 *
 * It reads and edits the file, so it can be made anew each time.
 *
 * @example
 * const nets = new Nets(board);
 * nets.add("VBUS");
 * nets.connect(pad, "VBUS");
 * nets.rename("GND", "AGND");
 */
export class Nets implements Iterable<string> {
    /** The board that has the nets. */
    readonly board: Board;

    /** Gives access to the nets of a board. */
    constructor(board: Board) {
        this.board = board;
    }

    /** Whether nets have numbers, in a table: up to KiCad 9, and in boards of development versions of KiCad 10. */
    get areNumbered(): boolean {
        return versionOf(this.board) <= LAST_WITH_TABLE || this.board.nets.length > 0;
    }

    /** How many nets there are. The one without a name, number 0, doesn't count: it stands for no net. */
    get size(): number {
        return this.names().length;
    }

    /** The names of all nets: in the order of the table, else as they come up in the file. */
    names(): string[] {
        const { byName, added } = this.#current();
        return [...new Set([...byName.keys(), ...added])];
    }

    /**
     * A net by its name.
     *
     * @throws ItemError when there is none.
     */
    get(name: string): BoardNet {
        const net = this.find(name);
        if (net === undefined) throw notFound("net", name, this.names(), "the board");
        return net;
    }

    /** A net by its name; undefined when there is none. */
    find(name: string): BoardNet | undefined {
        const known = this.#known();
        let holder = known.byName.get(name);
        if (holder === undefined || !this.#isRight(holder, name)) holder = this.#current().byName.get(name);
        if (holder instanceof Net) return { name, number: holder.number };
        return holder !== undefined || known.added.has(name) ? { name, number: undefined } : undefined;
    }

    /** Whether there is a net of that name. */
    has(name: string): boolean {
        return this.find(name) !== undefined;
    }

    /** The name of the net with a number; undefined when there is none, and for 0, which stands for no net. */
    nameOf(number: number): string | undefined {
        const known = this.#known().byNumber.get(number);
        if (known !== undefined && isBelow(known, this.board) && known.number === number) return known.name;
        return this.#current().byNumber.get(number)?.name;
    }

    /** The name of the net that an item is connected to; undefined for none. */
    of(item: NetItem): string | undefined {
        const { net } = item;
        if (net === undefined) return undefined;
        const { name, number } = net;
        if (name !== undefined && name !== "") return name;
        return number === undefined ? undefined : this.nameOf(number);
    }

    /**
     * Adds a net: up to KiCad 9 to the table, with the next free number. Boards of later versions don't keep a net that nothing is connected to.
     *
     * @throws ItemError when there is one of that name.
     */
    add(name: string): BoardNet {
        checkName(name, "Nets.add");
        if (this.has(name)) throw alreadyThere("net", name, "the board");
        const { board } = this;
        if (!this.areNumbered) {
            this.#known().added.add(name);
            return { name, number: undefined };
        }
        const number = Math.max(0, ...board.nets.map((net) => net.number ?? 0)) + 1;
        if (versionOf(board) <= LAST_WITH_TABLE) {
            // A board without any net starts with the one that stands for none.
            if (board.nets.length === 0) board.nets.push({ number: 0, name: "" });
            board.nets.push({ number, name });
        } else board.nets.at(-1)?.node.insertAfter(["net", number, name]);
        board.netClasses.byName("Default")?.nets.push(name);
        return { name, number };
    }

    /** The net of that name, which is added when there is none. */
    ensure(name: string): BoardNet {
        return this.find(name) ?? this.add(name);
    }

    /**
     * Gives a net another name, in the table and wherever it stands.
     *
     * @throws ItemError when there is no such net, or one that has the new name.
     */
    rename(name: string, newName: string): BoardNet {
        const { number } = this.get(name);
        checkName(newName, "Nets.rename");
        if (name === newName) return { name, number };
        if (this.has(newName)) throw alreadyThere("net", newName, "the board");
        const { board } = this;
        for (const [item, net] of [...connectedItemsOf(board)]) {
            if (net.name === name) net.name = newName;
            if (item instanceof Zone && item.netName === name) writeNetName(item, newName);
        }
        for (const net of board.nets) if (net.name === name) net.name = newName;
        for (const netClass of board.netClasses) {
            if (netClass.nets.includes(name))
                netClass.nets = netClass.nets.map((member) => (member === name ? newName : member));
        }
        for (const generated of board.generated) if (generated.lastNetName === name) generated.lastNetName = newName;
        if (this.#known().added.delete(name)) this.#known().added.add(newName);
        return { name: newName, number };
    }

    /**
     * Takes a net out: what is connected to it stays, without a net.
     *
     * @returns what was connected to it
     * @throws ItemError when there is no such net.
     */
    remove(name: string): NetItem[] {
        this.get(name);
        const members = this.members(name);
        for (const item of members) this.connect(item, undefined);
        this.board.nets.removeWhere((net) => net.name === name);
        for (const { nets } of this.board.netClasses) nets.remove(name);
        this.#known().added.delete(name);
        return members;
    }

    /**
     * What is connected to a net: pads, tracks, zones and shapes, in this order.
     *
     * @throws ItemError when there is no such net.
     */
    members(name: string): NetItem[] {
        const { number } = this.get(name);
        const members: NetItem[] = [];
        for (const [item, net] of connectedItemsOf(this.board)) {
            const isMember = number === undefined ? net.name === name : net.number === number;
            if (isMember) members.push(item);
        }
        return members;
    }

    /**
     * Connects an item to a net, as files of the version say it; `undefined` disconnects it.
     *
     * @param item - A pad, a track, a zone or a shape of the board.
     * @throws ItemError when there is no such net: {@link add} it first.
     */
    connect(item: NetItem, name: string | undefined): void {
        if (!isNetItem(item)) throw wrongType(item, "Nets.connect", "item", "a pad, a track, a zone or a shape");
        const { number = 0 } = name === undefined ? {} : this.get(name);
        if (this.areNumbered) writeNumberedNet(item, number, name ?? "");
        else writeNamedNet(item, name ?? "");
    }

    /** Goes over the names as they are now. */
    [Symbol.iterator](): ArrayIterator<string> {
        return this.names()[Symbol.iterator]();
    }

    /** Whether an entry or an item still stands for a net of that name. */
    #isRight(holder: Net | NetItem, name: string): boolean {
        if (!isBelow(holder, this.board)) return false;
        return (holder instanceof Net ? holder.name : holder.net?.name) === name;
    }

    #known(): Known {
        let known = knownByBoard.get(this.board);
        if (known === undefined) {
            known = { byName: new Map(), byNumber: new Map(), version: -1, added: new Set() };
            knownByBoard.set(this.board, known);
        }
        return known;
    }

    /** What is known, after looking again if the document was edited since. */
    #current(): Known {
        const known = this.#known();
        const { version } = objectAccess.reader(this.board);
        if (known.version === version) return known;
        known.byName = new Map();
        known.byNumber = new Map();
        for (const [name, number, holder] of this.#all()) {
            if (name === "" || name === undefined) continue;
            if (!known.byName.has(name)) known.byName.set(name, holder);
            if (number !== undefined && holder instanceof Net && !known.byNumber.has(number))
                known.byNumber.set(number, holder);
        }
        known.version = version;
        return known;
    }

    *#all(): Generator<[name: string | undefined, number: number | undefined, holder: Net | NetItem]> {
        if (this.areNumbered) for (const net of this.board.nets) yield [net.name, net.number, net];
        else for (const [item, net] of connectedItemsOf(this.board)) yield [net.name, undefined, item];
    }
}

function checkName(name: string, call: string): void {
    if (typeof name !== "string") throw wrongType(name, call, "name", "a string");
    if (name === "") throw outOfRange(name, call, "name", "the name of a net (the empty one stands for none)");
}
