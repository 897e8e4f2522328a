import { findFiles, STANDARD_INPUT } from "./find-files.ts";
import { type Input, inputOf } from "./input.ts";
import { Progress } from "./progress.ts";
import type { Session } from "./session.ts";

/**
 * Works on files, one after the other. A file that can't be read is told, and the others are worked on all the same.
 *
 * @returns How many files were worked on.
 */
export async function eachFile(
    session: Session,
    names: readonly string[],
    visit: (input: Input) => void,
): Promise<number> {
    const { files, missing } = findFiles(names);
    for (const { name, error } of missing) session.failWith(name, error);
    const progress = new Progress(files.length, { stream: process.stderr });
    if (!session.quiet && files.length > 1) session.progress = progress;
    let done = 0;
    for (const [index, name] of files.entries()) {
        session.progress?.update(index, name);
        // Reading the standard input may take as long as somebody types.
        if (name === STANDARD_INPUT) await session.flush();
        const input = await inputOf(name);
        try {
            visit(input);
            done++;
        } catch (error) {
            session.failWith(input.name, error);
        }
        await session.turn();
        if (session.isClosed) break;
    }
    session.progress?.clear();
    return done;
}
