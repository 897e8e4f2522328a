const longest = 60;

/**
 * Shows a value in an error message without running any of the caller's code: no getters, no `toString`, no proxy traps.
 * Ends with the value's type where that isn't plain to see: `-1 (number)`.
 */
export function showValue(value: unknown): string {
    switch (typeof value) {
        case "undefined":
            return "undefined";
        case "string":
            return `${quote(value)} (string)`;
        case "number":
            return `${Object.is(value, -0) ? "-0" : String(value)} (number)`;
        case "bigint":
            return `${shorten(String(value))}n (bigint)`;
        case "boolean":
            return `${value} (boolean)`;
        case "symbol":
            return "a symbol";
        case "function":
            return "a function";
        default:
            return value === null ? "null" : showObject(value as object);
    }
}

/** Shows a text in quotes, cut when it is long. */
export function quote(text: string): string {
    return JSON.stringify(shorten(text));
}

function shorten(text: string): string {
    return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** Only what can be told from outside: asking an object anything could run its code. */
function showObject(value: object): string {
    if (ArrayBuffer.isView(value)) return "an ArrayBuffer view";
    // Not even Array.isArray: it throws for a revoked proxy.
    return "an object";
}
