import type { NativeFunction } from "../backend/backend.ts";
import { callGate } from "../call/call-gate.ts";
import type { Frame } from "../call/frame.ts";
import {
    ARGUMENTS,
    RESULT,
    STATUS_ERROR,
    STATUS_MOVED,
    UPDATE_COUNT_SLOT,
    UPDATE_SLOTS,
    UPDATE_START,
} from "../call/layout.ts";
import type { Slots } from "../call/slots.ts";
import { type ErrorEntry, fillMessage } from "../errors/zig-error.ts";
import { hostMemory } from "../memory/host-memory.ts";
import { rememberType } from "../objects/known-types.ts";
import { forgetEarlyUpdates, noteUpdate } from "../objects/lifetime.ts";
import type { ObjectType } from "../objects/object-type.ts";
import { checkImportedType, type RegisteredType, registerTypes } from "../objects/registry.ts";
import { rememberLibrary } from "./known-libraries.ts";
import { type LibraryDescription, type LoadedLibrary, loadLibrary } from "./load.ts";
import type { LibraryIdentity } from "./verify.ts";

/** Native memory that the objects of a module hold on this thread. Memory shared with JavaScript is not in it. */
export interface MemoryUsage {
    /** Bytes. */
    readonly bytes: number;
    /** Objects that have not been destroyed. */
    readonly objects: number;
}

/** Native functions by their symbols. */
export type NativeFunctions<Symbol extends string> = Readonly<Record<Symbol, NativeFunction>>;

/** A class of another module's library, whose objects the functions of this one take and return. */
export interface ImportedType {
    /** The class as that module describes it; asked for when the library is loaded. */
    readonly type: () => {
        readonly name: string;
        readonly fingerprint: string;
        readonly library: Pick<ZigLibrary, "module" | "identity">;
    };
    /** Identifies the layout that this library was compiled with. */
    readonly fingerprint: string;
}

/** Reads the fields that a function attached to an error. */
export type ReadDetails = (slots: Slots, slot: number) => object;

/** The native library of one module. It is loaded by the first call, not when the module is imported. */
export class ZigLibrary {
    /** The Zig module. */
    readonly module: string;
    readonly #description: LibraryDescription;
    readonly #errors: readonly ErrorEntry[];
    readonly #imports: readonly ImportedType[];
    readonly #types: ObjectType[] = [];
    readonly #objectFunctions: Map<string, NativeFunction> = new Map();
    #loaded: LoadedLibrary | undefined;
    #frame: Frame | undefined;
    /** For what happens while the arguments of a call lie in the other frame. */
    #secondFrame: Frame | undefined;
    #image: number | undefined;

    /** Describes a library; generated code does it once for each module. */
    constructor(
        description: LibraryDescription & {
            readonly errors: readonly ErrorEntry[];
            /** Absent for a module that takes no objects of others. */
            readonly imports?: readonly ImportedType[];
        },
    ) {
        this.module = description.module;
        this.#description = description;
        this.#errors = description.errors;
        rememberLibrary(this);
        this.#imports = description.imports ?? [];
    }

    /** The frame, ready for the arguments of a call. Loads the library the first time. */
    begin(): Frame {
        const frame = this.#frame ?? this.#load().frame;
        if (callGate !== undefined) callGate();
        frame.reset();
        return frame;
    }

    /** Ends a call that left host memory behind, now that its result has been read: takes away what no object has a use for. */
    finish<Result>(result: Result): Result {
        hostMemory().releaseUnclaimed();
        return result;
    }

    /** Functions by their names, each resolved when it is first asked for. */
    functions<Symbol extends string>(symbols: readonly Symbol[]): NativeFunctions<Symbol> {
        const functions = {} as Record<Symbol, NativeFunction>;
        for (const symbol of symbols) {
            Object.defineProperty(functions, symbol, {
                configurable: true,
                enumerable: true,
                get: () => {
                    const value = this.#resolve(symbol);
                    Object.defineProperty(functions, symbol, { value, enumerable: true });
                    return value;
                },
            });
        }
        return functions;
    }

