import { randomUUID } from "node:crypto";
import { basename, extname } from "node:path";
import { nameErrors, outOfRange, PyzigError } from "@pyzig/core";
import { Schematic } from "../../gen/models.ts";
import { majorOfVersion } from "../../model/file-version.ts";
import { toData } from "../../model/json.ts";
import { type ModelObject, objectAccess } from "../../model/model-object.ts";
import type { FileDefinition } from "../../model/schema.ts";
import type { KicadFileType } from "../file-type.ts";
import { fileTypes } from "../kicad.ts";
import type { KicadFile } from "../kicad-file.ts";
import { indexInstances } from "./schematic-steps.ts";
import type { Loose, UpgradeContext } from "./upgrade-context.ts";
import { upgradeData } from "./upgrade-data.ts";
import { type UpgradeChange, UpgradeLog } from "./upgrade-log.ts";

/** What can be told when a file is upgraded. */
export interface UpgradeOptions {
    /** The major version of KiCad whose files it becomes: 8, 9 or 10. Default: 10. */
    readonly version?: number | undefined;
    /**
     * For schematics of version 6: the root schematic of the hierarchy, which says where the symbols of all its sheets are. Without it, the schematic
     * is taken for the root.
     */
    readonly root?: KicadFile<Schematic> | undefined;
    /** For schematics of version 6: the name of the project. Default: the name of the root schematic's file, without its ending. */
    readonly project?: string | undefined;
    /** Makes uuids for items that have none. Default: random ones. */
    readonly newUuid?: (() => string) | undefined;
}

/** An upgraded file, and what is different in it. */
export interface Upgraded<Root extends ModelObject, Kind extends string> {
    /** The new file, which belongs to the caller. It has no path: save it where it belongs. */
    readonly file: KicadFile<Root, Kind>;
    /** What was changed; empty for a file that was of that version already. */
    readonly changes: readonly UpgradeChange[];
}

/**
 * What `code` of an {@link UpgradeError} can be.
 *
 * - `NewerFile`: the file is of a newer version than was asked for.
 * - `NoVersions`: files of this kind have no versions.
 */
export type UpgradeErrorCode = "NewerFile" | "NoVersions";

/** A file can't be upgraded. */
export class UpgradeError extends PyzigError {
    /** Which error it is. */
    declare readonly code: UpgradeErrorCode;

    /** Makes an error; {@link upgrade} does. */
    constructor(message: string, code: UpgradeErrorCode) {
        super(message, { code, module: "sexp" });
    }
}
nameErrors(UpgradeError, "UpgradeError");

/** The versions of the formats that major versions of KiCad write. */
const VERSIONS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
    board: { 8: 20240108, 9: 20241229, 10: 20260206 },
    footprint: { 8: 20240108, 9: 20241229, 10: 20260206 },
    schematic: { 8: 20231120, 9: 20250114, 10: 20260101 },
    "symbol-library": { 8: 20231120, 9: 20241209, 10: 20251024 },
    worksheet: { 8: 20231118, 9: 20231118, 10: 20231118 },
};

/** The programs that write the kinds of files, for files that don't say who has written them. */
const PROGRAMS: Readonly<Record<string, string>> = {
    board: "pcbnew",
    footprint: "pcbnew",
    schematic: "eeschema",
    "symbol-library": "kicad_symbol_editor",
    worksheet: "pl_editor",
};

/**
 * Makes a file of a newer version of KiCad out of one of an older version, laid out as KiCad does. The old file stays as it is.
 *
 * @throws UpgradeError for a file that is newer already, and for kinds of files that have no versions.
 */
export function upgrade<Root extends ModelObject, Kind extends string>(
    file: KicadFile<Root, Kind>,
    options: UpgradeOptions = {},
): Upgraded<Root, Kind> {
    const { version: major = 10 } = options;
    const version = VERSIONS[file.kind]?.[major];
    if (VERSIONS[file.kind] === undefined)
        throw new UpgradeError(`files of the kind ${file.kind} are the same in all versions of KiCad`, "NoVersions");
    if (version === undefined) throw outOfRange(major, "upgrade", "version", "8, 9 or 10");
    const model = objectAccess.model(file.root);
    const definition = model.file as FileDefinition;
    const to = majorOfVersion(definition, version);
    const from = file.kicadVersion;
    if (from > to || (file.version ?? 0) > version)
        throw new UpgradeError(
            `the file has the version ${file.version}, of KiCad ${from}: it can't become one of KiCad ${major}, whose files have the version ${version}`,
            "NewerFile",
        );
    const log = new UpgradeLog();
    const context = contextOf(file, options, { from, to, log });
    const place = file.root.node.head ?? file.kind;
    const old = dataOf(file.root);
    if (file.version !== version) log.add(`version ${file.version ?? "none"} is ${version}`, place);
    const data = upgradeData(model, old, context, place);
    data.version = version;
    data.generator ??= PROGRAMS[file.kind];
    data.generatorVersion = `${major}.0`;
    if (old.generatorVersion !== data.generatorVersion) log.add(`(generator_version "${major}.0") is there`, place);
    if (from <= 7 && to >= 8)
        log.add("texts are in quotes, flags are (flag yes), the layout is that of version 8", place);
    const type = typeOf(file);
    const changes = log.list();
    // Nothing to do: the copy keeps layout and order.
    if (changes.length === 0) return { file: type.loads(file.dumps()), changes };
    return { file: type.fromJSON(data as Parameters<typeof type.fromJSON>[0]), changes };
}

function typeOf<Root extends ModelObject, Kind extends string>(file: KicadFile<Root, Kind>): KicadFileType<Root, Kind> {
    return fileTypes.find(({ kind }) => kind === file.kind) as unknown as KicadFileType<Root, Kind>;
}

/** All that is in a file, what is not of its version included. */
function dataOf(root: ModelObject): Loose {
    return toData(objectAccess.reader(root), objectAccess.row(root), objectAccess.model(root), true) as Loose;
}

function contextOf(
    file: KicadFile<ModelObject>,
    { root, project, newUuid = randomUUID }: UpgradeOptions,
    versions: Pick<UpgradeContext, "from" | "to" | "log">,
): UpgradeContext {
    const path = (root ?? file).path;
    const instances = { root: "", symbols: new Map<string, Loose[]>(), sheets: new Map<string, Loose[]>() };
    if (root !== undefined && root.root instanceof Schematic) indexInstances(dataOf(root.root), instances);
    return {
        ...versions,
        fromVersion: file.version ?? 0,
        newUuid,
        project: project ?? (path === undefined ? "" : basename(path, extname(path))),
        nets: new Map(),
        instances,
    };
}
