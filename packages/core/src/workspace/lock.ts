import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentProcess, isRunning, type ProcessIdentity } from "./process-identity.ts";

/**
 * A lock among processes that survives crashes.
 *
 * The lock is a folder of numbered files; the file with the highest number tells who holds the lock, or that it was released.
 * Whoever takes it creates the next number, which only one process can do; so a dead owner's lock changes hands without anybody
 * ever removing a file that could meanwhile belong to somebody else. Lower numbers are swept by the new owner.
 */
interface LockFile extends ProcessIdentity {
    readonly released: boolean;
}

/** Owners on other hosts can't be asked whether they live; none holds a lock that long. */
const foreignOwnerLimit = 30 * 60_000;
/** A lock file without readable content is being written, unless it is older than this. */
const unreadableLimit = 5_000;
const shortestPause = 5;
const longestPause = 100;
const noticeAfter = 3_000;

/**
 * Runs `action` while holding the lock in the folder `directory`, which it creates. Waits, sleeping, as long as the owner lives.
 *
 * @param purpose completes the sentence "waiting for process 12, which is …"
 */
export function withLock<Result>(directory: string, purpose: string, action: () => Result): Result {
    const number = acquire(directory, purpose);
    try {
        return action();
    } finally {
        release(directory, number);
    }
}

function acquire(directory: string, purpose: string): number {
    mkdirSync(directory, { recursive: true });
    const begin = Date.now();
    let noticed = false;
    for (let pause = shortestPause; ; pause = Math.min(pause * 2, longestPause)) {
        const highest = highestNumber(directory);
        const owner = highest === 0 ? undefined : ownerOf(join(directory, fileName(highest)));
        if (owner === undefined) {
            if (take(directory, highest + 1)) return highest + 1;
            continue;
        }
        if (!noticed && Date.now() - begin > noticeAfter) {
            noticed = true;
            process.stderr.write(`pyzig: waiting for process ${owner.pid} on ${owner.host}, which is ${purpose}\n`);
        }
        sleep(pause);
    }
}

/** Creates the file with this number; false when another process was faster. */
function take(directory: string, number: number): boolean {
    if (!createWithContent(directory, number, { ...currentProcess(), released: false })) return false;
    if (highestNumber(directory) > number) {
        // This process saw the lock long ago: it has been taken, released and swept since.
        rmSync(join(directory, fileName(number)), { force: true });
        return false;
    }
    sweep(directory, number);
    return true;
}

function release(directory: string, number: number): void {
    const prepared = prepare(directory, { ...currentProcess(), released: true });
    renameSync(prepared, join(directory, fileName(number)));
}

/** Who holds the lock that this file stands for; undefined when nobody does. */
function ownerOf(path: string): ProcessIdentity | undefined {
    let modified: number;
    let content: string;
    try {
        modified = statSync(path).mtimeMs;
        content = readFileSync(path, "utf8");
    } catch {
        return undefined;
    }
    const age = Date.now() - modified;
    let owner: LockFile;
    try {
        owner = JSON.parse(content);
    } catch {
        return age < unreadableLimit ? { pid: 0, started: "", host: "this host" } : undefined;
    }
    if (owner.released) return undefined;
    return (isRunning(owner) ?? age < foreignOwnerLimit) ? owner : undefined;
}

/** The file appears with its whole content, or not at all. */
function createWithContent(directory: string, number: number, content: LockFile): boolean {
    const prepared = prepare(directory, content);
    const path = join(directory, fileName(number));
    try {
        linkSync(prepared, path);
        return true;
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    } finally {
        rmSync(prepared, { force: true });
    }
    return createWithoutLinks(path, content);
}

/** For file systems without hard links: readers give the content some time to arrive. */
function createWithoutLinks(path: string, content: LockFile): boolean {
    try {
        writeFileSync(path, JSON.stringify(content), { flag: "wx" });
        return true;
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
    }
}

function prepare(directory: string, content: LockFile): string {
    const path = join(directory, `${globalThis.crypto.randomUUID()}.new`);
    writeFileSync(path, JSON.stringify(content));
    return path;
}

function fileName(number: number): string {
    return `${number}.lock`;
}

function highestNumber(directory: string): number {
    let highest = 0;
    for (const name of readdirSync(directory)) {
        if (name.endsWith(".lock")) highest = Math.max(highest, Number.parseInt(name, 10));
    }
    return highest;
}

/** Removes what earlier owners, and processes that died while they prepared a file, left behind. */
function sweep(directory: string, number: number): void {
    for (const name of readdirSync(directory)) {
        const path = join(directory, name);
        const isEarlier = name.endsWith(".lock") && Number.parseInt(name, 10) < number;
        if (isEarlier || isAbandoned(path, name)) rmSync(path, { force: true });
    }
}

function isAbandoned(path: string, name: string): boolean {
    if (!name.endsWith(".new")) return false;
    const status = statSync(path, { throwIfNoEntry: false });
    return status !== undefined && Date.now() - status.mtimeMs > 60_000;
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds: number): void {
    Atomics.wait(sleeper, 0, 0, milliseconds);
}
