// What `transpile.mjs` registers: strips types, and rewrites `using`. JavaScript, since nothing has transpiled it.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// What bundles the packages brings it along.
const esbuild = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild");

/** Transpiles TypeScript files, and programs that are given as text. */
export async function load(url, context, next) {
    const isText = url.startsWith("data:text/javascript");
    if (!isText && !(url.startsWith("file:") && url.endsWith(".ts"))) return await next(url, context);
    const source = isText ? String((await next(url, context)).source) : await readFile(fileURLToPath(url), "utf8");
    const loader = isText ? "js" : "ts";
    const { code } = await esbuild.transform(source, { loader, target: "node20", format: "esm", sourcefile: url });
    return { format: "module", source: code, shortCircuit: true };
}
