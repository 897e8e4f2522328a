/** Ends a message with the closest of the known names, when one is close: `; did you mean "limit"?` */
export function didYouMean(given: string, known: readonly string[]): string {
    const closest = closestName(given, known);
    return closest === undefined ? "" : `; did you mean ${JSON.stringify(closest)}?`;
}

/** The known name that a given one is most like, undefined when none is close. */
export function closestName(given: string, known: readonly string[]): string | undefined {
    let closest: string | undefined;
    let least = Math.min(3, Math.ceil(given.length / 3) + 1);
    if (given.length > 100) return undefined;
    for (const name of known) {
        const distance = editDistance(given.toLowerCase(), name.toLowerCase());
        if (distance >= least) continue;
        least = distance;
        closest = name;
    }
    return closest;
}

/** How many characters must be added, removed or replaced to make one text of the other. */
function editDistance(from: string, to: string): number {
    let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const replaced = (previous[column - 1] as number) + (from[row - 1] === to[column - 1] ? 0 : 1);
            const removed = (previous[column] as number) + 1;
            const added = (current[column - 1] as number) + 1;
            current.push(Math.min(replaced, removed, added));
        }
        previous = current;
    }
    return previous[to.length] as number;
}
