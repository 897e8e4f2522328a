import { wrongType } from "@pyzig/core";
import {
    type AnyNode,
    type AnyView,
    type Attributes,
    type BoundEdge,
    EdgeReference,
    type EdgeType,
    GraphView,
} from "@pyzig/graph";
import { checkEdgeType } from "@pyzig/graph/extend";
import type { LinkProperties } from "../link-properties.ts";
import { call } from "./call.ts";

/** What an edge is, without its ends: for link rules, and for edges of one's own. */
export class EdgeCreationAttributes {
    /** What the edge is, as this package says it. */
    readonly properties: LinkProperties;

    /** Use {@link EdgeCreationAttributes.create}, or `build` of a kind of edge. */
    constructor(properties: LinkProperties) {
        this.properties = properties;
    }

    /** Says what an edge is. */
    static create(options: {
        /** The kind of edge. */
        readonly edgeType: EdgeType;
        /** Whether source and target differ in meaning; not unless it is said. */
        readonly directional?: boolean | undefined;
        /** Its name. */
        readonly name?: string | undefined;
        /** Its attributes. */
        readonly dynamic?: Attributes | undefined;
    }): EdgeCreationAttributes {
        const name = "EdgeCreationAttributes.create";
        return call(name, options, ["edgeType", "directional", "name", "dynamic"], (given) => {
            checkEdgeType(given.edgeType, name, "edgeType");
            const { edgeType, directional = false, dynamic } = given;
            return new EdgeCreationAttributes({
                edgeType,
                directional,
                name: given.name,
                attributes: dynamic as LinkProperties["attributes"],
            });
        });
    }

    /** The number of the kind of edge. */
    getTid(): EdgeType {
        return this.properties.edgeType;
    }

    /** Makes such an edge, which is in no view. */
    createEdge(options: { readonly source: AnyNode; readonly target: AnyNode }): EdgeReference {
        return call("EdgeCreationAttributes.createEdge", options, ["source", "target"], ({ source, target }) =>
            EdgeReference.create({ source, target, ...this.properties }),
        );
    }

    /** Makes such an edge and inserts it into a view. */
    insertEdge(options: { readonly g: AnyView; readonly source: AnyNode; readonly target: AnyNode }): BoundEdge {
        const name = "EdgeCreationAttributes.insertEdge";
        return call(name, options, ["g", "source", "target"], ({ g, source, target }) => {
            if (!(g instanceof GraphView)) throw wrongType(g, name, "g", "a GraphView");
            return g.createAndInsertEdge({ source, target, ...this.properties });
        });
    }
}

/** Makes an edge of a kind, which is in no view. */
export function freeEdge(source: AnyNode, target: AnyNode, properties: LinkProperties): EdgeReference {
    return new EdgeCreationAttributes(properties).createEdge({ source, target });
}
