import { randomUUID } from "node:crypto";
import { wrongType } from "@pyzig/core";
import type { Board, Footprint } from "../gen/models.ts";
import { copyObject } from "../model/copy.ts";
import { objectAccess } from "../model/model-object.ts";
import { versionOf } from "./board-of.ts";
import { toPlace } from "./geometry/point.ts";
import { notFound } from "./item-error.ts";
import { Nets } from "./nets.ts";
import { type FootprintPlace, placeFootprint } from "./place-footprint.ts";
import { properties } from "./properties.ts";
import { requireSameVersion } from "./same-version.ts";

/** What {@link insertFootprint} is told. */
export interface InsertFootprintOptions extends FootprintPlace {
    /** What the library is called: `Resistor_SMD`. The footprint is called by both names on the board. */
    readonly library?: string | undefined;
    /** The reference: `R1`. Default: that of the library, such as `REF**`. */
    readonly reference?: string | undefined;
    /** The value: `10k`. Default: that of the library. */
    readonly value?: string | undefined;
    /** Further properties. */
    readonly properties?: Readonly<Record<string, string>> | undefined;
    /** The nets of pads by their numbers. All pads of a number get the net. Nets must be there. */
    readonly nets?: Readonly<Record<string, string>> | ReadonlyMap<string, string> | undefined;
    /** The uuid of the footprint. Default: a random one. */
    readonly uuid?: string | undefined;
    /** Makes the uuids of what is in the footprint of those in the library. Default: random ones. */
    readonly partUuid?: ((old: string) => string) | undefined;
}

/**
 * Puts a copy of a footprint of a library on a board, as KiCad would: turned with its pads and texts, and turned over for the back.
 *
 * @param library - The footprint: the root of a `.kicad_mod` file of the same version of KiCad.
 * @throws ItemError when a pad or a net is not there, or the files are of different versions; nothing is inserted then.
 */
export function insertFootprint(board: Board, library: Footprint, options: InsertFootprintOptions): Footprint {
    const { layer = "F.Cu", reference, value, partUuid } = options;
    requireSameVersion(library, board, "insertFootprint");
    if (layer !== "F.Cu" && layer !== "B.Cu") throw wrongType(layer, "insertFootprint", "layer", '"F.Cu" or "B.Cu"');
    const at = toPlace(options.at, "at");
    const pads = new Map(entriesOf(options.nets));
    const nets = new Nets(board);
    for (const [number, net] of pads) {
        if (library.pads.byName(number) === undefined)
            throw notFound(
                "pad",
                number,
                library.pads.map((pad) => pad.number),
                `the footprint ${library.name}`,
            );
        nets.get(net);
    }
    const copy = copyOf(library, board, partUuid);
    copy.name = options.library === undefined ? library.name : `${options.library}:${nameWithoutLibrary(library)}`;
    copy.uuid = options.uuid ?? (versionOf(board) < 6 ? undefined : randomUUID());
    const list = properties(copy);
    if (reference !== undefined) list.set("Reference", reference);
    if (value !== undefined) list.set("Value", value);
    list.setAll(options.properties ?? {});
    const footprint = board.footprints.push(copy);
    placeFootprint(footprint, { at: { angle: 0, ...at }, layer });
    for (const pad of footprint.pads) {
        const net = pads.get(pad.number);
        if (net !== undefined) nets.connect(pad, net);
    }
    return footprint;
}

/** A detached copy of a footprint without what only files of their own have, and without nets. */
export function copyOf(
    library: Footprint,
    board: Board | Footprint,
    partUuid: ((old: string) => string) | undefined,
): Footprint {
    const options = { newUuids: partUuid ?? true };
    const copy = copyObject(library, objectAccess.reader(board), options) as Footprint;
    copy.version = undefined;
    copy.generator = undefined;
    copy.generatorVersion = undefined;
    for (const pad of copy.pads) pad.net = undefined;
    for (const group of copy.groups) group.members.sort();
    if (copy.at === undefined) copy.at = [0, 0];
    return copy;
}

/** What a footprint is called in its library. */
function nameWithoutLibrary({ name }: Footprint): string {
    return name.slice(name.indexOf(":") + 1);
}

function entriesOf(nets: InsertFootprintOptions["nets"] = {}): Iterable<readonly [string, string]> {
    return nets instanceof Map ? nets : Object.entries(nets);
}
