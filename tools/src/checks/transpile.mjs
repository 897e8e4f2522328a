// With `--import` of this file a Node before 24 runs the sources. Threads run it as well.
import { register } from "node:module";

register("./transpile-hooks.mjs", import.meta.url);
