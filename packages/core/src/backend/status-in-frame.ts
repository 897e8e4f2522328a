import { STATUS_SLOT } from "../call/layout.ts";
import type { NativeFunction } from "./backend.ts";

/** Views of the frames of this thread, by their addresses. There are two for each library at most, and they stay. */
const frames: Map<number, Int32Array> = new Map();

let lastAddress = 0;
let lastFrame: Int32Array | undefined;

/** Lets the status of calls be read from a frame. */
export function rememberFrame(address: number, buffer: ArrayBuffer): void {
    frames.set(address, new Int32Array(buffer));
    lastAddress = 0;
}

/**
 * A function of a library that is called as if it returned nothing, and whose status is read from the frame.
 *
 * V8 ends the process when the allocation callback invalidates the code that made a fast call with a result: it could not put the
 * result where the code that takes over expects it.
 */
export function withStatusInFrame(call: (frameAddress: number) => void): NativeFunction {
    return (frameAddress) => {
        call(frameAddress);
        return statusOf(frameAddress);
    };
}

function statusOf(frameAddress: number): number {
    if (frameAddress !== lastAddress) {
        lastFrame = frames.get(frameAddress);
        if (lastFrame === undefined) throw new Error(`pyzig: there is no frame at the address ${frameAddress}`);
        lastAddress = frameAddress;
    }
    return (lastFrame as Int32Array)[STATUS_SLOT * 2] as number;
}
