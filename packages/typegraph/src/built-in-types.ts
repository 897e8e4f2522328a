/** The types that every type graph has. */
export const builtInTypes: ReadonlySet<string> = new Set([
    "ImplementsType",
    "ImplementsTrait",
    "MakeChild",
    "MakeLink",
    "Reference",
    "TypeReference",
    "is_constructable",
]);
