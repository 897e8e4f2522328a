import { checkTag } from "@pyzig/core";
import type { AnyBoundNode, BoundNode, EdgeType } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { none } from "./constants.ts";
import { PointerOrder } from "./gen/index.ts";
import { type PathLike, pathText, readPath } from "./path.ts";
import type { ChildRule, LinkRule, PointerMember, TypeDiagnostic } from "./rules.ts";
import { stateOfSelf } from "./type-state.ts";
import { typesIn } from "./types.ts";

/** The children that instances of a type get. */
export function childRules(self: BoundNode, type: AnyBoundNode): ChildRule[] {
    const call = "TypeGraph.childRules";
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    const rules = state.run(call, (system, view) => system.childRules(view, id));
    return Array.from(rules.nodes, (node, index) => {
        const reference = state.tryNode(rules.typeReferences[index] as number);
        const wanted = reference?.getAttr("type_identifier");
        const linked = state.tryNode(rules.types[index] as number);
        const linkedName = linked === undefined ? undefined : state.text(state.system.typeName(state.view, linked.id));
        return {
            node: state.node(node),
            name: state.text(rules.names[index] as number),
            typeName: linkedName ?? (typeof wanted === "string" ? wanted : ""),
            type: linked,
            typeReference: reference,
        };
    });
}

/** The links that instances of a type get. */
export function linkRules(self: BoundNode, type: AnyBoundNode): LinkRule[] {
    const call = "TypeGraph.linkRules";
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    const rules = state.run(call, (system, view) => system.linkRules(view, id));
    return Array.from(rules.nodes, (node, index) => ({
        node: state.node(node),
        edgeType: rules.edgeTypes[index] as EdgeType,
        source: readPath(rules.lhsPaths[index] as string, call),
        target: readPath(rules.rhsPaths[index] as string, call),
        sourceReference: state.node(rules.lhs[index] as number),
        targetReference: state.node(rules.rhs[index] as number),
    }));
}

/** The children of a type that a container of it points to by link rules. */
export function pointerMembers(
    self: BoundNode,
    type: AnyBoundNode,
    container: PathLike,
    options: { readonly order?: PointerOrder | undefined },
): PointerMember[] {
    const call = "TypeGraph.pointerMembers";
    const text = pathText(container, call, "container");
    const { order = "index" } = checkOptions(options, ["order"], call);
    checkTag(order, PointerOrder, call, "options.order");
    const state = stateOfSelf(self, call);
    const id = state.id(type, call, "type");
    const members = state.run(call, (system, view) => system.pointerMembers(view, id, text, order));
    return Array.from(members.rules, (rule, place) => ({
        index: members.indexes[place] as number,
        name: state.text(members.names[place] as number) ?? "",
        rule: state.node(rule),
    }));
}

/** What is wrong with types, all of them for none. */
export function validate(self: BoundNode, types: readonly AnyBoundNode[]): TypeDiagnostic[] {
    const call = "TypeGraph.validate";
    const state = stateOfSelf(self, call);
    const ids = types.length === 0 ? typesIn(self).ids() : state.ids(types, call, "types");
    const found = state.run(call, (system, view) => system.validate(view, ids));
    return found.map(({ code, type, node, identifier, path, segment, candidates, message }) => ({
        code,
        type: state.node(type),
        node: state.node(node),
        identifier,
        path,
        segmentIndex: segment === none ? undefined : segment,
        candidates,
        message,
    }));
}
