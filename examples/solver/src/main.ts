/** Solves three circuits and prints what is known of them: `node examples/solver/src/main.ts`. */
import { isInCheckout } from "./in-checkout.ts";

if (isInCheckout(import.meta.url)) {
    const { reportDivider, reportLadder, reportLowPass } = await import("./reports.ts");
    for (const [index, report] of [reportDivider, reportLowPass, reportLadder].entries()) {
        if (index > 0) console.log();
        for (const line of report()) console.log(line);
    }
}
