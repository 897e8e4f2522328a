/** What the exit code of a command says. A higher one wins. */
export const ExitCode = {
    /** Everything is fine: nothing to complain about, no difference, something found. */
    fine: 0,
    /** The answer is no: errors in a file, another layout, a difference, nothing found. */
    no: 1,
    /** The command could not do (all of) its work: an unknown option, a file that can't be read, a wrong pattern. */
    failed: 2,
} as const;

/** One of {@link ExitCode}. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
