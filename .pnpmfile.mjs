// The packages that bring Node.js state their platform as a word, where pnpm looks for a list. It then goes by their names, and does
// not know that `win` is Windows: all machines would get 40 MB that only Windows can run.
function readPackage(description) {
    for (const field of ["os", "cpu"]) {
        if (typeof description[field] === "string") description[field] = [description[field]];
    }
    return description;
}

export const hooks = { readPackage };