    /**
     * Deals with a status other than 0: follows tables that moved, and throws the error that the function ended with.
     *
     * @param details - reads the error's fields
     * @param keepsBuffers - whether the result lies in host memory and is still to be read
     */
    settle(status: number, call: string, details?: ReadDetails, keepsBuffers?: boolean): void {
        if ((status & STATUS_MOVED) !== 0) followUpdates(this.#load().frame);
        const error = status & STATUS_ERROR;
        if (error !== 0) throw this.#failure(error, call, details);
        if (keepsBuffers !== true) hostMemory().releaseUnclaimed();
    }

    /** What the objects of this module hold on this thread. */
    memoryUsage(): MemoryUsage {
        const { counters } = this.#load();
        return { bytes: Number(counters[0]), objects: Number(counters[1]) };
    }

    /** What the library says of itself, and where it lies. */
    identity(): LibraryIdentity & { readonly path: string } {
        const { identity, path } = this.#load();
        return { ...identity, path };
    }

    /** Destroys a native object. */
    destroyNative(symbol: string, address: number): void {
        this.callOnObject(symbol, address);
    }

    /** Destroys a native object while the arguments of a call may be written already, in this library's frame or another's. */
    destroyForeign(symbol: string, address: number): void {
        const { makeFrame } = this.#load();
        this.#secondFrame ??= makeFrame();
        this.#call(this.#objectFunction(symbol), this.#secondFrame, address);
    }

    /** Calls a function that takes an object and returns nothing. */
    callOnObject(symbol: string, address: number): void {
        const native = this.#objectFunction(symbol);
        this.#call(native, this.begin(), address);
    }

    #objectFunction(symbol: string): NativeFunction {
        let native = this.#objectFunctions.get(symbol);
        if (native === undefined) {
            native = this.#resolve(symbol);
            this.#objectFunctions.set(symbol, native);
        }
        return native;
    }

    #call(native: NativeFunction, frame: Frame, address: number): void {
        frame.writeF64(ARGUMENTS, address);
        const status = native(frame.address);
        if ((status & STATUS_MOVED) !== 0) followUpdates(frame);
    }

    /** Identifies the library in the memory of this process. */
    image(): number {
        if (this.#image === undefined) {
            const native = this.#resolve("pyzig_image");
            const frame = this.begin();
            native(frame.address);
            this.#image = frame.readF64(RESULT);
        }
        return this.#image;
    }

    /** The class of an error of this module, by its name. */
    errorType(name: string): ErrorEntry["type"] | undefined {
        return this.#errors.find(({ type }) => type.name === name)?.type;
    }

    /** Adds a class; it joins the registry of the process once the library is loaded. */
    register(type: ObjectType): void {
        this.#types.push(type);
        rememberType(this.module, type);
        if (this.#loaded !== undefined) registerTypes([registeredType(type, this.module, this.#loaded)]);
    }

    #load(): LoadedLibrary {
        if (this.#loaded !== undefined) return this.#loaded;
        const loaded = loadLibrary(this.#description);
        for (const { type, fingerprint } of this.#imports) {
            const { library, name, fingerprint: provided } = type();
            const identity = library.identity();
            checkImportedType(
                this.module,
                registeredType({ name, fingerprint }, library.module, loaded),
                registeredType({ name, fingerprint: provided }, library.module, { identity, path: identity.path }),
            );
        }
        registerTypes(this.#types.map((type) => registeredType(type, this.module, loaded)));
        this.#loaded = loaded;
        this.#frame = loaded.frame;
        return loaded;
    }

    #resolve(symbol: string): NativeFunction {
        return this.#load().native.resolve(symbol);
    }

    #failure(error: number, call: string, readDetails: ReadDetails | undefined): Error {
        const entry = this.#errors[error - 1];
        if (entry === undefined) return new Error(`${call}: the module "${this.module}" has no error ${error}`);
        // Everything is read before the error is made: making it may run a hook of the caller's.
        const details = error === 1 || readDetails === undefined ? undefined : this.#readDetails(readDetails);
        forgetEarlyUpdates();
        hostMemory().releaseUnclaimed();
        const message = `${call}: ${fillMessage(entry.message, details)}`;
        return new entry.type({ code: entry.code, message, module: this.module, function: call, details });
    }

    #readDetails(read: ReadDetails): object | undefined {
        const frame = this.#load().frame;
        return frame.readBoolean(RESULT) ? read(frame, RESULT + 1) : undefined;
    }
}

/** Follows shared memory to where a call left it. */
function followUpdates(frame: Frame): void {
    const count = frame.readU32(UPDATE_COUNT_SLOT);
    for (let update = 0; update < count; update++) {
        const slot = UPDATE_START + update * UPDATE_SLOTS;
        noteUpdate(frame.readF64(slot), frame.readU32(slot + 1), frame.readF64(slot + 2));
    }
}

/** A type as the registry knows it. */
function registeredType(
    { name, fingerprint }: Pick<ObjectType, "name" | "fingerprint">,
    module: string,
    { identity, path }: Pick<LoadedLibrary, "identity" | "path">,
): RegisteredType {
    const { zigVersion, releaseMode } = identity;
    return { module, name, fingerprint, library: path, zigVersion, releaseMode };
}
