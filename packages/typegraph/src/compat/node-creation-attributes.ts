import type { AnyNode, Attributes, Literal } from "@pyzig/graph";
import { nodeArgument } from "./arguments.ts";
import { call } from "./call.ts";

/** The attributes of a node that is made later. */
export class NodeCreationAttributes {
    /** The attributes. */
    readonly dynamic: Attributes;

    /** Use {@link NodeCreationAttributes.init}. */
    constructor(dynamic: Attributes) {
        this.dynamic = dynamic;
    }

    /** Says which attributes. */
    static init(options: { readonly dynamic?: Attributes | undefined } = {}): NodeCreationAttributes {
        return call(
            "NodeCreationAttributes.init",
            options,
            ["dynamic"],
            ({ dynamic = {} }) => new NodeCreationAttributes({ ...dynamic }),
        );
    }

    /** Gives a node the attributes. Those that it has already stay as they are. */
    applyTo(options: { readonly node: AnyNode }): void {
        const name = "NodeCreationAttributes.applyTo";
        call(name, options, ["node"], ({ node }) => {
            const given = nodeArgument(node, name);
            const missing = Object.entries(this.dynamic).filter(([key]) => !given.hasAttr(key));
            given.setAttrs(Object.fromEntries(missing) as Record<string, Literal>);
        });
    }
}

/** Attributes of the children that most rules make. */
export const MakeChildNode = {
    /** No attributes, or the attribute `value`. */
    build(options: { readonly value?: string | undefined } = {}): NodeCreationAttributes {
        return call("MakeChildNode.build", options, ["value"], ({ value }) =>
            NodeCreationAttributes.init({ dynamic: value === undefined ? {} : { value } }),
        );
    },
};
