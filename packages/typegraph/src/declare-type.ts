import { checkText, wrongType } from "@pyzig/core";
import type { BoundNode } from "@pyzig/graph";
import { builtInTypes } from "./built-in-types.ts";
import type { TypeDefinition } from "./define-type.ts";
import { childrenOf, type DefinedType } from "./definition.ts";
import { checkLinkProperties } from "./link-properties.ts";
import { type PathLike, ReferencePath, readPath } from "./path.ts";
import { Trait } from "./trait.ts";
import type { TypeGraph } from "./type-graph.ts";
import { stateOfView } from "./type-state.ts";

/** Declares a type and all that it needs, those that others need first. */
export function declare(types: TypeGraph, definition: TypeDefinition): void {
    const stack: { readonly definition: TypeDefinition; readonly needs: Iterator<DefinedType> }[] = [];
    const open = (next: TypeDefinition): void => {
        stack.push({ definition: next, needs: needsOf(next) });
    };
    open(definition);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const { value: need, done } = top.needs.next();
        if (done !== true) {
            const needed = need as TypeDefinition;
            if (stack.some((entry) => entry.definition === needed)) {
                const cycle = [...stack.map((entry) => entry.definition.name), needed.name].join(" > ");
                throw wrongType(needed, "defineType", "children", `a type that does not contain itself (${cycle})`);
            }
            if (!needed.isDeclared(types)) open(needed);
            continue;
        }
        if (!top.definition.isDeclared(types)) {
            const known = declaredType(types, top.definition);
            if (known === undefined) declareOne(types, top.definition);
            else top.definition.declared(types, known);
        }
        stack.pop();
    }
}

function* needsOf(definition: DefinedType): Generator<DefinedType> {
    for (const { definition: needed } of childrenOf(definition)) yield needed;
}

/** The type that a definition is in a type graph without declaring anything, undefined unless all that it needs is there, too. */
export function findDeclared(types: TypeGraph, definition: TypeDefinition): BoundNode | undefined {
    const found = new Map<TypeDefinition, BoundNode>();
    const open = [definition];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next) || next.isDeclared(types)) continue;
        const type = declaredType(types, next);
        if (type === undefined) return undefined;
        found.set(next, type);
        for (const need of needsOf(next)) open.push(need as TypeDefinition);
    }
    // They are what `in` takes, too.
    for (const [needed, type] of found) needed.declared(types, type);
    return found.get(definition);
}

/** The type of a type graph that says all that a definition says, undefined when there is none. */
function declaredType(types: TypeGraph, definition: TypeDefinition): BoundNode | undefined {
    const type = types.tryGetTypeByName(definition.name);
    if (type === undefined || builtInTypes.has(definition.name) || !types.isConstructable(type)) return undefined;
    if (definition.isTrait && !Trait.of(type).has(types.getTypeByName("ImplementsTrait"))) return undefined;
    const children = new Map(types.childRules(type).map(({ name, typeName }) => [name, typeName]));
    const hasChildren = Array.from(childrenOf(definition)).every(
        ({ name, definition: child }) => children.get(name) === child.name,
    );
    if (!hasChildren) return undefined;
    const linkText = (kind: number, source: PathLike, target: PathLike): string =>
        [kind, readPath(source, "defineType"), readPath(target, "defineType")].join("\0");
    const links = new Set(types.linkRules(type).map((rule) => linkText(rule.edgeType, rule.source, rule.target)));
    const hasLinks = definition.links.every(({ source, target, properties }) =>
        links.has(linkText(properties.edgeType, source, target)),
    );
    return hasLinks ? type : undefined;
}

/** Refuses what can't be declared while nothing is declared yet: a type is there with all of its rules, or not at all. */
function checkRules(types: TypeGraph, definition: TypeDefinition): void {
    const state = stateOfView(types.view, "defineType", "types");
    for (const { name, attributes } of childrenOf(definition)) {
        checkText(name, "defineType", "options.children");
        state.attributes(attributes, `defineType: children.${name}`);
    }
    for (const [index, { source, target, properties }] of definition.links.entries()) {
        const call = `defineType: links[${index}]`;
        readPath(source, call, "source");
        readPath(target, call, "target");
        state.attributes(checkLinkProperties(properties, call).attributes, call);
    }
}

function declareOne(types: TypeGraph, definition: TypeDefinition): void {
    checkRules(types, definition);
    const type = types.addType(definition.name, { constructable: true, trait: definition.isTrait });
    for (const { name, definition: child, attributes, isTrait } of childrenOf(definition)) {
        types.makeChild(type, (child as TypeDefinition).in(types), { name, attributes });
        if (!isTrait) continue;
        types.makeLink(type, "", new ReferencePath().child(name), Trait.properties());
    }
    for (const { source, target, properties } of definition.links) types.makeLink(type, source, target, properties);
    definition.declared(types, type);
}
