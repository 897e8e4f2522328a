import type { Type } from "./manifest-schema.ts";
import { core, isPacked, type Model, typeConstant } from "./model.ts";
import { titleCase } from "./names.ts";
import type { SourceFile } from "./source-file.ts";
import { arrayClass, returnedType, scalarName } from "./type-text.ts";

/** Where a piece of generated code stands. */
export interface Context {
    readonly model: Model;
    readonly file: SourceFile;
    /** What names a value in a message: `"Shelf.add", "options"`, or variables. */
    readonly place: string;
}

/** Whether checking a value can run code of the caller's, so that it must come before anything is written. */
export function isCheckedFirst(type: Type): boolean {
    if (type.kind === "optional") return isCheckedFirst(type.child);
    return type.kind === "struct" || type.kind === "slice" || type.kind === "array";
}

/** An expression that checks a value and gives what will be written. */
export function checkText(type: Type, value: string, context: Context): string {
    const { model, file, place } = context;
    switch (type.kind) {
        case "optional":
            return `${value} === undefined ? undefined : ${checkText(type.child, value, context)}`;
        case "slice":
            if (isPacked(type.element)) break;
            return `${file.use(core, "checkList")}(${value}, ${elementCheck(type.element, context)}, ${place})`;
        case "array": {
            const check = `${file.use(core, "checkTuple")}(${value}, ${type.length}, ${elementCheck(type.element, context)}, ${place})`;
            return `${check} as ${returnedType(type, model, file)}`;
        }
        case "enum":
            return `${file.use(core, "checkTag")}(${value}, ${file.use("./types.ts", type.name)}, ${place})`;
        case "object":
            return `${file.use(core, "checkInstance")}(${value}, ${typeOf(type.name, model, file)}, ${place})`;
    }
    return `${checkFunction(type, file)}(${value}, ${place})`;
}

/** A check of the form `(value, call, place, key?)`. */
function checkFunction(type: Type, file: SourceFile): string {
    switch (type.kind) {
        case "bool":
            return file.use(core, "checkBoolean");
        case "float":
            return file.use(core, "checkFloat");
        case "int":
        case "size":
            return file.use(core, `check${titleCase(scalarName(type))}`);
        case "text":
            return file.use(core, "checkText");
        case "bytes":
            return file.use(core, "checkBytes");
        case "struct":
            return file.use("./types.ts", `check${type.name}`);
        case "slice":
            return file.use(core, `check${titleCase(scalarName(type.element))}Array`);
        default:
            throw new Error(`a value of the kind ${type.kind} can't be an argument`);
    }
}

function elementCheck(element: Type, context: Context): string {
    const isSimple =
        !["optional", "array", "enum", "object"].includes(element.kind) &&
        !(element.kind === "slice" && !isPacked(element.element));
    if (isSimple) return checkFunction(element, context.file);
    const check = checkText(element, "element", { ...context, place: "call, place, key" });
    return `(element, call, place, key) => ${check}`;
}

/** Statements that write a checked value into slots. */
export function writeText(type: Type, slots: string, slot: string, value: string, context: Context): string {
    const { model, file } = context;
    switch (type.kind) {
        case "void":
            return "";
        case "optional":
            return (
                `${slots}.writeBoolean(${slot}, ${value} !== undefined);\n` +
                `if (${value} !== undefined) ${block(writeText(type.child, slots, after(slot, 1), value, context))}`
            );
        case "array": {
            const width = model.slots(type.element);
            const elements = Array.from({ length: type.length }, (_, index) =>
                writeText(type.element, slots, after(slot, index * width), `${value}[${index}]`, context),
            );
            return elements.join("\n");
        }
        case "struct":
            return `${file.use("./types.ts", `write${type.name}`)}(${slots}, ${slot}, ${value});`;
        case "slice": {
            if (isPacked(type.element)) return `${slots}.writeArray(${slot}, ${value});`;
            const write = elementWrite(type.element, context);
            return `${file.use(core, "writeList")}(${slots}, ${slot}, ${value}, ${model.slots(type.element)}, ${write});`;
        }
        default:
            return `${slots}.${writeCall(type, slot, value, context)};`;
    }
}

