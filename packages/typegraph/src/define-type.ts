import { type InspectOptions, inspect } from "node:util";
import { checkText, wrongType } from "@pyzig/core";
import type { AnyBoundNode, Attributes, BoundNode } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { Composition } from "./composition.ts";
import { declare, findDeclared } from "./declare-type.ts";
import {
    attributesNow,
    type ChildDefinition,
    type ChildDefinitions,
    childDefinition,
    type DefinedType,
    type LinkDefinition,
    OptionalDefinition,
    optionalChild,
    SequenceDefinition,
} from "./definition.ts";
import type { InstantiateOptions } from "./instantiate.ts";
import { notUsable } from "./missing.ts";
import { noTrait, Trait } from "./trait.ts";
import { TypeEdge } from "./type-edge.ts";
import { TypeGraph } from "./type-graph.ts";
import { stateOfNode } from "./type-state.ts";
import type { CheckedLinks, CheckedOverrides, CheckedPath } from "./typed-path.ts";

/** What a type is made of. */
export interface TypeOptions<
    Children extends ChildDefinitions,
    Traits extends readonly DefinedType[],
    Links extends readonly LinkDefinition[],
> {
    /** The children that instances get, by their names. */
    readonly children?: Children | undefined;
    /** The traits that instances have. */
    readonly traits?: Traits | undefined;
    /** The links that instances get. Their paths are checked by the compiler. */
    readonly links?:
        | (Links & CheckedLinks<{ readonly children: Children; readonly traits: Traits }, Links>)
        | undefined;
    /** Whether the type is a trait itself; not unless it is said. */
    readonly trait?: boolean | undefined;
}

/** How an instance is made. */
export interface CreateOptions<Overrides> {
    /** Attributes of nodes inside the instance, by the paths that lead to them. They come before what the definition says. */
    readonly overrides?: Overrides | undefined;
}

/** What stands for the child of a definition in a typed instance. */
type ChildOf<Child> =
    Child extends SequenceDefinition<infer Definition, number>
        ? readonly Instance<Definition>[]
        : Child extends OptionalDefinition<infer Definition>
          ? Instance<Definition> | undefined
          : Child extends ChildDefinition<infer Definition>
            ? Instance<Definition>
            : Child extends DefinedType
              ? Instance<Child>
              : never;

/** The names of the children that may be absent. */
type OptionalNames<Children> = {
    [Name in keyof Children]: Children[Name] extends OptionalDefinition ? Name : never;
}[keyof Children] &
    string;

/** An instance of a defined type: its children are properties, each of its own type. */
export type Instance<Definition extends DefinedType> = TypedInstance<Definition> & {
    readonly [Name in keyof Definition["children"]]: ChildOf<Definition["children"][Name]>;
};

/** What all typed instances have. Names of children must be others. */
export class TypedInstance<Definition extends DefinedType = DefinedType> {
    /** The node in the graph. */
    readonly node: BoundNode;
    /** What it is an instance of. */
    readonly definition: Definition;

    /** @internal Use `create` or `of` of a definition. */
    constructor(definition: Definition, node: BoundNode) {
        this.definition = definition;
        this.node = node;
    }

    /**
     * The instance of a trait that it has.
     *
     * @throws TypeGraphResolveError when it has not
     */
    trait<Wanted extends TypeDefinition>(trait: Wanted): Instance<Wanted> {
        const type = trait.find(TypeGraph.ofInstance(this.node));
        if (type === undefined) throw noTrait(stateOfNode(this.node, "Trait.trait"), this.node.id, trait.name);
        return wrap(trait, Trait.of(this.node).trait(type)) as Instance<Wanted>;
    }

    /** The instance of a trait; undefined when it does not have it. */
    tryTrait<Wanted extends TypeDefinition>(trait: Wanted): Instance<Wanted> | undefined {
        const type = trait.find(TypeGraph.ofInstance(this.node));
        const found = type === undefined ? undefined : Trait.of(this.node).tryTrait(type);
        return found === undefined ? undefined : (wrap(trait, found) as Instance<Wanted>);
    }

    /**
     * The node that a path leads to; the compiler checks the path.
     *
     * @example
     * resistor.at('pads[0].line')
     */
    at<const Path extends string>(path: Path & CheckedPath<Definition, Path>): BoundNode {
        return TypeGraph.ofInstance(this.node).resolve(this.node, path as string);
    }

    /** The node that a path leads to, undefined when it leads nowhere; the compiler checks the path. */
    tryAt<const Path extends string>(path: Path & CheckedPath<Definition, Path>): BoundNode | undefined {
        return TypeGraph.ofInstance(this.node).tryResolve(this.node, path as string);
    }

