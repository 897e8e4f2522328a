import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/**
 * Memory that a thread shares with those that it starts, if it had this package by then.
 *
 * @param name - says what is in it, with a version
 */
export function sharedMemory(name: string, byteLength: number): SharedArrayBuffer {
    // Workers inherit what is stored under it.
    const key = `@pyzig/core ${name}`;
    const known = getEnvironmentData(key);
    if (known instanceof SharedArrayBuffer && known.byteLength === byteLength) return known;
    const memory = new SharedArrayBuffer(byteLength);
    setEnvironmentData(key, memory);
    return memory;
}
