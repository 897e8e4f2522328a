import { checkOptions } from "@pyzig/graph/extend";
import { asOriginal } from "./errors.ts";

/** Carries out a function with named arguments: refuses names that it does not have, and throws what the original throws. */
export function call<Options extends object, Result>(
    name: string,
    options: Options,
    known: readonly (keyof Options & string)[],
    action: (options: Options) => Result,
): Result {
    checkOptions(options, known, name);
    try {
        return action(options);
    } catch (error) {
        throw asOriginal(error);
    }
}
