import { QueryError } from "../query/index.ts";
import { CommandError } from "./failure.ts";
import { type CommonOptions, Session } from "./session.ts";

/** Signals that ask the program to end. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command in a session of its own. A signal ends the program between two files: what is being written is written first, the terminal gets its
 * cursor back, and whoever started the program sees that the signal has ended it.
 */
export async function runCommand(
    options: CommonOptions,
    work: (session: Session) => void | Promise<void>,
): Promise<void> {
    const session = new Session(options);
    const stop = (signal: NodeJS.Signals): void => {
        session.progress?.clear();
        for (const each of SIGNALS) process.removeListener(each, stop);
        process.kill(process.pid, signal);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    try {
        await work(session);
    } catch (error) {
        // What the whole command can't go on without; files that fail are told where they are worked on.
        if (!(error instanceof CommandError || error instanceof QueryError)) throw error;
        session.failWith(undefined, error);
    } finally {
        await session.end();
        for (const signal of SIGNALS) process.removeListener(signal, stop);
        process.exitCode = session.exitCode;
    }
}
