/** The condition under which the packages of a checkout are their sources. */
const SOURCE_CONDITION = "--conditions=@pyzig/source";
/** What only makes sense for a program that is given as text; a thread that starts from a file refuses it. */
const TEXT_OPTIONS = ["--input-type", "--eval", "--print", "-e", "-p", "-pe"];

/**
 * The options of Node for a thread that starts from a file of this package; undefined when those of the process will do.
 *
 * @param isSource - whether the file is a source
 * @param given - the options of the process
 */
export function inheritedArguments(isSource: boolean, given: readonly string[]): string[] | undefined {
    // A program that runs from the sources without the condition, such as a test runner, resolves packages in its own way.
    if (isSource && !given.includes(SOURCE_CONDITION)) return [SOURCE_CONDITION];
    if (!given.some(isTextOption)) return undefined;
    const kept: string[] = [];
    for (let index = 0; index < given.length; index++) {
        const option = given[index] as string;
        if (!isTextOption(option)) kept.push(option);
        else if (!option.includes("=")) index++;
    }
    return kept;
}

function isTextOption(option: string): boolean {
    return TEXT_OPTIONS.includes(option.split("=")[0] as string);
}
