import { wrongType } from "@pyzig/core";
import type { BoundEdge } from "@pyzig/graph";

/** What functions that visit edges are told besides the node. */
export interface Visit<Context> {
    /** Handed to `f` each time. */
    readonly ctx: Context;
    /** Called for each edge, in order. What it returns is ignored; what it throws ends the visit. */
    readonly f: (ctx: Context, edge: BoundEdge) => unknown;
}

/** Hands edges to a function. What it adds or removes is not seen: lists are read when an iteration begins. */
export function visitEach<Context>(name: string, edges: Iterable<BoundEdge>, { ctx, f }: Visit<Context>): void {
    if (typeof f !== "function") throw wrongType(f, name, "f", "a function");
    // What the function throws is its own, so this is outside of `call`.
    for (const edge of edges) f(ctx, edge);
}
