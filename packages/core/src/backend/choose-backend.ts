import type { Backend } from "./backend.ts";
import { openKoffi } from "./koffi.ts";
import { openNodeFfi } from "./node-ffi.ts";

const openers: Readonly<Record<string, () => Backend>> = { koffi: openKoffi, node: openNodeFfi };

let chosen: Backend | undefined;

/**
 * The backend of this process: koffi, or what `PYZIG_FFI` names.
 *
 * @throws when `PYZIG_FFI` names none, or one that this runtime doesn't have; the message lists the choices
 */
export function chosenBackend(): Backend {
    chosen ??= openBackend(process.env.PYZIG_FFI);
    return chosen;
}

/** Opens a backend by its name; undefined or an empty name means koffi. */
export function openBackend(name: string | undefined): Backend {
    const wanted = name === undefined || name === "" ? "koffi" : name;
    const choices = Object.keys(openers).join(", ");
    const open = Object.hasOwn(openers, wanted) ? openers[wanted] : undefined;
    if (open === undefined) throw new Error(`PYZIG_FFI is "${wanted}"; it must be one of: ${choices}`);
    try {
        return open();
    } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`PYZIG_FFI: the backend "${wanted}" is not available: ${reason}. Choices: ${choices}`, {
            cause,
        });
    }
}
