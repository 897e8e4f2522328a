/** Resolves packages as the code at an address does. Bundles in the form of CommonJS have no address of their own. */
export function requireFrom(url: string | undefined): NodeJS.Require {
    const isFile = typeof url === "string" && url.startsWith("file:");
    // Not imported: webpack takes the place of every `createRequire` that it sees, and knows no names that are put together.
    const { createRequire } = process.getBuiltinModule("node:module");
    return createRequire(isFile ? url : (process.argv[1] ?? process.execPath));
}
