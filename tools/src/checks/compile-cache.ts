import { fileURLToPath } from "node:url";

/**
 * For `NODE_COMPILE_CACHE`: where Node keeps what it compiled, so that the many processes that checks start strip the types of the
 * sources and compile them once. What is measured runs without it, as a user's program does.
 */
export const compileCache: string = fileURLToPath(new URL("../../../node_modules/.cache/compiled", import.meta.url));
