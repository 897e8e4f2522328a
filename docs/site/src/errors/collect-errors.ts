import { join } from "node:path";
import ts from "typescript";
import { packageEntries } from "../reference/entry-points.ts";
import { site, workspace } from "../workspace.ts";

/** One code, and what it means. */
export interface ErrorCode {
    readonly code: string;
    readonly meaning: string;
}

/** A class of errors, or a type whose values are reported without being thrown. */
export interface ErrorGroup {
    /** What its users import: `@pyzig/sexp/kicad`. */
    readonly specifier: string;
    readonly name: string;
    readonly isThrown: boolean;
    /** The comment of its declaration. */
    readonly documentation: string;
    readonly codes: readonly ErrorCode[];
}

/** Errors of programs, which nobody imports. */
const PROGRAMS = [{ specifier: "kisexp", source: join(workspace, "packages/sexp/src/cli/failure.ts") }];

/** All codes of all packages, from the types and comments of their sources. */
export function collectErrors(): ErrorGroup[] {
    const entries = [...packageEntries(), ...PROGRAMS];
    const configuration = ts.getParsedCommandLineOfConfigFile(
        join(site, "tsconfig.reference.json"),
        {},
        { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
    );
    if (configuration === undefined) throw new Error("tsconfig.reference.json can't be read");
    const program = ts.createProgram(
        entries.map(({ source }) => source),
        configuration.options,
    );
    const reader = new ErrorReader(program.getTypeChecker());
    for (const { specifier, source } of entries) {
        const file = program.getSourceFile(source);
        if (file === undefined) throw new Error(`${source} is not there`);
        reader.read(specifier, file);
    }
    return reader.groups();
}

function fail(diagnostic: ts.Diagnostic): never {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

class ErrorReader {
    readonly #checker: ts.TypeChecker;
    readonly #groups = new Map<ts.Symbol, ErrorGroup>();
    /** The types that say what codes a class can have. */
    readonly #usedTypes = new Set<ts.Symbol>();

    constructor(checker: ts.TypeChecker) {
        this.#checker = checker;
    }

    /** Adds what a module exports. What another one has exported before is not repeated. */
    read(specifier: string, file: ts.SourceFile): void {
        const module = this.#checker.getSymbolAtLocation(file);
        if (module === undefined) return;
        for (const exported of this.#checker.getExportsOfModule(module)) {
            const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
            const symbol = isAlias ? this.#checker.getAliasedSymbol(exported) : exported;
            if (this.#groups.has(symbol)) continue;
            const group = this.#group(specifier, symbol);
            if (group !== undefined) this.#groups.set(symbol, group);
        }
    }

    /** What was read, without the types of codes that belong to a class. */
    groups(): ErrorGroup[] {
        return [...this.#groups].filter(([symbol]) => !this.#usedTypes.has(symbol)).map(([, group]) => group);
    }

    #group(specifier: string, symbol: ts.Symbol): ErrorGroup | undefined {
        if ((symbol.flags & ts.SymbolFlags.Class) !== 0) return this.#errorClass(specifier, symbol);
        if ((symbol.flags & ts.SymbolFlags.TypeAlias) !== 0 && symbol.name.endsWith("Code")) {
            const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
            const codes = this.#codes(type, symbol);
            if (codes.length === 0) return undefined;
            const documentation = this.#documentation(symbol);
            return { specifier, name: symbol.name, isThrown: false, documentation, codes };
        }
        return undefined;
    }

    #errorClass(specifier: string, symbol: ts.Symbol): ErrorGroup | undefined {
        const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
        if (!this.#isError(type)) return undefined;
        const property = type.getProperty("code");
        const declaration = property?.valueDeclaration;
        if (property === undefined || declaration === undefined) return undefined;
        // A class that only adds to another one has the codes of that.
        if (declaration.parent !== symbol.valueDeclaration) return undefined;
        const alias = this.#namedType(declaration);
        if (alias !== undefined) this.#usedTypes.add(alias);
        const codes = this.#codes(this.#checker.getTypeOfSymbol(property), alias);
        // The bases of classes have any code.
        if (codes.length === 0) return undefined;
        const documentation = this.#documentation(symbol);
        const explained = codes.map(({ code, meaning }) => ({ code, meaning: meaning || documentation }));
        return { specifier, name: symbol.name, isThrown: true, documentation, codes: explained };
    }

    #isError(type: ts.Type): boolean {
        return type.symbol?.name === "Error" || (type.getBaseTypes() ?? []).some((base) => this.#isError(base));
    }

    /** The alias in `code: ParseErrorCode` and `code: Open<CommandErrorCode>`. */
    #namedType(property: ts.Declaration): ts.Symbol | undefined {
        const node = (property as ts.PropertyDeclaration).type;
        if (node === undefined || !ts.isTypeReferenceNode(node)) return undefined;
        const inner = node.typeArguments?.[0];
        const name = inner !== undefined && ts.isTypeReferenceNode(inner) ? inner.typeName : node.typeName;
        const symbol = this.#checker.getSymbolAtLocation(name);
        if (symbol === undefined) return undefined;
        return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : this.#checker.getAliasedSymbol(symbol);
    }

    #codes(type: ts.Type, alias: ts.Symbol | undefined): ErrorCode[] {
        const meanings = alias === undefined ? new Map<string, string>() : meaningsIn(this.#documentation(alias));
        const parts = type.isUnion() ? type.types : [type];
        const codes = parts.filter((part) => part.isStringLiteral()).map(({ value }) => value);
        // In the order of the comment: the compiler's own depends on what it has read before.
        const listed = [...meanings.keys()];
        return codes
            .sort((left, right) => listed.indexOf(left) - listed.indexOf(right) || left.localeCompare(right, "en"))
            .map((code) => ({ code, meaning: meanings.get(code) ?? "" }));
    }

    #documentation(symbol: ts.Symbol): string {
        return ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).trim();
    }
}

/** The lines of a list in a comment: a code and a colon, then what it means. What only repeats a reason says nothing. */
function meaningsIn(documentation: string): Map<string, string> {
    const lines = documentation.matchAll(/^- `([^`]+)`: (.+(?:\n {2,}.+)*)$/gm);
    return new Map(
        Array.from(lines, ([, code = "", text = ""]) => [
            code,
            text.trim() === "{reason}" ? "" : text.replace(/\s+/g, " "),
        ]),
    );
}
