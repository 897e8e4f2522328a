// Calls every function of a manifest with every kind of wrong argument there is. Any module's tests can run it over their own manifest.
import { ArgumentRangeError, ArgumentTypeError, PyzigError, type ZigObject } from "@pyzig/core";

/** A type of a manifest, as far as it is looked at here. */
export interface ManifestType {
    readonly kind: string;
    readonly name?: string;
    readonly signed?: boolean;
    readonly bits?: number;
    readonly length?: number;
    readonly element?: ManifestType;
    readonly child?: ManifestType;
}

/** A manifest, as far as it is looked at here. */
export interface HostileManifest {
    readonly enums: readonly { readonly name: string; readonly tags: readonly { readonly name: string }[] }[];
    readonly structs: readonly {
        readonly name: string;
        readonly fields: readonly { readonly name: string; readonly type: ManifestType; readonly default?: unknown }[];
    }[];
    readonly functions: readonly {
        readonly name: string;
        readonly owner: string | null;
        readonly method: boolean;
        readonly parameters: readonly { readonly name: string; readonly type: ManifestType }[];
    }[];
}

/** What is attacked. */
export interface HostileSubject {
    readonly manifest: HostileManifest;
    /** What the generated `index.ts` exports. */
    readonly exports: object;
    /** Makes an object of each class. */
    readonly objects: Readonly<Record<string, () => ZigObject>>;
    /** Functions that are not called: those that are there to bring the process down. */
    readonly except?: readonly string[];
}

/** One call with one wrong argument. `run` throws when the call was not refused as it should be. */
export interface HostileCase {
    readonly name: string;
    readonly run: () => void;
}

/** Thrown by getters and traps of hostile values: it may come through. */
class HostileError extends Error {}

interface HostileValue {
    readonly label: string;
    readonly make: () => unknown;
    /** True when the call may succeed. */
    readonly allowed: boolean;
}

/** All calls of all functions of a manifest with one wrong argument each. */
export function hostileCases(subject: HostileSubject): HostileCase[] {
    const attack = new Attack(subject);
    return subject.manifest.functions
        .filter((item) => !(subject.except ?? []).includes(item.name))
        .flatMap((item) => attack.casesOf(item));
}

type ExportedFunction = HostileManifest["functions"][number];

class Attack {
    readonly #subject: HostileSubject;
    #made: ZigObject[] = [];

    constructor(subject: HostileSubject) {
        this.#subject = subject;
    }

    casesOf(item: ExportedFunction): HostileCase[] {
        const name = item.owner === null ? item.name : `${item.owner}.${item.name}`;
        const missing: HostileCase = {
            name: `${name} without arguments`,
            run: () => {
                const isComplete = item.parameters.every(
                    ({ type }, index) => (item.method && index === 0) || this.#isOptional(type),
                );
                this.#call(
                    item,
                    () => (item.method ? [this.#sample(item.parameters[0]?.type as ManifestType)] : []),
                    isComplete,
                );
            },
        };
        const wrong = item.parameters.flatMap(({ name: parameter, type }, index) =>
            this.#values(type, 2)
                // `this` is never optional.
                .map(
                    (value): HostileCase => ({
                        name: `${name}, ${parameter}: ${value.label}`,
                        run: () => {
                            const list = (): unknown[] =>
                                item.parameters.map((other, position) =>
                                    position === index ? value.make() : this.#sample(other.type),
                                );
                            this.#call(item, list, value.allowed);
                        },
                    }),
                ),
        );
        return [missing, ...wrong];
    }

    #call(item: ExportedFunction, list: () => unknown[], allowed: boolean): void {
        try {
            const values = list();
            const holder = item.owner === null ? this.#subject.exports : Reflect.get(this.#subject.exports, item.owner);
            const target = Reflect.get(item.method ? holder.prototype : holder, item.name);
            const result: unknown = item.method
                ? Reflect.apply(target, values[0], values.slice(1))
                : Reflect.apply(target, holder, values);
            if (typeof result === "object" && result !== null && "destroy" in result)
                this.#made.push(result as ZigObject);
            if (!allowed) throw new Error("the call was not refused");
        } catch (error) {
            if (!isTyped(error)) throw error;
        } finally {
            for (const object of this.#made) object.destroy();
            this.#made = [];
        }
    }

    #object(name: string): ZigObject {
        const make = this.#subject.objects[name];
        if (make === undefined) throw new Error(`hostile: say how to make a ${name}`);
        const object = make();
        this.#made.push(object);
        return object;
    }

