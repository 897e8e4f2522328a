import { existsSync } from "node:fs";

/**
 * Where a file of an application really lies. Electron packs an application into one archive, `app.asar`, and makes that look like a
 * folder, but the system can only load what lies in the folder beside it, `app.asar.unpacked`.
 */
export function unpackedPath(path: string): string {
    const outside = path.replace(/\.asar(?=[\\/])/, ".asar.unpacked");
    return outside !== path && existsSync(outside) ? outside : path;
}
