/**
 * Makes thousands of stages of one solution and checks that memory stays flat: `pnpm --filter solver-example smoke [STAGES]`.
 *
 * Prints stages a second, and the memory before, at its peak and afterwards. Fails when it does not come back.
 */
import { isInCheckout } from "./in-checkout.ts";

if (isInCheckout(import.meta.url)) {
    const { smoke } = await import("./smoke-run.ts");
    const stages = Number(process.argv[2] ?? 10_000);
    if (!(Number.isInteger(stages) && stages > 0)) {
        console.error(`smoke: ${process.argv[2]} is no number of stages`);
        process.exitCode = 1;
    } else if (!smoke(stages, console.log)) process.exitCode = 1;
}
