import type { GraphView } from "@pyzig/graph";
import { TypeSystem } from "../src/gen/index.ts";

const systems: WeakMap<GraphView, TypeSystem> = new WeakMap();

/** A type system of a view, besides that of its type graphs: all that it holds is derived from the view. */
export function systemOf(view: GraphView): TypeSystem {
    const known = systems.get(view);
    if (known !== undefined && !known.destroyed) return known;
    const made = TypeSystem.create(view);
    systems.set(view, made);
    return made;
}
