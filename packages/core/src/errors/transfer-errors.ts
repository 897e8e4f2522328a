import { nameErrors, PyzigError } from "./pyzig-error.ts";

/** Objects could not be moved to another thread, or a message that should bring some is none. */
export class TransferError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_TRANSFER";

    /** Makes the error of one attempt. */
    constructor(message: string, fields: { readonly module?: string | undefined; readonly function: string }) {
        super(message, { code: "ERR_PYZIG_TRANSFER", ...fields });
    }
}

nameErrors(TransferError, "TransferError");

/** A thread of the pool ended before the function that it ran. */
export class WorkerError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_WORKER";

    /** Makes the error of one call. */
    constructor(message: string, fields: { readonly function: string; readonly cause?: unknown }) {
        super(message, { code: "ERR_PYZIG_WORKER", ...fields });
    }
}

nameErrors(WorkerError, "WorkerError");
