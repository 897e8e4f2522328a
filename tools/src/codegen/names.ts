/** `depth_limit` becomes `depthLimit`; other names stay as they are. */
export function camelCase(name: string): string {
    return name.replace(/(?<=.)_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `boxes` becomes `Boxes`, `syntax_nodes` becomes `SyntaxNodes`. */
export function titleCase(name: string): string {
    const camel = camelCase(name);
    return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `Shelf` becomes `shelf`, `HTTPServer` becomes `httpServer`. */
export function lowerFirst(name: string): string {
    const start = /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/.exec(name)?.[0] ?? "";
    return start.toLowerCase() + name.slice(start.length);
}

/** `SyntaxTree` becomes `syntax-tree`: the name of its file. */
export function kebabCase(name: string): string {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
        .replaceAll("_", "-")
        .toLowerCase();
}

/** `SyntaxTree` becomes `SYNTAX_TREE`. */
export function upperCase(name: string): string {
    return kebabCase(name).replaceAll("-", "_").toUpperCase();
}

const reservedWords: ReadonlySet<string> = new Set(
    (
        "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
        "finally for function if implements import in instanceof interface let new null package private protected public return " +
        "static super switch this throw true try typeof undefined var void while with yield"
    ).split(" "),
);

/** A name for a local variable or parameter: with `_` at the end when it would mean something else in the generated code. */
export function localName(name: string, taken: ReadonlySet<string>): string {
    const camel = camelCase(name);
    return reservedWords.has(camel) || taken.has(camel) ? `${camel}_` : camel;
}