    #isOptional(type: ManifestType): boolean {
        return (
            type.kind === "optional" ||
            (type.kind === "struct" && this.#fields(type).every((field) => field.default !== undefined))
        );
    }

    #fields(type: ManifestType): HostileManifest["structs"][number]["fields"] {
        return this.#subject.manifest.structs.find(({ name }) => name === type.name)?.fields ?? [];
    }

    /** A right value. */
    #sample(type: ManifestType): unknown {
        switch (type.kind) {
            case "bool":
                return true;
            case "int":
                return type.bits === 64 ? 1n : 1;
            case "size":
            case "float":
                return 1;
            case "text":
                return "text";
            case "bytes":
                return new Uint8Array(4);
            case "enum":
                return this.#subject.manifest.enums.find(({ name }) => name === type.name)?.tags[0]?.name;
            case "slice":
                return [];
            case "array":
                return Array.from({ length: type.length ?? 0 }, () => this.#sample(type.element as ManifestType));
            case "struct":
                return this.#struct(type);
            case "object":
                return this.#object(type.name as string);
            default:
                return undefined;
        }
    }

    #struct(type: ManifestType): Record<string, unknown> {
        const required = this.#fields(type).filter((field) => field.default === undefined);
        return Object.fromEntries(required.map((field) => [camelCase(field.name), this.#sample(field.type)]));
    }

    /** Wrong values for a type; `depth` says how far into structs and lists to go. */
    #values(type: ManifestType, depth: number): HostileValue[] {
        return [...this.#plain(type), ...this.#nested(type, depth)];
    }

    #plain(type: ManifestType): HostileValue[] {
        const list = [...common, ...(type.kind === "bytes" || type.kind === "slice" ? arrays : [])];
        const objects: [string, () => unknown][] = Object.keys(this.#subject.objects).flatMap((name) => [
            [`a ${name}`, () => this.#object(name)],
            [`a destroyed ${name}`, () => destroyed(this.#object(name))],
            [`a proxy of a ${name}`, () => new Proxy(this.#object(name), {})],
            [`something that inherits from a ${name}`, () => Object.create(this.#object(name))],
        ]);
        return [...list, ...objects].map(([label, make]) => {
            const own = type.kind === "optional" ? type.child : type;
            const isObject = own?.kind === "object" && label === `a ${own.name}`;
            return { label, make, allowed: isObject || this.#accepts(type, label, make) };
        });
    }

    #accepts(type: ManifestType, label: string, make: () => unknown): boolean {
        if (type.kind === "struct") return this.#isOptional(type) && label !== "null";
        if (type.kind === "optional")
            return label === "undefined" || this.#accepts(type.child as ManifestType, label, make);
        if (type.kind === "bytes") return label.startsWith("Uint8Array");
        if (type.kind === "slice") {
            const isPacked = type.element?.kind === "int" || type.element?.kind === "float";
            return isPacked
                ? !/^(undefined|null|a |an? |detached)/.test(label) || label.includes("array")
                : label === "an empty array";
        }
        const value = label.startsWith("a ") ? undefined : make();
        switch (type.kind) {
            case "bool":
                return typeof value === "boolean";
            case "float":
                return typeof value === "number";
            case "int":
                return type.bits === 64 ? fitsBigInt(value, type) : fitsNumber(value, type);
            case "size":
                return Number.isSafeInteger(value) && (type.signed === true || (value as number) >= 0);
            case "text":
                return typeof value === "string" && !label.startsWith("a lone");
            default:
                return value === undefined && label === "undefined" && this.#isOptional(type);
        }
    }

    #nested(type: ManifestType, depth: number): HostileValue[] {
        if (depth === 0) return [];
        if (type.kind === "optional") return this.#nested(type.child as ManifestType, depth);
        if (type.kind === "slice" || type.kind === "array") {
            const element = type.element as ManifestType;
            const length = type.kind === "array" ? (type.length ?? 0) : 2;
            const wrongLength: HostileValue[] =
                type.kind === "array"
                    ? [
                          {
                              label: "one element too many",
                              make: () => Array.from({ length: length + 1 }, () => this.#sample(element)),
                              allowed: false,
                          },
                      ]
                    : [];
            return [
                ...wrongLength,
                ...this.#values(element, depth - 1).map(({ label, make, allowed }) => ({
                    label: `[0] ${label}`,
                    make: () => [make(), ...Array.from({ length: length - 1 }, () => this.#sample(element))],
                    allowed,
                })),
            ];
        }
        if (type.kind !== "struct") return [];
        const fields = this.#fields(type);
        const misspelt: HostileValue = {
            label: "an unknown key",
            make: () => ({ ...this.#struct(type), unknownKeyOfTheTest: 1 }),
            allowed: fields.every((field) => field.default === undefined),
        };
        const inFields = fields.flatMap((field) =>
            this.#values(field.type, depth - 1).map(({ label, make, allowed }) => ({
                label: `.${field.name} ${label}`,
                make: () => ({ ...this.#struct(type), [camelCase(field.name)]: make() }),
                allowed: allowed || (label === "undefined" && field.default !== undefined),
            })),
        );
        const throwing = fields.map((field) => ({
            label: `.${field.name} with a getter that throws`,
            make: () =>
                Object.defineProperty(this.#struct(type), camelCase(field.name), {
                    get: fail,
                    enumerable: true,
                    configurable: true,
                }),
            allowed: false,
        }));
        return [misspelt, ...inFields, ...throwing];
    }
}

/** What no parameter, or hardly any, can take. */
const common: readonly [label: string, make: () => unknown][] = [
    ["undefined", () => undefined],
    ["null", () => null],
    ["true", () => true],
    ["0", () => 0],
    ["-0", () => -0],
    ["-1", () => -1],
    ["256", () => 256],
    ["65536", () => 65536],
    ["2 ** 32", () => 2 ** 32],
    ["2 ** 53", () => 2 ** 53],
    ["1.5", () => 1.5],
    ["NaN", () => Number.NaN],
    ["Infinity", () => Number.POSITIVE_INFINITY],
    ["-1n", () => -1n],
    ["2n ** 64n", () => 2n ** 64n],
    ["10n ** 1000n", () => 10n ** 1000n],
    ["empty text", () => ""],
    ["text", () => "no tag is called so"],
    ["a lone surrogate", () => "x\ud800"],
    ["a lone surrogate in a long text", () => `${"é".repeat(5000)}\udc00`],
    ["a symbol", () => Symbol("hostile")],
    ["a function", () => fail],
    ["a class", () => HostileError],
    ["an empty object", () => ({})],
    ["an object without prototype", () => Object.create(null)],
    ["an empty array", () => []],
    ["a date", () => new Date(0)],
    ["a promise", () => Promise.resolve(1)],
    ["a number object", () => Object(1)],
    ["a string object", () => Object("text")],
    ["a thing that converts itself", () => ({ valueOf: fail, toString: fail, [Symbol.toPrimitive]: fail })],
    ["a proxy that throws", () => throwingProxy({})],
    ["a proxy of a function", () => throwingProxy(fail)],
    ["a revoked proxy", revokedProxy],
    ["a regular expression", () => /x/],
    ["a map", () => new Map()],
    ["a data view", () => new DataView(new ArrayBuffer(8))],
    ["a buffer without a view", () => new ArrayBuffer(8)],
];

/** What lies about its memory. */
const arrays: readonly [label: string, make: () => unknown][] = [
    ["detached Uint8Array", () => detached(new Uint8Array(8))],
    ["detached large Uint8Array", () => detached(new Uint8Array(100_000))],
    ["detached Int32Array", () => detached(new Int32Array(8))],
    ["detached BigUint64Array", () => detached(new BigUint64Array(8))],
    ["Uint8Array of a subclass that lies", () => liar(new (class extends Uint8Array {})(8))],
    ["Uint8Array with properties that lie", () => liar(new Uint8Array(8))],
    ["Uint8Array that is large and lies", () => liar(new Uint8Array(100_000))],
    ["Uint8Array of shared memory", () => new Uint8Array(new SharedArrayBuffer(8))],
    ["Uint8Array of large shared memory", () => new Uint8Array(new SharedArrayBuffer(100_000))],
    ["Uint8Array of a buffer that shrank", shrunk],
    ["an array-like with a huge length", () => ({ length: 2 ** 40 })],
    ["an array-like with a negative length", () => ({ length: -1 })],
    ["an array-like with a getter that throws", () => Object.defineProperty({ length: 1 }, 0, { get: fail })],
    ["an array with a hole", () => new Array(2)],
    ["an array whose getter empties it", selfEmptying],
];

function fail(): never {
    throw new HostileError("hostile");
}

function throwingProxy(target: object): unknown {
    const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, fail]);
    return new Proxy(target, Object.fromEntries(traps));
}

function revokedProxy(): unknown {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
}

function detached<View extends ArrayBufferView>(view: View): View {
    structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] });
    return view;
}

