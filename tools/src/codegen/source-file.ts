/** One generated file: its body, and the imports that the body asked for while it was written. */
export class SourceFile {
    /** Its name. */
    readonly name: string;
    readonly #imports: Map<string, Map<string, boolean>> = new Map();
    readonly #parts: string[] = [];

    /** Makes an empty file. */
    constructor(name: string) {
        this.name = name;
    }

    /** Makes a name of another module available and returns it; a name of this file is. */
    use(specifier: string, name: string): string {
        if (specifier === `./${this.name}`) return name;
        this.#importsOf(specifier).set(name, false);
        return name;
    }

    /** Makes a type of another module available and returns its name. */
    useType(specifier: string, name: string): string {
        if (specifier === `./${this.name}`) return name;
        const names = this.#importsOf(specifier);
        if (!names.has(name)) names.set(name, true);
        return name;
    }

    /** Whether a name comes from another module. */
    imports(name: string): boolean {
        return [...this.#imports.values()].some((names) => names.has(name));
    }

    /** Adds a declaration. */
    add(...parts: string[]): void {
        this.#parts.push(...parts);
    }

    /** Whether nothing was added. */
    get isEmpty(): boolean {
        return this.#parts.length === 0;
    }

    /** The text of the file, under a banner. */
    render(banner: string): string {
        const imports = [...this.#imports]
            .sort(([left], [right]) => compareSpecifiers(left, right))
            .map(([specifier, names]) => renderImport(specifier, names));
        const head = imports.length === 0 ? "" : `${imports.join("\n")}\n\n`;
        return `${banner}\n${head}${this.#parts.join("\n\n")}\n`;
    }

    #importsOf(specifier: string): Map<string, boolean> {
        let names = this.#imports.get(specifier);
        if (names === undefined) {
            names = new Map();
            this.#imports.set(specifier, names);
        }
        return names;
    }
}

function compareSpecifiers(left: string, right: string): number {
    const isLocal = Number(left.startsWith(".")) - Number(right.startsWith("."));
    return isLocal !== 0 ? isLocal : left < right ? -1 : 1;
}

function renderImport(specifier: string, names: ReadonlyMap<string, boolean>): string {
    const sorted = [...names].sort(([left], [right]) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
    const areTypes = sorted.every(([, isType]) => isType);
    const list = sorted.map(([name, isType]) => (isType && !areTypes ? `type ${name}` : name)).join(", ");
    return `import ${areTypes ? "type " : ""}{ ${list} } from "${specifier}";`;
}
