import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const workspace: string = fileURLToPath(new URL("../../..", import.meta.url));
/** The folder of this package. */
export const site: string = fileURLToPath(new URL("..", import.meta.url));
