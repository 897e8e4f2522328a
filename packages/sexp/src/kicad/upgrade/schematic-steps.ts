/**
 * Schematics: where symbols and sheets are in the hierarchy.
 */
import { type InstanceIndex, itemsIn, type Loose, partOf, type UpgradeStep } from "./upgrade-context.ts";

/** What the root schematic of version 6 says of the whole hierarchy, by the uuids of symbols and sheets. */
export function indexInstances(root: Loose, index: InstanceIndex): void {
    if (typeof root.uuid === "string") index.root = root.uuid;
    collect(root, "symbolInstances", index.symbols);
    collect(root, "sheetInstances", index.sheets);
}

function collect(root: Loose, key: string, into: Map<string, Loose[]>): void {
    for (const instance of itemsIn(partOf(root, key) ?? {}, "instances")) {
        const uuid = String(instance.path).split("/").at(-1) ?? "";
        const known = into.get(uuid);
        if (known === undefined) into.set(uuid, [instance]);
        else known.push(instance);
    }
}

/** The path of the sheet that something is on, from the root on; version 6 leaves the root out, and names the item itself. */
function sheetPath({ path }: Loose, { root }: InstanceIndex): string {
    const sheets = String(path).split("/").slice(1, -1);
    return ["", root, ...sheets].join("/");
}

const upgradeSchematic: UpgradeStep = (schematic, { from, to, instances, log }, place) => {
    if (from > 6 || to < 7) return;
    if (instances.root === "") indexInstances(schematic, instances);
    if (schematic.symbolInstances !== undefined) {
        const count = itemsIn(partOf(schematic, "symbolInstances") ?? {}, "instances").length;
        const own = new Set(itemsIn(schematic, "symbols").map((symbol) => symbol.uuid));
        const others = [...instances.symbols.keys()].filter((uuid) => !own.has(uuid)).length;
        delete schematic.symbolInstances;
        if (count > 0) log.add("the table of symbols of the hierarchy is in the symbols", place);
        if (others > 0)
            log.add(
                "the table of symbols also names symbols of other sheets: upgrade those with the option root",
                place,
            );
    }
    const sheets = partOf(schematic, "sheetInstances");
    if (sheets === undefined) return;
    const all = itemsIn(sheets, "instances");
    sheets.instances = all.filter(({ path }) => path === "/");
    if (all.length > itemsIn(sheets, "instances").length) log.add("the pages of sheets are in the sheets", place);
};

const upgradeSymbol: UpgradeStep = (symbol, { from, project, instances, log }, place) => {
    if (from > 6 || symbol.instances !== undefined) return;
    const found = instances.symbols.get(String(symbol.uuid)) ?? [];
    if (found.length === 0) {
        if (symbol.uuid !== undefined && instances.symbols.size === 0)
            log.add("where a symbol is in the hierarchy is not known: its root schematic says it", place);
        return;
    }
    symbol.instances = {
        projects: [
            {
                name: project,
                instances: found.map((instance) => ({
                    path: sheetPath(instance, instances),
                    reference: instance.reference,
                    unit: instance.unit,
                })),
            },
        ],
    };
    log.add("symbols know where they are in the hierarchy", place);
};

/** The fields of sheets have had a blank in their names. */
const SHEET_FIELDS: Readonly<Record<string, string>> = { "Sheet name": "Sheetname", "Sheet file": "Sheetfile" };

const upgradeSheet: UpgradeStep = (sheet, { from, project, instances, log }, place) => {
    for (const property of itemsIn(sheet, "properties")) {
        const name = SHEET_FIELDS[String(property.name)];
        if (name === undefined) continue;
        log.add(`the property ${String(property.name)} is ${name}`, place);
        property.name = name;
    }
    if (from > 6 || sheet.instances !== undefined) return;
    const found = instances.sheets.get(String(sheet.uuid)) ?? [];
    if (found.length === 0) return;
    sheet.instances = {
        projects: [
            {
                name: project,
                instances: found.map((instance) => ({ path: sheetPath(instance, instances), page: instance.page })),
            },
        ],
    };
    log.add("sheets know their pages", place);
};

export const schematicSteps: readonly (readonly [string, UpgradeStep])[] = [
    ["Schematic", upgradeSchematic],
    ["SchematicSymbol", upgradeSymbol],
    ["Sheet", upgradeSheet],
];
