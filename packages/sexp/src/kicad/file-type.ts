import { wrongType } from "@pyzig/core";
import { Document, type ParseAsyncOptions } from "../document.ts";
import type { SaveOptions } from "../gen/index.ts";
import type { Unmodelled } from "../model/data.ts";
import { draftObject } from "../model/draft.ts";
import { majorOfVersion, rootToken, versionNumber } from "../model/file-version.ts";
import type { ModelConstructor, ModelObject } from "../model/model-object.ts";
import type { Model } from "../model/schema.ts";
import { contentOf, draftText } from "../model/source-text.ts";
import { nodeAccess } from "../node.ts";
import { KicadFile, type OpenOptions } from "./kicad-file.ts";
import { wrongKind } from "./kind-error.ts";

/** What can be told when a file is opened in another thread. */
export interface OpenAsyncOptions extends OpenOptions {
    /** Gives the call up: it rejects at once with the signal's reason. */
    readonly signal?: AbortSignal | undefined;
}

/** A kind of file: how its files are opened, made and written. */
export class KicadFileType<Root extends ModelObject, Kind extends string> {
    /** What the kind is called. */
    readonly kind: Kind;
    /** The class of what is in a file of the kind. */
    readonly type: ModelConstructor<Root>;

    /** @internal The kinds are constants of this package. */
    constructor(kind: Kind, type: ModelConstructor<Root>) {
        this.kind = kind;
        this.type = type;
    }

    /**
     * Reads a file.
     *
     * @throws ParseError when it is no s-expression; KicadKindError when it is of another kind; KicadFormatError in strict mode.
     */
    load(path: string, options: OpenOptions = {}): KicadFile<Root, Kind> {
        return this.of(Document.load(path), options);
    }

    /** Reads a file in another thread, while this one goes on. */
    async loadAsync(path: string, { signal, ...options }: OpenAsyncOptions = {}): Promise<KicadFile<Root, Kind>> {
        return this.of(await Document.loadAsync(path, { signal }), options);
    }

    /** Reads a text. */
    loads(text: string | Uint8Array, options: OpenOptions = {}): KicadFile<Root, Kind> {
        return this.of(Document.parse(text), options);
    }

    /** Reads a text in another thread, while this one goes on. */
    async loadsAsync(
        text: string | Uint8Array,
        { signal, transfer, ...options }: OpenAsyncOptions & Pick<ParseAsyncOptions, "transfer"> = {},
    ): Promise<KicadFile<Root, Kind>> {
        return this.of(await Document.parseAsync(text, { signal, transfer }), options);
    }

    /** The typed file of a document, which belongs to the file from then on. */
    of(document: Document, options: OpenOptions = {}): KicadFile<Root, Kind> {
        const { mode = "lenient" } = options;
        if (mode !== "lenient" && mode !== "warn" && mode !== "strict")
            throw wrongType(mode, this.kind, "mode", '"lenient", "warn" or "strict"');
        if (!this.matches(document)) {
            const error = wrongKind(document, [this.type.model]);
            document.destroy();
            throw error;
        }
        return new KicadFile<Root, Kind>({ document, type: this.type, mode });
    }

    /** Whether a document is of this kind. */
    matches(document: Document): boolean {
        const { file } = this.type.model;
        const heads = document.forms.filter((form) => form.isList).map((form) => form.head);
        if (file === undefined) return false;
        if (file.tokens.length > 0) return file.tokens.includes(heads[0] ?? "");
        // Many lists side by side: those of the model.
        const known = new Set(
            this.type.model.fields.flatMap((field) => [...field.ownTokens()].map((token) => token.text)),
        );
        return heads.every((head) => head !== undefined && known.has(head));
    }

    /** The text of a file, as it would be saved. */
    dumps(file: KicadFile<Root, Kind>, options: SaveOptions = {}): string {
        return file.dumps(options);
    }

    /** Makes a new file of a plain object. */
    create(data: Parameters<this["fromJSON"]>[0], options: OpenOptions = {}): KicadFile<Root, Kind> {
        return this.fromJSON(data, options);
    }

    /**
     * Makes a file of what `toJSON` gave, or of any plain object with a `version`.
     *
     * @throws ModelError that says which value can't be.
     */
    fromJSON(data: ReturnType<Root["toJSON"]> & Unmodelled, options: OpenOptions = {}): KicadFile<Root, Kind> {
        const { model } = this.type;
        const token = model.file?.tokens[0] ?? "";
        using scratch = Document.parse(token === "" ? "" : `(${token})`);
        const reader = nodeAccess.reader(scratch.node);
        reader.strict = options.mode === "strict";
        const version: unknown = (data as { readonly version?: unknown } | undefined)?.version;
        const major = majorOfVersion(model.file as NonNullable<typeof model.file>, versionNumber(version));
        const target = { reader, major };
        const draft = draftObject(target, model, data, token === "" ? this.kind : token);
        const text =
            token === ""
                ? contentOf(target, draft).join("\n")
                : draftText(target, draft, headOf(data, model) ?? rootToken(model, major));
        using loose = Document.parse(text);
        const bytes = nodeAccess
            .reader(loose.node)
            .tree.writeCanonical(model.file?.layout === "library_table" ? "library_table" : "normal", "always");
        return this.of(Document.parse(bytes), options);
    }
}

/** The head that a plain object asks for, if files of the kind can have it. */
function headOf(data: Unmodelled, model: Model): string | undefined {
    const { $head } = data;
    return $head !== undefined && model.file?.tokens.includes($head) ? $head : undefined;
}
