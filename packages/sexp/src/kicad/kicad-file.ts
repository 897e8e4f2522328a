import { inspect } from "node:util";
import { cloneGuard } from "@pyzig/core";
import type { Document } from "../document.ts";
import type { SaveOptions } from "../gen/index.ts";
import { copyObject } from "../model/copy.ts";
import { formatVersion, majorOf, rootOf, rootToken } from "../model/file-version.ts";
import { detachedObject } from "../model/make.ts";
import type { ModelConstructor, ModelObject } from "../model/model-object.ts";
import type { Node } from "../node.ts";
import { nodeAccess } from "../node.ts";
import type { TreeReader } from "../tree-reader.ts";
import { checkDocument } from "./check-file.ts";
import { type Diagnostic, KicadFormatError } from "./diagnostic.ts";

/** How much a file has to be as the models say. */
export type Mode = "lenient" | "warn" | "strict";

/** How a file is opened. */
export interface OpenOptions {
    /**
     * - `lenient` (the default): everything is accepted; what the models don't know is kept, and can be reached by nodes.
     * - `warn`: the same, and `diagnostics` lists what is odd.
     * - `strict`: what is odd is a {@link KicadFormatError} that lists all of it, and words that are not known can't be written.
     */
    readonly mode?: Mode | undefined;
}

/** What lies behind a file. @internal */
export interface FileParts<Root extends ModelObject> {
    readonly document: Document;
    readonly type: ModelConstructor<Root>;
    readonly mode: Mode;
}

/**
 * A file of KiCad, typed. It owns its document: destroy it, or declare it with `using`.
 *
 * @typeParam Root - What is in the file.
 * @typeParam Kind - The kind of file: `board`, `schematic`, ….
 */
export class KicadFile<Root extends ModelObject = ModelObject, Kind extends string = string> implements Disposable {
    /** What kind of file it is. */
    readonly kind: Kind;
    /** The document: all nodes, typed or not. */
    readonly document: Document;
    /** What was odd about the file when it was opened with the mode `warn`; else empty. */
    readonly diagnostics: readonly Diagnostic[];
    readonly #type: ModelConstructor<Root>;
    readonly #reader: TreeReader;
    /** Makes every attempt to clone a file fail. @internal */
    readonly uncloneable: symbol = cloneGuard("KicadFile", "open it there, or post its toJSON()");

    /** @internal Files come from `Kicad.open()`, or `load()` and `loads()` of their kind. */
    constructor({ document, type, mode }: FileParts<Root>) {
        this.kind = type.model.file?.kind as Kind;
        this.document = document;
        this.#type = type;
        this.#reader = nodeAccess.reader(document.node);
        this.#reader.rootModel = type.model;
        this.#reader.strict = mode === "strict";
        this.diagnostics = mode === "lenient" ? [] : Object.freeze(checkDocument(document, this.kind, undefined));
        if (mode === "strict" && this.diagnostics.length > 0) {
            const error = new KicadFormatError(this.diagnostics, document.path);
            document.destroy();
            throw error;
        }
    }

    /** What is in the file. */
    get root(): Root {
        return this.#reader.object(rootOf(this.#reader), this.#type.model) as Root;
    }

    /** The version of the file's format: a date such as 20241229, a small number, or for netlists the place of a letter. */
    get version(): number | undefined {
        return formatVersion(this.#reader);
    }

    /** The major version of KiCad that writes this version of the format. */
    get kicadVersion(): number {
        return majorOf(this.#reader);
    }

    /** Where the file was loaded from or last saved to. */
    get path(): string | undefined {
        return this.document.path;
    }

    /** Whether the file was edited since it was opened. */
    get changed(): boolean {
        return this.document.changed;
    }

    /** Compares the file, as it is now, with what the models say. */
    check(options: { readonly limit?: number | undefined } = {}): Diagnostic[] {
        return checkDocument(this.document, this.kind, options.limit);
    }

    /** Makes an object that is not yet in the file: put it into one of its lists. */
    create<T extends ModelObject>(
        type: ModelConstructor<T>,
        data: T extends { readonly toJSON: () => infer Data } ? NoInfer<Data> : never,
    ): T {
        return detachedObject(this.#reader, type.model, data) as T;
    }

    /** Makes a detached copy, in this file, of an object of any file. */
    import<T extends ModelObject>(
        object: T,
        options: { readonly newUuids?: boolean | ((old: string) => string) | undefined } = {},
    ): T {
        return copyObject(object, this.#reader, options) as T;
    }

    /** The typed object of a node: one of the class, which is up to the caller to know. */
    view<T extends ModelObject>(node: Node, type: ModelConstructor<T>): T {
        return nodeAccess.reader(node).object(nodeAccess.row(node), type.model) as T;
    }

    /** The file's text, as it would be saved. */
    dumps(options: SaveOptions = {}): string {
        return this.document.toString(options);
    }

    /** Saves the file where it was loaded from. It is replaced in one step; on any error the old one stays as it was. */
    save(options?: SaveOptions): void;
    /** Saves the file elsewhere, which is where it will be saved from then on. */
    save(path: string | undefined, options?: SaveOptions): void;
    save(pathOrOptions?: string | SaveOptions, options?: SaveOptions): void {
        if (typeof pathOrOptions === "object") this.document.save(pathOrOptions);
        else this.document.save(pathOrOptions, options);
    }

    /** A plain object with all that is in the file; `fromJSON` of its kind makes the same file of it. */
    toJSON(): ReturnType<Root["toJSON"]> {
        const data = this.root.toJSON() as ReturnType<Root["toJSON"]>;
        const head = this.root.node.head;
        const isUsual = head === undefined || head === rootToken(this.#type.model, this.kicadVersion);
        return isUsual ? data : { $head: head, ...data };
    }

    /** Gives the memory back at once. Every later use of the file or what is in it throws `DestroyedError`. */
    free(): void {
        this.document.destroy();
    }

    [Symbol.dispose](): void {
        this.free();
    }

    /** @internal What `console.log` prints. */
    [inspect.custom](): string {
        const name = this.path === undefined ? "" : ` ${this.path}`;
        if (this.document.destroyed) return `KicadFile${name} (destroyed)`;
        return `KicadFile${name} (${this.kind}, version ${this.version ?? "unknown"}, KiCad ${this.kicadVersion}${this.changed ? ", edited" : ""})`;
    }
}
