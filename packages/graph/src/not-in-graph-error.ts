import { nameErrors } from "@pyzig/core";
import { GraphError } from "./gen/index.ts";

/** A node is not in a view, where it must be. */
export class NotInGraphError extends GraphError {
    /** What the node is in the call: an end of an edge, or a node that was given. */
    readonly which: "source" | "target" | "node";

    /** @internal */
    constructor(error: GraphError, which: NotInGraphError["which"]) {
        const { code, message, node, edge } = error;
        super({ code, message, module: "graph", function: error.function ?? "", details: { node, edge } });
        this.which = which;
    }
}

nameErrors(NotInGraphError, "NotInGraphError");

const places: Readonly<Record<string, NotInGraphError["which"]>> = {
    SourceNodeNotInGraph: "source",
    TargetNodeNotInGraph: "target",
    NodeNotInGraph: "node",
};

/** What native code failed with, as a {@link NotInGraphError} if it is one. */
export function asNotInGraph(error: unknown): unknown {
    if (!(error instanceof GraphError)) return error;
    const which = places[error.code];
    return which === undefined ? error : new NotInGraphError(error, which);
}

/** Carries out an action whose errors about nodes outside of the view become {@link NotInGraphError}s. */
export function inGraph<Result>(action: () => Result): Result {
    try {
        return action();
    } catch (error) {
        throw asNotInGraph(error);
    }
}
