import { importGenerator, type VitePress } from "./generators.ts";
import { site } from "./workspace.ts";

const { serve } = await importGenerator<VitePress>("vitepress");
await serve({ root: site });
