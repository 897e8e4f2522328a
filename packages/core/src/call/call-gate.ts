/** Called before every native call, when there is one. */
export let callGate: (() => void) | undefined;

/** Sets what is called before every native call of this thread. */
export function setCallGate(gate: () => void): void {
    callGate = gate;
}
