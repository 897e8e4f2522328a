/** What the generator is told; `schema.json` describes it for Nx. */
export interface ModuleGeneratorOptions {
    /** Name of the module in kebab-case. */
    readonly name: string;
    /** Other Zig modules that it imports. */
    readonly dependencies?: readonly string[];
    /** What the module is, in one line. */
    readonly description?: string;
    /** Does not link the new package into the workspace. */
    readonly skipInstall?: boolean;
}
