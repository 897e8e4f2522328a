import { lifelessObject, type ObjectType } from "@pyzig/core";
import { referenceKey } from "./attributed.ts";
import { BoundEdge, EdgeReference } from "./edge.ts";
import { EdgeList } from "./edge-list.ts";
import { BoundNode, NodeReference } from "./node.ts";
import { graphStoreType } from "./store.ts";
import { type StoreState, storeState } from "./store-state.ts";
import type { GraphView } from "./view.ts";
import { ViewState } from "./view-state.ts";

let kept: readonly object[] | undefined;

/**
 * Keeps one object of each class that graphs are made of, from the first view on. Without them the engine would drop what it compiled
 * for these classes whenever the last graph is collected, and a program that makes one graph after the other would warm up for each.
 */
export function keepLayouts(viewType: ObjectType<GraphView>): void {
    if (kept !== undefined) return;
    // Making the view comes here again.
    kept = [];
    const store = lifelessObject(graphStoreType);
    const view = lifelessObject(viewType, store);
    const state = storeState(store) as StoreState;
    const viewState = new ViewState(view, state);
    kept = [
        view,
        new NodeReference(referenceKey, state, 0, 0),
        new EdgeReference(referenceKey, state, 0, 0),
        new BoundNode(referenceKey, viewState, 0, 0),
        new BoundEdge(referenceKey, viewState, 0, 0),
        new EdgeList(viewState, 0, 0, undefined),
    ];
}
