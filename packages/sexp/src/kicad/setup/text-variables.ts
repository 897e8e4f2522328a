import { wrongType } from "@pyzig/core";
import type { Board } from "../../gen/models.ts";

/** The text variables of a board, by their names. Those of a project are in its `.kicad_pro` file. */
export function textVariables(board: Board): Record<string, string> {
    return Object.fromEntries(board.properties.map(({ name, value }) => [name, value]));
}

/** Gives a text variable of a board a value; `undefined` takes it out. */
export function setTextVariable(board: Board, name: string, value: string | undefined): void {
    if (typeof name !== "string" || name === "" || /[${}]/.test(name))
        throw wrongType(name, "setTextVariable", "name", "a name without $, { and }");
    const property = board.properties.byName(name);
    if (value === undefined) property?.remove();
    else if (property !== undefined) property.value = value;
    else board.properties.push({ name, value });
}

/** How deep values of variables may name other variables: KiCad gives up on those that name themselves, too. */
const DEPTH = 8;

/**
 * A text with its variables filled in: `${NAME}` stands for the value of `NAME`. Variables that aren't known stay as they are.
 *
 * @param variables - The values by name, or a function that knows them.
 */
export function expandText(
    text: string,
    variables: Readonly<Record<string, string>> | ((name: string) => string | undefined),
): string {
    const value = typeof variables === "function" ? variables : lookUpIn(variables);
    let result = text;
    for (let depth = 0; depth < DEPTH; depth++) {
        const expanded = result.replace(/\$\{([^${}]+)\}/g, (whole, name: string) => value(name) ?? whole);
        if (expanded === result) break;
        result = expanded;
    }
    return result;
}

function lookUpIn(variables: Readonly<Record<string, string>>): (name: string) => string | undefined {
    return (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
}
