import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Names one process for ever: a process id alone is given out again. */
export interface ProcessIdentity {
    readonly pid: number;
    /** When it started, as the operating system tells it; empty where it doesn't. */
    readonly started: string;
    readonly host: string;
}

/** The calling process. */
export function currentProcess(): ProcessIdentity {
    return { pid: process.pid, started: startOf(process.pid) ?? "", host: hostname() };
}

/** Whether a process still runs; undefined for one on another host, which can't be asked. */
export function isRunning(identity: ProcessIdentity): boolean | undefined {
    if (identity.host !== hostname()) return undefined;
    if (!answersSignal(identity.pid)) return false;
    const started = startOf(identity.pid);
    if (started === undefined) return false;
    return started === identity.started || started === "" || identity.started === "";
}

function answersSignal(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        // It exists, but belongs to someone else.
        return (error as NodeJS.ErrnoException).code === "EPERM";
    }
}

/** The start time of a process, "" where the system has no cheap way to tell, undefined when it is gone. */
function startOf(pid: number): string | undefined {
    if (process.platform === "linux") return startOnLinux(pid);
    if (process.platform !== "darwin") return "";
    const listing = process
        .getBuiltinModule("node:child_process")
        .spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return listing.status === 0 ? listing.stdout.trim() : undefined;
}

function startOnLinux(pid: number): string | undefined {
    let line: string;
    try {
        line = readFileSync(`/proc/${pid}/stat`, "latin1");
    } catch {
        return undefined;
    }
    // The second field, the program's name, may hold spaces and parentheses; the third is the state, the 22nd the start.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const isZombie = fields[0] === "Z" || fields[0] === "X";
    return isZombie ? undefined : fields[19];
}
