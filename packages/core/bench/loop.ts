let loops = 0;

/** A loop of its own for each body: a shared one would see every kind of body and be fast for none. */
export function times(body: (index: number) => number): (count: number) => number {
    const source = `return function loop${loops++}(count) { let sum = 0; for (let i = 0; i < count; i++) sum += body(i); return sum; }`;
    return new Function("body", source)(body);
}
