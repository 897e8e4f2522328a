import { textOf } from "../../model/locate.ts";
import { type ModelObject, objectAccess } from "../../model/model-object.ts";
import { setRow } from "../../model/write.ts";
import { LIST, STRING, type TreeReader } from "../../tree-reader.ts";
import { isBareWord, quote } from "../../value.ts";

/** The heads of lists whose atoms are names of layers. */
const LAYER_LISTS: ReadonlySet<string> = new Set(["layer", "layers", "zone_layer_connections", "private_layers"]);

/**
 * Changes all layers that an object and everything in it is on: `layer` and `layers` of items, the layers of texts, of filled polygons, of
 * padstacks, of back drills.
 *
 * The layers of a board itself (its table) and the stackup stay: they say which layers there are.
 *
 * @param change - Gives the new name for an old one; `pad` layers such as `*.Cu` come as they are.
 */
export function mapLayers(object: ModelObject, change: (layer: string) => string): void {
    const reader = objectAccess.reader(object);
    for (const atom of layerAtoms(reader, objectAccess.row(object))) {
        const old = textOf(reader, atom);
        const name = change(old);
        if (name !== old) setLayer(reader, atom, name);
    }
}

/** The names of all layers that an object and everything in it is on, each once. */
export function layersUsedBy(object: ModelObject): string[] {
    const reader = objectAccess.reader(object);
    return [...new Set(layerAtoms(reader, objectAccess.row(object)).map((atom) => textOf(reader, atom)))];
}

function setLayer(reader: TreeReader, atom: number, name: string): void {
    const bare = reader.kind(atom) !== STRING && isBareWord(name);
    setRow(reader, atom, bare ? name : quote(name));
}

function layerAtoms(reader: TreeReader, top: number): number[] {
    const found: number[] = [];
    const stack = [top];
    for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
        const head = reader.head(row) ?? "";
        // The table of a board has lists for its layers, the stackup has materials.
        if (head === "stackup" || head === "setup") continue;
        const lists: number[] = [];
        let names = LAYER_LISTS.has(head) ? Number.POSITIVE_INFINITY : 0;
        // The second word of a text's layer is `knockout`; a padstack's layer holds what is on it.
        if (head === "layer") names = 1;
        for (let child = reader.next(reader.firstChild(row)); child !== 0; child = reader.next(child)) {
            if (reader.kind(child) === LIST) lists.push(child);
            else if (names-- > 0) found.push(child);
        }
        stack.push(...lists.reverse());
    }
    return found;
}