    /**
     * Gives the instance a child that it may have, and has not.
     *
     * @param attributes - of the child, besides those that the definition says
     * @throws TypeGraphUsageError with the kind `child_exists` when it has it
     * @throws TypeGraphInstantiationError
     */
    addOptional<const Name extends OptionalNames<Definition["children"]>>(
        name: Name,
        attributes: Attributes = {},
    ): NonNullable<ChildOf<Definition["children"][Name]>> {
        const call = `${this.definition.name}.addOptional`;
        const child = optionalChild(this.definition, name);
        if (child === undefined) throw wrongType(name, call, "name", "the name of an optional child");
        const given = { ...child.attributes, ...attributesNow(attributes, call, "attributes") };
        const parts = Composition.of(this.node);
        if (parts.tryChild(name) !== undefined) {
            const state = stateOfNode(this.node, call);
            throw notUsable(state, call, "child_exists", this.node.id, `has a child ${JSON.stringify(name)} already`);
        }
        const type = child.definition as TypeDefinition;
        const made = parts.addNew(type.in(TypeGraph.ofInstance(this.node)), name, given);
        return wrap(type, made) as unknown as NonNullable<ChildOf<Definition["children"][Name]>>;
    }

    /** Whether two instances are the same node. */
    is(other: TypedInstance): boolean {
        return this.node === other.node;
    }

    /** What `console.log` shows. */
    [inspect.custom](_depth: number, options: InspectOptions): string {
        return `${this.definition.name} ${inspect(this.node, options)}`;
    }
}

/** A type that was defined by {@link defineType}. */
export class TypeDefinition<
    Name extends string = string,
    Children extends ChildDefinitions = ChildDefinitions,
    Traits extends readonly DefinedType[] = readonly DefinedType[],
> implements DefinedType
{
    /** The name of the type. */
    readonly name: Name;
    /** The children that instances get. */
    readonly children: Children;
    /** The traits that instances have. */
    readonly traits: Traits;
    /** The links that instances get. */
    readonly links: readonly LinkDefinition[];
    /** Whether it is a trait. */
    readonly isTrait: boolean;
    readonly #types: WeakMap<TypeGraph, BoundNode> = new WeakMap();

    /** @internal Use {@link defineType}. */
    constructor(name: Name, children: Children, traits: Traits, links: readonly LinkDefinition[], isTrait: boolean) {
        this.name = name;
        this.children = children;
        this.traits = traits;
        this.links = links;
        this.isTrait = isTrait;
    }

    /**
     * The type in a type graph. It is declared there at the first time, with the types that it needs. One that is there already and says all that the
     * definition says is taken, such as one that was copied or loaded.
     *
     * @throws TypeExistsError when the type graph has another type of that name
     */
    in(types: TypeGraph): BoundNode {
        if (!(types instanceof TypeGraph)) throw wrongType(types, `${this.name}.in`, "types", "a TypeGraph");
        const known = this.#types.get(types);
        if (known?.exists === true) return known;
        declare(types, this as unknown as TypeDefinition);
        return this.#types.get(types) as BoundNode;
    }

    /**
     * Makes an instance.
     *
     * @param attributes - of the instance itself
     * @param options - attributes of nodes inside it, by paths; the compiler checks the paths
     * @throws TypeGraphInstantiationError when the declarations make no sense; nothing is made then
     *
     * @example
     * Resistor.create(types, { ohms: 4700 }, { overrides: { 'pads[0].line': { net: 'GND' } } });
     */
    create<const Overrides extends Readonly<Record<string, Attributes>> = Record<never, never>>(
        types: TypeGraph,
        attributes?: Attributes,
        options: CreateOptions<Overrides & CheckedOverrides<TypeDefinition<Name, Children, Traits>, Overrides>> = {},
    ): Instance<TypeDefinition<Name, Children, Traits>> {
        const node = types.instantiate(this.in(types), attributes, options as InstantiateOptions);
        return wrap(this as unknown as TypeDefinition, node) as unknown as Instance<
            TypeDefinition<Name, Children, Traits>
        >;
    }

    /** Makes many instances in one call. */
    createMany(types: TypeGraph, count: number): Instance<TypeDefinition<Name, Children, Traits>>[] {
        const nodes = types.instantiateMany(this.in(types), count);
        return nodes.map(
            (node) =>
                wrap(this as unknown as TypeDefinition, node) as unknown as Instance<
                    TypeDefinition<Name, Children, Traits>
                >,
        );
    }

    /**
     * The typed instance that a node is.
     *
     * @throws TypeError when it is an instance of another type
     */
    of(node: AnyBoundNode): Instance<TypeDefinition<Name, Children, Traits>> {
        const found = this.tryOf(node);
        if (found !== undefined) return found;
        throw wrongType(node, `${this.name}.of`, "node", `an instance of ${this.name}`);
    }

    /** The typed instance that a node is; undefined when it is an instance of another type. Nothing is declared. */
    tryOf(node: AnyBoundNode): Instance<TypeDefinition<Name, Children, Traits>> | undefined {
        const types = TypeGraph.tryOfInstance(node);
        const type = types === undefined ? undefined : this.find(types);
        if (type === undefined || !TypeEdge.of(node).isInstanceOf(type)) return undefined;
        return wrap(this as unknown as TypeDefinition, node as BoundNode) as unknown as Instance<
            TypeDefinition<Name, Children, Traits>
        >;
    }

    /** All instances in a type graph, in the order in which they were made; none where the type is not. Nothing is declared. */
    instances(types: TypeGraph): Instance<TypeDefinition<Name, Children, Traits>>[] {
        if (!(types instanceof TypeGraph)) throw wrongType(types, `${this.name}.instances`, "types", "a TypeGraph");
        const type = this.find(types);
        if (type === undefined) return [];
        return types
            .instances(type)
            .map(
                (node) =>
                    wrap(this as unknown as TypeDefinition, node) as unknown as Instance<
                        TypeDefinition<Name, Children, Traits>
                    >,
            );
    }

    /** @internal The type in a type graph that has all of it; undefined where something would have to be declared, or can't be. */
    find(types: TypeGraph): BoundNode | undefined {
        const known = this.#types.get(types);
        return known?.exists === true ? known : findDeclared(types, this as unknown as TypeDefinition);
    }

    /** @internal Notes the node that the type is in a type graph. */
    declared(types: TypeGraph, node: BoundNode): void {
        this.#types.set(types, node);
    }

    /** @internal Whether the type was declared in a type graph. */
    isDeclared(types: TypeGraph): boolean {
        return this.#types.get(types)?.exists === true;
    }
}

