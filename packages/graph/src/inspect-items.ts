import { type InspectOptions, inspect } from "node:util";

/**
 * What `console.log` shows of many items: how many there are, and the first of them, which are made only then.
 *
 * @param depth - how many levels are left; null for all
 */
export function inspectItems(
    name: string,
    count: number,
    item: (index: number) => unknown,
    depth: number | null,
    options: InspectOptions,
    show: typeof inspect,
): string {
    const title = `${name}(${count})`;
    if (count === 0 || (depth !== null && depth < 0)) return title;
    const shown = Math.min(count, options.maxArrayLength ?? Number.POSITIVE_INFINITY);
    const items = Array.from({ length: shown }, (_, index) => item(index));
    if (shown < count) items.push({ [inspect.custom]: () => `... ${count - shown} more` });
    return `${title} ${show(items, { ...options, depth, maxArrayLength: null })}`;
}
