/**
 * Files for tests that hold for every file: those of the corpus, and made ones with every field that files of their version have.
 */
import { fileTypes, type KicadFile, type Model } from "@pyzig/sexp/kicad";
import { isOfVersion } from "./objects.ts";
import { leastData, sampleData } from "./samples.ts";

/** A file that is made of the models. */
export interface MadeFile {
    /** `board of KiCad 8, 2`. */
    readonly name: string;
    readonly major: number;
    /** What it is made of. */
    readonly data: Record<string, unknown>;
    open(): KicadFile;
}

/** How many files there are of each kind and version: the values are others in each. */
const TURNS = 4;

/** Files of every kind and version, with every field, and with what they must have only. */
export function madeFiles(): MadeFile[] {
    return fileTypes.flatMap((type) => {
        const { model } = type.type;
        return versionsOf(model).flatMap(([from, major]) => {
            const datas = Array.from({ length: TURNS }, (_, turn) => sampleData(model, major, turn));
            return [...datas, leastData(model, major)].map((data, index) => {
                setVersion(model, data, from, major);
                return {
                    name: `${type.kind} of KiCad ${major}, ${index === TURNS ? "least" : index}`,
                    major,
                    data,
                    open: () => type.fromJSON(data as never) as KicadFile,
                };
            });
        });
    });
}

/** The first version of the format that each major version of KiCad writes. */
function versionsOf({ file }: Model): readonly (readonly [from: number, major: number])[] {
    const versions = file?.versions ?? [];
    return versions.length === 0 ? [[1, 255]] : versions;
}

function setVersion(model: Model, data: Record<string, unknown>, from: number, major: number): void {
    const field = model.byName.get("version");
    if (field === undefined || !isOfVersion(field, major)) return;
    const version = Math.max(from, 1);
    data.version = field.type.kind === "text" ? String.fromCharCode(64 + version) : version;
}