/**
 * Defines a type: instances have typed children, and the compiler checks the paths of links. It is a thin layer over {@link TypeGraph}, which does
 * the same with nodes and texts.
 *
 * @example
 * const Electrical = defineType('Electrical');
 * const Pad = defineType('Pad', { children: { line: Electrical } });
 * const Resistor = defineType('Resistor', {
 *     children: { p1: Electrical, p2: Electrical, pads: sequence(Pad, 2) },
 *     links: [connect('p1', 'pads[0].line'), connect('p2', 'pads[1].line')],
 * });
 * const resistor = Resistor.create(types);
 * resistor.pads[0].line.node;
 */
export function defineType<
    const Name extends string,
    const Children extends ChildDefinitions = Record<never, never>,
    const Traits extends readonly DefinedType[] = readonly [],
    const Links extends readonly LinkDefinition[] = readonly [],
>(name: Name, options: TypeOptions<Children, Traits, Links> = {}): TypeDefinition<Name, Children, Traits> {
    const call = "defineType";
    checkText(name, call, "name");
    const given = checkOptions(options, ["children", "traits", "links", "trait"], call);
    const { children = {} as Children, traits = [] as unknown as Traits, links = [], trait = false } = given;
    for (const child of Object.keys(children)) {
        if (reserved.has(child))
            throw wrongType(
                child,
                call,
                `children.${child}`,
                "another name: every instance has something that is called so",
            );
    }
    return new TypeDefinition(name, children, traits, links as readonly LinkDefinition[], trait);
}

/** What every instance has. */
const reserved: ReadonlySet<string> = new Set([
    "constructor",
    ...Object.getOwnPropertyNames(TypedInstance.prototype),
    "node",
    "definition",
]);

/** The class of instances of each definition: children are getters of its prototype. */
const classes: WeakMap<TypeDefinition, new (definition: TypeDefinition, node: BoundNode) => TypedInstance> =
    new WeakMap();

function wrap(definition: TypeDefinition, node: BoundNode): TypedInstance {
    let type = classes.get(definition);
    if (type === undefined) {
        type = classOf(definition);
        classes.set(definition, type);
    }
    return new type(definition, node);
}

function classOf(definition: TypeDefinition): new (definition: TypeDefinition, node: BoundNode) => TypedInstance {
    const type = class extends TypedInstance {};
    for (const [name, value] of Object.entries(definition.children)) {
        Object.defineProperty(type.prototype, name, {
            get(this: TypedInstance): unknown {
                if (value instanceof OptionalDefinition) {
                    const child = Composition.of(this.node).tryChild(name);
                    return child === undefined ? undefined : wrap(value.definition as TypeDefinition, child);
                }
                if (!(value instanceof SequenceDefinition)) return childOf(this, name);
                return Array.from({ length: value.length }, (_, index) => childOf(this, `${name}[${index}]`));
            },
            enumerable: true,
            configurable: true,
        });
    }
    return type;
}

function childOf({ definition, node }: TypedInstance, name: string): TypedInstance {
    const child = childDefinition(definition, name) as TypeDefinition;
    return wrap(child, Composition.of(node).child(name));
}