function liar(view: Uint8Array): Uint8Array {
    for (const name of ["length", "byteLength"]) Object.defineProperty(view, name, { get: () => 2 ** 31 });
    Object.defineProperty(view, "byteOffset", { get: () => -(2 ** 20) });
    Object.defineProperty(view, "buffer", { get: fail });
    return view;
}

function shrunk(): unknown {
    const Resizable = ArrayBuffer as unknown as new (
        length: number,
        options: object,
    ) => ArrayBuffer & { resize(length: number): void };
    const buffer = new Resizable(64, { maxByteLength: 64 });
    const view = new Uint8Array(buffer, 32, 16);
    buffer.resize(8);
    return view;
}

function selfEmptying(): unknown {
    const list: unknown[] = [0, 0, 0];
    Object.defineProperty(list, 0, {
        get() {
            list.length = 1;
            return 0;
        },
    });
    return list;
}

function destroyed(object: ZigObject): ZigObject {
    object.destroy();
    return object;
}

function fitsNumber(value: unknown, { bits = 32, signed }: ManifestType): boolean {
    const [least, most] = signed === true ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
    return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function fitsBigInt(value: unknown, { signed }: ManifestType): boolean {
    if (typeof value !== "bigint") return false;
    return value === (signed === true ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value));
}

/** Errors that a user can act on, and those of the hostile values themselves. */
function isTyped(error: unknown): boolean {
    if (error instanceof ArgumentTypeError || error instanceof ArgumentRangeError || error instanceof PyzigError)
        return true;
    if (error instanceof HostileError) return true;
    return error instanceof TypeError && /proxy/i.test(error.message);
}

function camelCase(name: string): string {
    return name.replace(/(?<=.)_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The cases by function: each entry runs those of one function, and returns what did not go as it must. */
export function hostileFailures(subject: HostileSubject): Map<string, () => string[]> {
    const functions = new Map<string, HostileCase[]>();
    for (const item of hostileCases(subject)) {
        const name = item.name.split(/[ ,]/)[0] ?? "";
        functions.set(name, [...(functions.get(name) ?? []), item]);
    }
    return new Map([...functions].map(([name, cases]) => [name, () => cases.flatMap(failureOf)]));
}

function failureOf({ name, run }: HostileCase): string[] {
    try {
        run();
        return [];
    } catch (error) {
        return [`${name}: ${error}`];
    }
}
