import { after, checkText, isCheckedFirst, readText, typeOf, writeText } from "./codec-text.ts";
import { comment, paragraphs, splitParameters } from "./documentation.ts";
import type { ExportedFunction, Parameter } from "./manifest-schema.ts";
import { callName, core, type Model } from "./model.ts";
import { camelCase, localName, titleCase } from "./names.ts";
import { SourceFile } from "./source-file.ts";
import { givenType, returnedType } from "./type-text.ts";

/** Names that the bodies of functions use. */
const locals: ReadonlySet<string> = new Set(["frame", "status", "library", "native", "result", "self"]);

/** Generates the functions that belong to no object. */
export function generateFunctions(model: Model): SourceFile {
    const file = new SourceFile("functions.ts");
    for (const item of model.functionsOf(null)) {
        const { documentation, head, body } = functionParts(item, model, file);
        file.add(`${documentation}export function ${item.name}${head} {\n${body}\n}`);
    }
    for (const { name } of model.functionsOf(null)) {
        if (file.imports(name))
            throw new Error(
                `a function can't be called "${name}": the generated code needs the name; call it otherwise`,
            );
    }
    return file;
}

/** Generates a method, or a static function, of a class. */
export function methodText(item: ExportedFunction, model: Model, file: SourceFile): string {
    const { documentation, head, body } = functionParts(item, model, file);
    return `${documentation}${item.method ? "" : "static "}${item.name}${head} {\n${body}\n}`;
}

interface FunctionParts {
    readonly documentation: string;
    readonly head: string;
    readonly body: string;
}

/** A parameter with the names it has in the generated code. */
interface Argument {
    readonly parameter: Parameter;
    /** In the list of parameters; `this` for the object of a method. */
    readonly name: string;
    /** In messages. */
    readonly label: string;
    /** Holds the checked value, where that is made first. */
    readonly checked: string;
    readonly slot: string;
}

function functionParts(item: ExportedFunction, model: Model, file: SourceFile): FunctionParts {
    const list = argumentsOf(item, model, file);
    const result = returnedType(item.result.type, model, file);
    return {
        documentation: documentationText(item, list, model),
        head: `(${parameterList(list, model, file)}): ${result}`,
        body: bodyText(item, list, model, file),
    };
}

function argumentsOf(item: ExportedFunction, model: Model, file: SourceFile): Argument[] {
    const taken = new Set([...locals, ...importedNames]);
    let slot = file.use(core, "ARGUMENTS");
    return item.parameters.map((parameter, index) => {
        const isThis = item.method && index === 0;
        const name = isThis ? "this" : localName(parameter.name, taken);
        const argument: Argument = {
            parameter,
            name,
            label: isThis ? "this" : camelCase(parameter.name),
            checked: isThis ? "this" : `checked${titleCase(parameter.name)}`,
            slot,
        };
        slot = after(slot, model.slots(parameter.type));
        return argument;
    });
}

/** Helpers of core that a parameter could hide. */
const importedNames: readonly string[] = [
    "addressOf",
    "announceReleased",
    "checkDistinct",
    "consume",
    "prepareHandover",
    "readList",
    "wrapBorrowed",
    "wrapDependent",
    "wrapOwned",
    "writeList",
];

function parameterList(list: readonly Argument[], model: Model, file: SourceFile): string {
    let isTrailing = true;
    const texts: string[] = [];
    for (const { parameter, name } of [...list].reverse()) {
        if (name === "this") continue;
        const { type } = parameter;
        const given = givenType(type, model, file);
        if (isTrailing && type.kind === "struct" && model.isAllDefaults(type.name))
            texts.unshift(`${name}: ${given} = {}`);
        else if (isTrailing && type.kind === "optional") texts.unshift(`${name}?: ${given}`);
        else {
            isTrailing = false;
            texts.unshift(`${name}: ${given}`);
        }
    }
    return texts.join(", ");
}

