const guards: Map<string, symbol> = new Map();

/**
 * A value that can't be cloned, and says why: `structuredClone` and `postMessage` refuse every object with a property that holds it,
 * and quote its description. A clone of a wrapper would be an object without native memory behind it.
 *
 * @param name - the class
 * @param advice - what to do, after "can't be cloned or posted to another thread: "
 */
export function cloneGuard(name: string, advice: string): symbol {
    let guard = guards.get(name);
    if (guard === undefined) {
        const article = /^[AEIOU]/.test(name) ? "an" : "a";
        guard = Symbol.for(`${article} ${name} can't be cloned or posted to another thread: ${advice}`);
        guards.set(name, guard);
    }
    return guard;
}
