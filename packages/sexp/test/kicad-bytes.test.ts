import { basename } from "node:path";
import {
    type AnyKicadFile,
    Board,
    BoardImage,
    EmbeddedFile,
    embeddedFilesOf,
    embedFile,
    extractFile,
    fileTypes,
    footprint,
    Kicad,
    ModelError,
    pcb,
    removeEmbeddedFile,
    SchematicImage,
} from "@pyzig/sexp/kicad";
import { describe, expect, it } from "vitest";
import { corpus } from "./corpus.ts";

/** The smallest picture: one pixel. */
const PNG = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
);
const text = `(kicad_pcb
	(version 20241229)
	(generator "pcbnew")
	(image
		(at 1 2)
		(layer "F.SilkS")
		(data "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
			"awAAAABJRU5ErkJggg=="
		)
		(uuid "00000000-0000-4000-8000-000000000001")
	)
)
`;

describe("pictures", () => {
    it("are read and written as bytes", () => {
        using file = pcb.loads(text);
        const image = file.root.images[0] as BoardImage;
        expect(Buffer.from(image.data).equals(PNG)).toBe(true);
        image.data = PNG.subarray(0, 8);
        expect(image.node.get("data")?.text).toBe('(data "iVBORw0KGgo=")');
        image.data = PNG;
        expect(file.dumps()).toBe(text);
    });

    it("are base64 in JSON, both ways", () => {
        using file = pcb.loads(text);
        const json = JSON.parse(JSON.stringify(file.toJSON()));
        expect(json.images[0].data).toBe(PNG.toString("base64"));
        using copy = pcb.fromJSON(json);
        expect(copy.dumps()).toBe(text);
        (file.root.images[0] as BoardImage).data = PNG.toString("base64");
        expect(file.dumps()).toBe(text);
    });

    it("are in pieces without quotes up to version 7", () => {
        using file = pcb.loads(
            '(kicad_pcb (version 20221018) (generator pcbnew) (image (at 1 2) (layer "F.SilkS") (data aGVsbG8=)))',
        );
        const image = file.root.images[0] as BoardImage;
        expect(Buffer.from(image.data).toString()).toBe("hello");
        image.data = Buffer.from("goodbye");
        expect(image.node.get("data")?.text).toBe("(data Z29vZGJ5ZQ==)");
    });

    it("that are no base64 are an error with their place, and nothing else is wrong", () => {
        using file = pcb.loads(
            '(kicad_pcb (version 20241229) (generator "pcbnew")\n  (image (at 1 2) (layer "F.SilkS") (data "###")))',
        );
        const image = file.root.images[0] as BoardImage;
        expect(image.at.x).toBe(1);
        try {
            image.data;
            expect.unreachable();
        } catch (error) {
            expect(error).toBeInstanceOf(ModelError);
            expect(error).toMatchObject({ code: "InvalidValue", path: "kicad_pcb/image/data", line: 2, column: 37 });
            expect((error as Error).message).toContain("isn't base64");
        }
        expect(image.toJSON()).toMatchObject({ at: { x: 1, y: 2 }, $extra: ['(data "###")'] });
    });

    it("can't be anything else", () => {
        using file = pcb.loads(text);
        const image = file.root.images[0] as BoardImage;
        for (const wrong of ["no base64!", "YQ", [1, 2], 5])
            expect(() => {
                image.data = wrong as never;
            }).toThrow(/a Uint8Array, or a text of base64/);
        expect(file.dumps()).toBe(text);
    });
});

