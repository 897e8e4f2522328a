import { wrongType } from "../arguments/argument-error.ts";
import { TransferError } from "../errors/transfer-errors.ts";
import { type HostBuffer, hostMemory } from "../memory/host-memory.ts";
import { unsharedLengthOf } from "../memory/typed-array-internals.ts";
import { destroyedError } from "./check-object.ts";
import type { Handle } from "./handle.ts";
import { knownType } from "./known-types.ts";
import { consumeHandle, destroyHandle, restoreHandle, wrapperFor } from "./lifetime.ts";
import { markMoved } from "./moved.ts";
import type { ObjectType } from "./object-type.ts";
import { registry } from "./registry.ts";
import { enterTransit, isInTransit, leaveTransit, type Ticket } from "./transit.ts";
import { handleOf, type ZigObject } from "./zig-object.ts";

/** Objects that are ready to go to another thread. */
export interface Transfer {
    /** What to post; `transferIn` makes the objects of it. It can be a part of a larger message. */
    readonly message: TransferMessage;
    /** The transfer list to post it with. */
    readonly transferList: ArrayBuffer[];
}

/** Stands for objects on their way. Its content is nobody's business. */
export interface TransferMessage {
    /** The version of the format. */
    readonly pyzigTransfer: 1;
    /** Identifies the transfer. */
    readonly ticket: Ticket;
    /** The objects and where they lie. */
    readonly content: string;
    /** Their shared memory. */
    readonly buffers: readonly ArrayBuffer[];
}

/** A `TransferMessage.content`. */
interface Content {
    /** All that moves: an owner comes before what belongs to it. */
    readonly objects: readonly MovedObject[];
    /** Which of them were asked for, in that order. */
    readonly wanted: readonly number[];
    /** Address and length of the buffers. */
    readonly buffers: readonly (readonly [address: number, byteLength: number])[];
}

interface MovedObject {
    readonly module: string;
    readonly name: string;
    readonly fingerprint: string;
    /** Identifies the library in memory. */
    readonly image: number;
    readonly address: number;
    /** The number of its owner in the list. */
    readonly owner: number | undefined;
    /** Whether it can be destroyed by itself. */
    readonly isDestroyable: boolean;
    /** For each shared field the number of its buffer, null for none. */
    readonly fields: readonly (number | null)[];
}

/**
 * Takes objects, with all that belongs to them, out of this thread. Post `message` with `transferList` and give what arrives to
 * `transferIn`; nothing is copied. The objects can't be used here any more. Without a `transferIn`, in whatever thread, they stay in
 * memory for good.
 *
 * @example
 * ```ts
 * const { message, transferList } = transferOut(shelf);
 * parentPort.postMessage(message, transferList);
 * ```
 * @throws TransferError for an object whose owner stays behind, DestroyedError for one that is gone
 */
export function transferOut(...objects: readonly ZigObject[]): Transfer {
    const wanted = objects.map((object, index) => livingHandle(object, index));
    const handles: Set<Handle> = new Set();
    for (const handle of wanted) if (handle.owner === undefined) addWithBelongings(handle, handles);
    for (const handle of wanted) {
        if (!handles.has(handle)) {
            const { name } = (handle.owner as Handle).type;
            throw failure(handle, `a ${handle.type.name} belongs to a ${name}: it can only move together with that`);
        }
    }
    const list = [...handles];
    const records = recordsOf(list);
    const content = describe(list, wanted, records);
    const ticket = enterTransit(content);
    if (ticket === undefined) throw new TransferError("too many objects are on their way", { function: "transferOut" });

    for (const { type, address } of list) type.library.callOnObject(`pyzig_leave_${type.name}`, address);
    const memory = hostMemory();
    const buffers = records.map((record) => memory.surrender(record));
    for (const handle of list) {
        markMoved(handle);
        if (handle.owner === undefined) consumeHandle(handle);
    }
    memory.releaseUnclaimed();
    return { message: { pyzigTransfer: 1, ticket, content, buffers }, transferList: [...buffers] };
}

/**
 * Makes objects of what another thread has posted: those that were given to `transferOut`, in that order. Their modules must have been
 * imported in this thread. They belong to this thread from now on, and those that were owned must be destroyed here.
 *
 * @throws TransferError for anything but a message of `transferOut` that was posted with its transfer list and has not arrived yet
 */
export function transferIn(message: TransferMessage): ZigObject[] {
    const { ticket, content: text, buffers } = readMessage(message);
    if (!isInTransit(ticket, text)) throw refusal("it is not on its way: it has arrived already, or was made up");
    // What has the right fingerprint was written by `transferOut`.
    const content = JSON.parse(text) as Content;
    const types = content.objects.map(typeOf);
    checkBuffers(content, buffers);
    if (content.objects.some(({ address }) => registry.live.has(address)))
        throw refusal("its objects are here already");
    if (!leaveTransit(ticket, text)) throw refusal("it has arrived already");

    for (const [index, { address }] of content.objects.entries()) {
        const type = types[index] as ObjectType;
        type.library.callOnObject(`pyzig_enter_${type.name}`, address);
    }
    const memory = hostMemory();
    const records = buffers.map((buffer) => memory.adopt(buffer));
    const handles: Handle[] = [];
    for (const [index, { address, owner, isDestroyable, fields }] of content.objects.entries()) {
        const places = fields.map((field) => (field === null ? undefined : records[field]));
        const ownerHandle = owner === undefined ? undefined : handles[owner];
        handles.push(restoreHandle(types[index] as ObjectType, address, ownerHandle, isDestroyable, places));
    }
    try {
        for (const handle of handles) if (handle.owner === undefined) wrapperFor(handle);
        return content.wanted.map((index) => wrapperFor(handles[index] as Handle));
    } catch (error) {
        // The constructor of a hand-written class failed: nobody else can destroy them.
        for (const handle of handles) if (handle.owner === undefined) destroyHandle(handle);
        throw error;
    }
}

