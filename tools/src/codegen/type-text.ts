import type { Type } from "./manifest-schema.ts";
import { core, isPacked, type Model } from "./model.ts";
import type { SourceFile } from "./source-file.ts";

/** Tuples up to this length are spelled out. */
const longestTuple = 8;

/** The TypeScript type of what callers give. */
export function givenType(type: Type, model: Model, file: SourceFile): string {
    switch (type.kind) {
        case "slice": {
            const element = givenType(type.element, model, file);
            return isPacked(type.element) ? `ArrayLike<${element}>` : `readonly ${parenthesized(element)}[]`;
        }
        case "array": {
            const element = givenType(type.element, model, file);
            return `readonly ${tuple(element, type.length)}`;
        }
        case "optional":
            return `${givenType(type.child, model, file)} | undefined`;
        case "struct":
            return file.useType("./types.ts", model.looseName(type.name));
        default:
            return returnedType(type, model, file);
    }
}

/** The TypeScript type of what callers get. */
export function returnedType(type: Type, model: Model, file: SourceFile): string {
    switch (type.kind) {
        case "void":
            return "void";
        case "bool":
            return "boolean";
        case "int":
            return type.bits === 64 ? "bigint" : "number";
        case "size":
        case "float":
            return "number";
        case "text":
            return "string";
        case "bytes":
            return "Uint8Array";
        case "enum":
            return file.useType("./types.ts", type.name);
        case "struct":
            return file.useType("./types.ts", model.completeName(type.name));
        case "object":
            return file.useType(model.classSource(type.name), type.name);
        case "slice":
            return isPacked(type.element)
                ? arrayClass(type.element)
                : `${parenthesized(returnedType(type.element, model, file))}[]`;
        case "array":
            return tuple(returnedType(type.element, model, file), type.length);
        case "optional":
            return `${returnedType(type.child, model, file)} | undefined`;
    }
}

/** The class of the typed array that a slice of numbers becomes. */
export function arrayClass(element: Type): string {
    if (element.kind === "float") return `Float${element.bits}Array`;
    if (element.kind !== "int") throw new Error(`no typed array holds ${element.kind}`);
    return `${element.bits === 64 ? "Big" : ""}${element.signed ? "Int" : "Uint"}${element.bits}Array`;
}

/** `u32`, `f64`: how helpers of core are called. */
export function scalarName(type: Type): string {
    if (type.kind === "float") return `f${type.bits}`;
    if (type.kind === "int") return `${type.signed ? "i" : "u"}${type.bits}`;
    if (type.kind === "size") return type.signed ? "isize" : "usize";
    throw new Error(`${type.kind} is no number`);
}

/** Imports a helper of core. */
export function helper(file: SourceFile, name: string): string {
    return file.use(core, name);
}

function tuple(element: string, length: number): string {
    if (length > longestTuple) return `${parenthesized(element)}[]`;
    return `[${Array.from({ length }, () => element).join(", ")}]`;
}

function parenthesized(type: string): string {
    return /[ |]/.test(type) ? `(${type})` : type;
}
