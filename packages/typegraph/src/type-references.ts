import { checkText, wrongType } from "@pyzig/core";
import type { AnyBoundNode, BoundNode } from "@pyzig/graph";
import { itemsOf } from "./list-argument.ts";
import { notFound, notUsable } from "./missing.ts";
import type { UnresolvedTypeReference } from "./rules.ts";
import { stateOfSelf } from "./type-state.ts";

/** Adds a reference to a type by its name, which belongs to no child. */
export function addTypeReference(self: BoundNode, name: string): BoundNode {
    const call = "TypeGraph.addTypeReference";
    checkText(name, call, "name");
    const state = stateOfSelf(self, call);
    return state.node(state.run(call, (system, view) => system.addTypeReference(view, self.id, name)));
}

/** The reference of a child rule to its type. */
export function typeReferenceOf(self: BoundNode, rule: AnyBoundNode): BoundNode {
    const found = tryTypeReferenceOf(self, rule);
    if (found !== undefined) return found;
    const call = "TypeGraph.typeReferenceOf";
    throw notUsable(stateOfSelf(self, call), call, "wrong_node", rule.id, "is no child rule: it refers to no type");
}

/** The reference of a child rule to its type, undefined for another node. */
export function tryTypeReferenceOf(self: BoundNode, rule: AnyBoundNode): BoundNode | undefined {
    const call = "TypeGraph.tryTypeReferenceOf";
    const state = stateOfSelf(self, call);
    const id = state.id(rule, call, "rule");
    return state.tryNode(state.run(call, (system, view) => system.typeReferenceOf(view, id)));
}

/** Links a reference to a type. */
export function linkTypeReference(self: BoundNode, typeReference: AnyBoundNode, type: AnyBoundNode): void {
    const call = "TypeGraph.linkTypeReference";
    const state = stateOfSelf(self, call);
    const reference = state.id(typeReference, call, "typeReference");
    const id = state.id(type, call, "type");
    state.run(call, (system, view) => system.linkTypeReference(view, reference, id));
}

/** Links references to types, all or none. */
export function linkTypeReferences(
    self: BoundNode,
    links: Iterable<readonly [typeReference: AnyBoundNode, type: AnyBoundNode]>,
): void {
    const call = "TypeGraph.linkTypeReferences";
    const pairs = itemsOf(links, call, "links").map((pair, index) => {
        if (!Array.isArray(pair) || pair.length !== 2)
            throw wrongType(pair, call, `links[${index}]`, "a pair of a reference and a type");
        return [pair[0], pair[1]] as const;
    });
    const state = stateOfSelf(self, call);
    const references = pairs.map(([reference], index) => state.id(reference, call, `links[${index}][0]`));
    const types = pairs.map(([, type], index) => state.id(type, call, `links[${index}][1]`));
    state.run(call, (system, view) => system.linkTypeReferences(view, references, types));
}

/** The type that a reference is linked to. */
export function getResolvedType(self: BoundNode, typeReference: AnyBoundNode): BoundNode {
    const found = tryGetResolvedType(self, typeReference);
    if (found !== undefined) return found;
    const call = "TypeGraph.getResolvedType";
    throw notFound(stateOfSelf(self, call), call, "type_not_found", typeReference.id, "", "is not linked to a type");
}

/** The type that a reference is linked to, undefined when it is not linked. */
export function tryGetResolvedType(self: BoundNode, typeReference: AnyBoundNode): BoundNode | undefined {
    const call = "TypeGraph.tryGetResolvedType";
    const state = stateOfSelf(self, call);
    const reference = state.id(typeReference, call, "typeReference");
    return state.tryNode(state.run(call, (system, view) => system.resolvedType(view, reference)));
}

/** The references of children to types that are not linked. */
export function unresolvedTypeReferences(self: BoundNode): UnresolvedTypeReference[] {
    const call = "TypeGraph.unresolvedTypeReferences";
    const state = stateOfSelf(self, call);
    const found = state.run(call, (system, view) => system.unresolvedReferences(view, self.id));
    return Array.from(found.references, (reference, index) => ({
        type: state.node(found.types[index] as number),
        rule: state.node(found.rules[index] as number),
        typeReference: state.node(reference),
        typeName: state.text(found.names[index] as number) ?? "",
    }));
}

/** Links every reference of a child whose name is that of a type; returns how many. */
export function linkByName(self: BoundNode): number {
    const call = "TypeGraph.linkByName";
    return stateOfSelf(self, call).run(call, (system, view) => system.linkByName(view, self.id));
}