function writeCall(type: Type, slot: string, value: string, { model, file, place }: Context): string {
    switch (type.kind) {
        case "bool":
            return `writeBoolean(${slot}, ${value})`;
        case "int":
            return `write${type.signed ? "I" : "U"}${type.bits === 64 ? 64 : 32}(${slot}, ${value})`;
        case "size":
        case "float":
            return `writeF64(${slot}, ${value})`;
        case "enum":
            return `writeU32(${slot}, ${file.use("./types.ts", type.name)}.indexOf(${value}))`;
        case "text":
            return `writeText(${slot}, ${value})`;
        case "bytes":
            return `writeArray(${slot}, ${value})`;
        case "object":
            return `writeF64(${slot}, ${file.use(core, "addressOf")}(${value}, ${typeOf(type.name, model, file)}, ${place}))`;
        default:
            throw new Error(`a value of the kind ${type.kind} can't be written`);
    }
}

function elementWrite(element: Type, context: Context): string {
    if (element.kind === "struct") return context.file.use("./types.ts", `write${element.name}`);
    const body = writeText(element, "slots", "slot", "element", context);
    return `(slots, slot, element) => ${body.includes("\n") ? `{\n${body}\n}` : body.replace(/;$/, "")}`;
}

/** An expression that reads a value from slots. `owner` is what a borrowed object belongs to. */
export function readText(type: Type, slots: string, slot: string, context: Context, owner = "undefined"): string {
    const { model, file } = context;
    switch (type.kind) {
        case "void":
            return "undefined";
        case "bool":
            return `${slots}.readBoolean(${slot})`;
        case "int":
            return `${slots}.read${type.signed ? "I" : "U"}${type.bits === 64 ? 64 : 32}(${slot})`;
        case "size":
        case "float":
            return `${slots}.readF64(${slot})`;
        case "text":
            return `${slots}.readText(${slot})`;
        case "bytes":
            return `${slots}.readBytes(${slot})`;
        case "enum": {
            const name = file.use("./types.ts", type.name);
            return `${name}[${slots}.readU32(${slot})] as ${name}`;
        }
        case "struct":
            return `${file.use("./types.ts", `read${type.name}`)}(${slots}, ${slot})`;
        case "object":
            return `${file.use(core, "wrapBorrowed")}(${typeOf(type.name, model, file)}, ${slots}.readF64(${slot}), ${owner})`;
        case "optional":
            return `${slots}.readBoolean(${slot}) ? ${readText(type.child, slots, after(slot, 1), context, owner)} : undefined`;
        case "array": {
            const width = model.slots(type.element);
            const elements = Array.from({ length: type.length }, (_, index) =>
                readText(type.element, slots, after(slot, index * width), context, owner),
            );
            return `[${elements.join(", ")}]`;
        }
        case "slice": {
            if (isPacked(type.element)) {
                const size = type.element.kind === "int" || type.element.kind === "float" ? type.element.bits / 8 : 0;
                return `new ${arrayClass(type.element)}(${slots}.readPacked(${slot}, ${size}))`;
            }
            const read =
                type.element.kind === "struct"
                    ? file.use("./types.ts", `read${type.element.name}`)
                    : `(slots, slot) => ${readText(type.element, "slots", "slot", context, owner)}`;
            return `${file.use(core, "readList")}(${slots}, ${slot}, ${model.slots(type.element)}, ${read})`;
        }
    }
}

/** The constant of a class, imported. */
export function typeOf(name: string, model: Model, file: SourceFile): string {
    return file.use(model.classSource(name), typeConstant(name));
}

/** `RESULT` and 2 make `RESULT + 2`. */
export function after(slot: string, count: number): string {
    if (count === 0) return slot;
    const match = /^(.*) \+ (\d+)$/.exec(slot);
    return match === null ? `${slot} + ${count}` : `${match[1]} + ${Number(match[2]) + count}`;
}

function block(statements: string): string {
    return statements.includes("\n") ? `{\n${statements}\n}` : statements;
}