function livingHandle(object: ZigObject, index: number): Handle {
    const handle = handleOf(object);
    if (handle === undefined) throw wrongType(object, "transferOut", `objects[${index}]`, "an object of a Zig module");
    if (handle.address === 0) throw destroyedError(handle, "transferOut", "");
    return handle;
}

function addWithBelongings(handle: Handle, handles: Set<Handle>): void {
    handles.add(handle);
    for (const belonging of handle.dependents ?? []) addWithBelongings(belonging, handles);
}

/** The buffers that the objects share with JavaScript. */
function recordsOf(handles: readonly Handle[]): HostBuffer[] {
    const uses: Map<HostBuffer, number> = new Map();
    const memory = hostMemory();
    for (const handle of handles) {
        for (const record of handle.buffers) {
            if (record === undefined) continue;
            if (memory.find(record.address) !== record)
                throw failure(
                    handle,
                    `the ${handle.type.name} was made by another copy of this package: use that one's transferOut`,
                );
            uses.set(record, (uses.get(record) ?? 0) + 1);
        }
    }
    for (const handle of handles) {
        for (const record of handle.buffers) {
            if (record !== undefined && uses.get(record) !== record.uses)
                throw failure(handle, `the ${handle.type.name} shares memory with an object that stays behind`);
        }
    }
    return [...uses.keys()];
}

function describe(handles: readonly Handle[], wanted: readonly Handle[], records: readonly HostBuffer[]): string {
    // Maps: an object may have thousands of dependents.
    const numbers = new Map(handles.map((handle, index) => [handle, index]));
    const places = new Map(records.map((record, index) => [record, index]));
    const objects = handles.map(({ type, address, owner, isDestroyable, buffers }): MovedObject => {
        const { library, name, fingerprint } = type;
        // Array.from: an array of fields may have holes.
        const fields = Array.from(buffers, (record) => (record && places.get(record)) ?? null);
        return {
            module: library.module,
            name,
            fingerprint,
            image: library.image(),
            address,
            owner: owner && numbers.get(owner),
            isDestroyable,
            fields,
        };
    });
    const content: Content = {
        objects,
        wanted: wanted.map((handle) => numbers.get(handle) as number),
        buffers: records.map(({ address, buffer }) => [address, buffer.byteLength]),
    };
    return JSON.stringify(content);
}

/** Reads a message, which may be anything, without trusting its properties to stay what they are. */
function readMessage(message: unknown): { ticket: Ticket; content: string; buffers: ArrayBuffer[] } {
    if (typeof message === "object" && message !== null) {
        const { pyzigTransfer, ticket, content, buffers } = message as Partial<TransferMessage>;
        const { slot, token } = (ticket ?? {}) as Partial<Ticket>;
        const isMessage = pyzigTransfer === 1 && Number.isInteger(slot) && Array.isArray(buffers);
        if (isMessage && typeof token === "string" && typeof content === "string") {
            return { ticket: { slot: slot as number, token }, content, buffers: [...buffers] };
        }
    }
    throw refusal("it is no message of transferOut");
}

function typeOf({ module, name, fingerprint, image }: MovedObject): ObjectType {
    const type = knownType(module, name);
    if (type === undefined) {
        const problem = `it brings a ${name} of the module "${module}", which has not been imported in this thread`;
        throw refusal(`${problem}: import its package first`, module);
    }
    if (type.fingerprint !== fingerprint || type.library.image() !== image)
        throw refusal(`its ${name} comes from another library than the module "${module}" has in this thread`, module);
    return type;
}

/** Makes sure that the memory of the objects has come along, and lies where they expect it. */
function checkBuffers(content: Content, buffers: readonly unknown[]): void {
    const memory = hostMemory();
    const isRight =
        buffers.length === content.buffers.length &&
        content.buffers.every(([address, byteLength], index) => {
            const buffer = buffers[index];
            if (!isArrayBuffer(buffer) || unsharedLengthOf(buffer) !== byteLength) return false;
            return memory.backend.addressOf(buffer) === address && memory.find(address) === undefined;
        });
    if (!isRight) throw refusal("its memory did not come along: post it with its transferList");
}

function isArrayBuffer(value: unknown): value is ArrayBuffer {
    return typeof value === "object" && value !== null && unsharedLengthOf(value as ArrayBuffer) !== undefined;
}

function failure(handle: Handle, problem: string): TransferError {
    return new TransferError(problem, { module: handle.type.library.module, function: "transferOut" });
}

function refusal(problem: string, module?: string): TransferError {
    return new TransferError(`the message can't be taken in: ${problem}`, { module, function: "transferIn" });
}
