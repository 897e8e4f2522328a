import { join } from "node:path";
import { generatorPath, importGenerator, type TypeDoc } from "../generators.ts";
import { site } from "../workspace.ts";
import { packageEntries } from "./entry-points.ts";

const MARKDOWN = {
    entryFileName: "index",
    hidePageHeader: true,
    hideBreadcrumbs: false,
    useCodeBlocks: true,
    expandObjects: true,
    parametersFormat: "table",
    propertyMembersFormat: "table",
    interfacePropertiesFormat: "table",
    enumMembersFormat: "table",
    typeDeclarationFormat: "table",
    indexFormat: "table",
    tableColumnSettings: { hideSources: true, hideInherited: true, hideModifiers: true, hideOverrides: true },
    sanitizeComments: true,
};

/**
 * Writes the reference of all packages, made from the comments in their sources.
 *
 * @returns how many modules there are
 */
export async function writeReference(folder: string): Promise<number> {
    const { Application, LogLevel } = await importGenerator<TypeDoc>("typedoc");
    const entries = packageEntries();
    const options = {
        entryPoints: entries.map(({ source }) => source),
        tsconfig: join(site, "tsconfig.reference.json"),
        plugin: [generatorPath("typedoc-plugin-markdown")],
        name: "Reference",
        readme: "none",
        router: "member",
        excludeInternal: true,
        excludePrivate: true,
        excludeExternals: true,
        disableSources: true,
        githubPages: false,
        logLevel: LogLevel.Warn,
        // What is not exported on purpose is named in types all the same.
        validation: {
            notExported: false,
            invalidLink: true,
            rewrittenLink: true,
            notDocumented: false,
            unusedMergeModuleWith: true,
        },
        ...MARKDOWN,
    };
    const application = await Application.bootstrapWithPlugins(options);
    const found = application.getEntryPoints() ?? [];
    const named = found.map((entry, index) => ({
        ...entry,
        displayName: entries[index]?.specifier ?? entry.displayName,
    }));
    const project = application.converter.convert(named);
    application.validate(project);
    if (application.logger.hasErrors()) throw new Error("the reference can't be made: see above");
    await application.outputs.writeOutput({ name: "markdown", path: folder }, project);
    return named.length;
}