function bodyText(item: ExportedFunction, list: readonly Argument[], model: Model, file: SourceFile): string {
    const call = JSON.stringify(callName(item));
    const library = file.use("./library.ts", "library");
    const native = file.use("./library.ts", "native");
    const first: string[] = [];
    const writes: string[] = [];
    // Bytes move out of the caller's array, so nothing may be refused after them.
    const moves: string[] = [];
    for (const argument of list) {
        const context = { model, file, place: `${call}, ${JSON.stringify(argument.label)}` };
        const { type, ownership } = argument.parameter;
        if (isCheckedFirst(type)) {
            first.push(`const ${argument.checked} = ${checkText(type, argument.name, context)};`);
            writes.push(writeText(type, "frame", argument.slot, argument.checked, context));
        } else {
            const list = type.kind === "bytes" && ownership === "owned" ? moves : writes;
            list.push(directWrite(type, argument, ownership, context));
        }
    }
    const errors = item.details === null ? "" : `, ${file.use("./types.ts", `read${item.details}`)}`;
    const isBeside = model.liesBeside(item.result.type);
    const settled = isBeside ? `${errors === "" ? ", undefined" : errors}, true` : errors;
    const takesMemory = list.some(({ parameter }) => model.liesBeside(parameter.type));
    return [
        ...first,
        ...distinctChecks(list, call, file),
        `const frame = ${library}.begin();`,
        ...writes,
        ...moves,
        ...forHandedOver("prepareHandover", list, file),
        `const status = ${native}.${item.symbol}(frame.address);`,
        ...(takesMemory ? ["frame.release();"] : []),
        ...ending(list, file, [
            `if (status !== 0) library.settle(status, ${call}${settled});`,
            ...returned(item, list, isBeside || handedOver(list).length > 0, model, file),
        ]),
    ].join("\n");
}

/** Writes a value that is checked on the way: nothing here can run code of the caller's. */
function directWrite(
    type: Parameter["type"],
    argument: Argument,
    ownership: Parameter["ownership"],
    context: Parameters<typeof checkText>[2],
): string {
    const { name, slot } = argument;
    const { file, place } = context;
    if (type.kind === "optional") {
        const write = directWrite(type.child, { ...argument, slot: after(slot, 1) }, ownership, context);
        return `frame.writeBoolean(${slot}, ${name} !== undefined);\nif (${name} !== undefined) ${write}`;
    }
    if (type.kind === "object") return writeText(type, "frame", slot, name, context);
    if (type.kind === "enum") {
        const index = `${file.use(core, "checkTagIndex")}(${name}, ${file.use("./types.ts", type.name)}, ${place})`;
        return `frame.writeU32(${slot}, ${index});`;
    }
    const value = checkText(type, name, context);
    if (type.kind === "bytes" && ownership === "owned") return `frame.writeOwnedBytes(${slot}, ${value});`;
    return writeText(type, "frame", slot, value, context);
}

/** An object that is handed over can't be another argument as well, nor can what goes with it. */
function distinctChecks(list: readonly Argument[], call: string, file: SourceFile): string[] {
    const objects = list.filter(({ parameter }) => objectName(parameter) !== undefined);
    return handedOver(list).flatMap((owned) =>
        objects
            .filter((other) => other !== owned)
            .map((other) => {
                const label = JSON.stringify(owned.name === "this" ? other.label : owned.label);
                return `${file.use(core, "checkDistinct")}(${owned.name}, ${other.name}, ${call}, ${label});`;
            }),
    );
}

function objectName({ type }: Pick<Parameter, "type">): string | undefined {
    if (type.kind === "optional") return type.child.kind === "object" ? type.child.name : undefined;
    return type.kind === "object" ? type.name : undefined;
}

/** What follows the call: objects that were handed over are gone whatever came of it, and hear of it last. */
function ending(list: readonly Argument[], file: SourceFile, rest: readonly string[]): string[] {
    const consume = forHandedOver("consume", list, file);
    if (consume.length === 0) return [...rest];
    return [...consume, `try {\n${rest.join("\n")}\n} finally {\n${file.use(core, "announceReleased")}();\n}`];
}

