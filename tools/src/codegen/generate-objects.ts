import { comment, paragraphs } from "./documentation.ts";
import { methodText } from "./generate-functions.ts";
import { addTable, tableClass } from "./generate-tables.ts";
import type { ObjectClass } from "./manifest-schema.ts";
import { classFile, core, type Model, property, typeConstant } from "./model.ts";
import { SourceFile } from "./source-file.ts";

/** Names that methods and shared fields can't have: every object has them already. */
const taken: ReadonlySet<string> = new Set([
    "constructor",
    "destroy",
    "destroyed",
    "zigAddress",
    "inspectProperties",
    "sharedFields",
    "released",
    "prototype",
    "name",
    "length",
]);

/** Generates the file of a class: the class, its tables, and what the binding layer must know of it. */
export function generateObject(item: ObjectClass, model: Model): SourceFile {
    const file = new SourceFile(classFile(item.name).slice(2));
    const functions = model.functionsOf(item.name);
    const members = [...functions.map(({ name }) => name), ...item.shared.map(({ name }) => property(name))];
    for (const [index, name] of members.entries()) {
        if (taken.has(name))
            throw new Error(`${item.name}.${name}: every object has a "${name}" already; call it otherwise`);
        if (members.indexOf(name) !== index) throw new Error(`${item.name} has two members called "${name}"`);
    }
    file.add(classText(item, model, file));
    for (const shared of item.shared) {
        if (shared.kind === "table") addTable(item, shared, model, file);
    }
    file.add(typeText(item, model, file));
    return file;
}

function classText(item: ObjectClass, model: Model, file: SourceFile): string {
    const privates = item.shared.map((shared) => {
        const type = shared.kind === "table" ? tableClass(item, shared) : file.use(core, "SharedBytes");
        const value = shared.kind === "table" ? `new ${type}(this)` : `new ${type}()`;
        return `readonly #${property(shared.name)}: ${type} = ${value};`;
    });
    const getters = item.shared.map((shared) => sharedGetter(item, shared, file));
    const methods = model.functionsOf(item.name).map((method) => methodText(method, model, file));
    const names = item.shared.map(({ name }) => property(name));
    const hooks =
        names.length === 0
            ? []
            : [
                  `/** What \`console.log\` shows. */\nprotected override inspectProperties(): object {\nreturn { ${names.map((name) => `${name}: this.${name}`).join(", ")} };\n}`,
                  `/** The views of native memory, for the binding layer. */\nprotected override sharedFields(): readonly ${file.useType(core, "SharedField")}[] {\nreturn [${names.map((name) => `this.#${name}`).join(", ")}];\n}`,
              ];
    const kind =
        "Its objects are *owned* unless a function says that it returns a borrowed or dependent one: `destroy()` them, or declare them with `using`.";
    const key = file.useType(core, "ConstructionKey");
    return (
        `${comment(paragraphs(item.documentation, kind))}export class ${item.name} extends ${file.use(core, "ZigObject")} {\n` +
        `${privates.join("\n")}\n\n` +
        `${[
            `/** For the binding layer; use ${
                factories(item, model)
                    .map((name) => `\`${name}()\``)
                    .join(" or ") || "what returns one"
            }. */\nconstructor(key: ${key}) {\nsuper(key);\n}`,
            ...getters,
            ...methods,
            ...hooks,
        ].join("\n\n")}\n}`
    );
}

function sharedGetter(item: ObjectClass, shared: ObjectClass["shared"][number], file: SourceFile): string {
    const name = property(shared.name);
    const call = JSON.stringify(`${item.name}.${name}`);
    const check = `if (this.destroyed) ${file.use(core, "checkAlive")}(this, ${call});`;
    if (shared.kind === "table") {
        return `${comment(shared.documentation)}get ${name}(): ${tableClass(item, shared)} {\n${check}\nreturn this.#${name};\n}`;
    }
    const note = "The bytes are shared with native code: read them, but never write them.";
    return `${comment(paragraphs(shared.documentation, note))}get ${name}(): Uint8Array {\n${check}\nreturn this.#${name}.array;\n}`;
}

function typeText(item: ObjectClass, model: Model, file: SourceFile): string {
    const names = factories(item, model).map((name) => JSON.stringify(name));
    const properties = [
        `${file.use("./library.ts", "library")},`,
        `name: ${JSON.stringify(item.name)},`,
        `fingerprint: ${JSON.stringify(item.fingerprint)},`,
        `destroy: ${JSON.stringify(item.destroy ?? "")},`,
        `factories: [${names.join(", ")}],`,
        `type: ${item.name},`,
        `construct: (key) => new ${item.name}(key),`,
    ];
    return (
        `/** Describes {@link ${item.name}} to the binding layer. */\n` +
        `export const ${typeConstant(item.name)}: ${file.use(core, "ObjectType")}<${item.name}> = new ObjectType({\n${properties.join("\n")}\n});`
    );
}

/** The functions that make an object of a class. */
function factories(item: ObjectClass, model: Model): string[] {
    return model.manifest.functions
        .filter(({ result, method }) => {
            const type = result.type.kind === "optional" ? result.type.child : result.type;
            const isMaker = result.ownership === "dependent" || (!method && result.ownership === "owned");
            return isMaker && type.kind === "object" && type.name === item.name;
        })
        .map(({ owner, name }) => (owner === null ? name : `${owner}.${name}`));
}
