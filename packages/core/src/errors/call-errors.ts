import { nameErrors, PyzigError } from "./pyzig-error.ts";

/** There was not enough memory. The operation changed nothing. */
export class OutOfMemoryError extends PyzigError {
    /** Always this value. */
    declare readonly code: "OutOfMemory";

    /** Makes the error of one call. */
    constructor(message: string, fields: { readonly module: string; readonly function: string }) {
        super(message, { code: "OutOfMemory", ...fields });
    }
}

nameErrors(OutOfMemoryError, "OutOfMemoryError");

/** An object was used after it, or the object it was borrowed from, had been destroyed. */
export class DestroyedError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_DESTROYED";

    /** Makes the error of one use. */
    constructor(
        message: string,
        fields: { readonly module?: string | undefined; readonly function?: string | undefined },
    ) {
        super(message, { code: "ERR_PYZIG_DESTROYED", ...fields });
    }
}

nameErrors(DestroyedError, "DestroyedError");

/** A reference to a table row was used after the row had gone. */
export class StaleReferenceError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_STALE";

    /** Makes the error of one use. */
    constructor(
        message: string,
        fields: { readonly module?: string | undefined; readonly function?: string | undefined },
    ) {
        super(message, { code: "ERR_PYZIG_STALE", ...fields });
    }
}

nameErrors(StaleReferenceError, "StaleReferenceError");

/** Two libraries export a type of the same name that is not the same type. */
export class TypeRegistryError extends PyzigError {
    /** Always this value. */
    declare readonly code: "ERR_PYZIG_TYPE_CLASH";

    /** Makes the error of one clash. */
    constructor(message: string, fields: { readonly module: string }) {
        super(message, { code: "ERR_PYZIG_TYPE_CLASH", ...fields });
    }
}

nameErrors(TypeRegistryError, "TypeRegistryError");