/** A call of a helper of core with each object that is handed over. */
function forHandedOver(helper: string, list: readonly Argument[], file: SourceFile): string[] {
    return handedOver(list).map(({ name, parameter }) => {
        const statement = `${file.use(core, helper)}(${name});`;
        return parameter.type.kind === "optional" ? `if (${name} !== undefined) ${statement}` : statement;
    });
}

/** The objects that are handed over, whose memory goes at the end of the call. */
function handedOver(list: readonly Argument[]): Argument[] {
    return list.filter(({ parameter }) => parameter.ownership === "owned" && objectName(parameter) !== undefined);
}

function returned(
    item: ExportedFunction,
    list: readonly Argument[],
    isFinished: boolean,
    model: Model,
    file: SourceFile,
): string[] {
    const { type, ownership } = item.result;
    if (type.kind === "void") return isFinished ? ["library.finish(undefined);"] : [];
    const slot = file.use(core, "RESULT");
    const context = { model, file, place: "" };
    const owner = list.find(({ parameter }) => objectName(parameter) !== undefined)?.name;
    if (ownership === "owned" || ownership === "dependent") {
        const maker = ownership === "dependent" ? owner : undefined;
        if (type.kind === "object") return [`return ${newText(type.name, slot, maker, model, file)};`];
        if (type.kind === "optional" && type.child.kind === "object") {
            const text = newText(type.child.name, after(slot, 1), maker, model, file);
            return [`return frame.readBoolean(${slot}) ? ${text} : undefined;`];
        }
    }
    const value = readText(type, "frame", slot, context, owner);
    return [isFinished ? `return library.finish(${value});` : `return ${value};`];
}

/** Wraps a new object, which depends on its maker if it has one. */
function newText(name: string, slot: string, maker: string | undefined, model: Model, file: SourceFile): string {
    const address = `frame.readF64(${slot})`;
    if (maker === undefined) return `${file.use(core, "wrapOwned")}(${typeOf(name, model, file)}, ${address})`;
    return `${file.use(core, "wrapDependent")}(${typeOf(name, model, file)}, ${address}, ${maker})`;
}

function documentationText(item: ExportedFunction, list: readonly Argument[], model: Model): string {
    const names = list.map(({ parameter }) => parameter.name);
    const { description, parameters } = splitParameters(item.documentation, names);
    const tags: string[] = [];
    for (const { parameter, name } of list) {
        if (name === "this") continue;
        const text = paragraphs(parameter.documentation || (parameters.get(parameter.name) ?? ""), moved(parameter));
        if (text !== "") tags.push(`@param ${name} - ${text.replaceAll("\n\n", " ").replaceAll("\n", "\n  ")}`);
    }
    if (objectName(item.result) !== undefined) {
        tags.push(`@returns ${resultTexts[item.result.ownership]}`);
    }
    tags.push(...throwsTags(item, model));
    return comment(description, tags);
}

const resultTexts: Readonly<Record<ExportedFunction["result"]["ownership"], string>> = {
    owned: "an object that must be destroyed",
    borrowed: "a borrowed object",
    dependent: "a dependent object: destroy it, or let it go with the object it is made from",
    value: "an object",
};

function moved(parameter: Parameter): string {
    if (parameter.ownership !== "owned") return "";
    if (parameter.type.kind === "bytes")
        return "The whole buffer moves into the object: the array is empty afterwards.";
    return "It is handed over, and can't be used afterwards.";
}

function throwsTags(item: ExportedFunction, model: Model): string[] {
    const tags: string[] = [];
    const bySet = new Map<string, string[]>();
    for (const name of item.errors) {
        const set = model.errorSet(name);
        if (set === "") continue;
        bySet.set(set, [...(bySet.get(set) ?? []), name]);
    }
    for (const [set, names] of bySet) {
        tags.push(`@throws ${set}: ${names.map((name) => `\`${name}\``).join(", ")}`);
    }
    if (item.errors.includes("OutOfMemory")) tags.push("@throws OutOfMemoryError");
    return tags;
}