describe("embedded files", () => {
    const content = Buffer.from("ISO-10303-21; a model ".repeat(50));

    it("are put in, read, replaced and taken out", () => {
        using file = pcb.loads(text);
        const model = embedFile(file.root, "part.step", content);
        expect(model.type).toBe("model");
        // Node 20 stores it as it is, on lines of its own.
        expect(model.node.get("data")?.text).toMatch(/^\(data \|[A-Za-z0-9+/=\s]+\|\s*\)$/);
        embedFile(file.root, "notes.txt", Buffer.from("notes"), { type: "other" });
        using saved = pcb.loads(file.dumps(), { mode: "strict" });
        expect(embeddedFilesOf(saved.root).map((each) => each.name)).toEqual(["part.step", "notes.txt"]);
        expect(Buffer.from(extractFile(saved.root, "part.step")).equals(content)).toBe(true);
        embedFile(saved.root, "part.step", Buffer.from("shorter"));
        expect(embeddedFilesOf(saved.root).map((each) => each.name)).toEqual(["part.step", "notes.txt"]);
        expect(Buffer.from(extractFile(saved.root, "part.step")).toString()).toBe("shorter");
        expect(removeEmbeddedFile(saved.root, "part.step")).toBe(true);
        expect(removeEmbeddedFile(saved.root, "part.step")).toBe(false);
        expect(removeEmbeddedFile(saved.root, "notes.txt")).toBe(true);
        expect(saved.dumps()).toBe(text);
    });

    it("say what is wrong with them", () => {
        using file = pcb.loads(text);
        expect(() => extractFile(file.root, "part.step")).toThrow('kicad_pcb holds no file "part.step": it holds none');
        const model = embedFile(file.root, "part.step", content);
        expect(() => extractFile(file.root, "part.stp")).toThrow(/it holds part\.step.*did you mean/);
        model.checksum = "0".repeat(32);
        expect(() => extractFile(file.root, "part.step")).toThrow(/is damaged/);
        model.data = undefined;
        expect(() => extractFile(file.root, "part.step")).toThrow(/without its content/);
        expect(() => embedFile(file.root, "", content)).toThrow(/the name of a file/);
    });

    it("survive JSON to the byte, however they were compressed", () => {
        using file = footprint.loads('(footprint "R" (version 20241229) (layer "F.Cu"))');
        embedFile(file.root, "part.step", content);
        const json = JSON.parse(JSON.stringify(file.toJSON()));
        expect(Buffer.from(json.embeddedFiles.files[0].data, "base64").equals(content)).toBe(true);
        using copy = footprint.fromJSON(json);
        expect(copy.root.embeddedFiles?.node.text).toBe(file.root.embeddedFiles?.node.text);
        json.embeddedFiles.files[0].data = Buffer.from("other").toString("base64");
        using edited = footprint.fromJSON(json);
        expect(Buffer.from(edited.root.embeddedFiles?.files[0]?.data ?? []).toString()).toBe("other");
    });
});

/** All objects in a file that hold bytes. */
function holders(file: AnyKicadFile): (BoardImage | SchematicImage | EmbeddedFile)[] {
    const found: (BoardImage | SchematicImage | EmbeddedFile)[] = [];
    for (const node of file.document.node.walk()) {
        if (node.head === "image")
            found.push(file.view(node, file.root instanceof Board ? BoardImage : SchematicImage));
        if (node.head === "file" && node.parent?.head === "embedded_files") found.push(file.view(node, EmbeddedFile));
    }
    return found;
}

const files = corpus().flatMap((path) => {
    using file = Kicad.open(path);
    return holders(file).length === 0 ? [] : [[basename(path), path] as const];
});

it.runIf(files.length > 0).each(files)("the bytes in %s are read, written and survive JSON", (_, path) => {
    using file = Kicad.open(path);
    const original = file.dumps();
    const type = fileTypes.find((each) => each.kind === file.kind) as unknown as typeof pcb;
    using copy = type.fromJSON(JSON.parse(JSON.stringify(file.toJSON())));
    const copies = holders(copy as never);
    for (const [index, holder] of holders(file).entries()) {
        const bytes = holder.data;
        if (bytes === undefined) continue;
        expect(bytes.length).toBeGreaterThan(0);
        if (!(holder instanceof EmbeddedFile)) expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe("PNG");
        expect(copies[index]?.node.get("data")?.children.map(String)).toEqual(
            holder.node.get("data")?.children.map(String),
        );
        holder.data = bytes;
        expect(holder.data).toEqual(bytes);
    }
    const hasFiles = holders(file).some((holder) => holder instanceof EmbeddedFile);
    if (file.kicadVersion >= 8 && !hasFiles) expect(file.dumps() === original).toBe(true);
});
