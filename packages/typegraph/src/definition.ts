import { checkObject, checkU32, outOfRange, wrongType } from "@pyzig/core";
import type { Attributes } from "@pyzig/graph";
import { checkOptions } from "@pyzig/graph/extend";
import { type ConnectionProperties, InterfaceConnection } from "./interface-connection.ts";
import { checkLinkProperties, type LinkProperties } from "./link-properties.ts";
import { Pointer, type PointerProperties } from "./pointer.ts";

/** What a definition of a type says: see `defineType`. */
export interface DefinedType {
    /** The name of the type. */
    readonly name: string;
    /** The children that instances get. */
    readonly children: ChildDefinitions;
    /** The traits that instances have. */
    readonly traits: readonly DefinedType[];
    /** The links that instances get. */
    readonly links: readonly LinkDefinition[];
}

/** Children by their names: a type, a type with attributes, one that may be absent, or several of a type. */
export interface ChildDefinitions {
    readonly [name: string]: DefinedType | ChildDefinition | OptionalDefinition | SequenceDefinition;
}

/** A child with attributes. */
export class ChildDefinition<Definition extends DefinedType = DefinedType> {
    /** Its type. */
    readonly definition: Definition;
    /** The attributes that it gets. */
    readonly attributes: Attributes;

    /** Use {@link child}. */
    constructor(definition: Definition, attributes: Attributes) {
        this.definition = definition;
        this.attributes = attributes;
    }
}

/** A child that an instance may have or not. */
export class OptionalDefinition<Definition extends DefinedType = DefinedType> {
    /** Its type. */
    readonly definition: Definition;
    /** The attributes that it gets when it is added. */
    readonly attributes: Attributes;
    /** Tells it from a child that every instance has. */
    readonly isOptional: true = true;

    /** Use {@link optional}. */
    constructor(definition: Definition, attributes: Attributes) {
        this.definition = definition;
        this.attributes = attributes;
    }
}

/** Several children of one type: `pads[0]`, `pads[1]`, … */
export class SequenceDefinition<Definition extends DefinedType = DefinedType, Length extends number = number> {
    /** Their type. */
    readonly definition: Definition;
    /** How many. */
    readonly length: Length;

    /** Use {@link sequence}. */
    constructor(definition: Definition, length: Length) {
        this.definition = definition;
        this.length = length;
    }
}

/** A link between two places of an instance. */
export class LinkDefinition<Source extends string = string, Target extends string = string> {
    /** Where it starts. */
    readonly source: Source;
    /** Where it leads to. */
    readonly target: Target;
    /** What edge it is. */
    readonly properties: LinkProperties;

    /** Use {@link link}, {@link connect} or {@link point}. */
    constructor(source: Source, target: Target, properties: LinkProperties) {
        this.source = source;
        this.target = target;
        this.properties = properties;
    }
}

/**
 * A child that gets attributes.
 *
 * @example
 * defineType('Resistor', { children: { p1: child(Electrical, { attributes: { pin: 1 } }) } });
 */
export function child<Definition extends DefinedType>(
    definition: Definition,
    options: { readonly attributes?: Attributes | undefined } = {},
): ChildDefinition<Definition> {
    return new ChildDefinition(definition, readAttributes(options, "child"));
}

/**
 * A child that an instance may have or not: it is made without, and gets it by `addOptional`. Links can't lead through it.
 *
 * @example
 * const Part = defineType('Part', { children: { heatsink: optional(Heatsink) } });
 * const part = Part.create(types);
 * part.heatsink?.node; // undefined
 * part.addOptional('heatsink');
 */
export function optional<Definition extends DefinedType>(
    definition: Definition,
    options: { readonly attributes?: Attributes | undefined } = {},
): OptionalDefinition<Definition> {
    return new OptionalDefinition(definition, readAttributes(options, "optional"));
}

/** Attributes as they are now: getters are asked once, however often the type is declared. */
function readAttributes(options: { readonly attributes?: Attributes | undefined }, call: string): Attributes {
    const { attributes = {} } = checkOptions(options, ["attributes"], call);
    return attributesNow(attributes, call, "options.attributes");
}

/** Attributes of an edge or a node as they are now. */
export function attributesNow<Given extends object>(attributes: Given, call: string, place: string): Given {
    if (Symbol.iterator in checkObject(attributes, call, place))
        throw wrongType(attributes, call, place, "an object of attributes");
    return { ...attributes };
}

function linkPropertiesNow(properties: LinkProperties, call: string): LinkProperties {
    const { attributes, specific, ...edge } = checkLinkProperties(properties, call);
    return {
        ...edge,
        edgeSpecific: specific,
        attributes: attributes === undefined ? undefined : attributesNow(attributes, call, "properties.attributes"),
    };
}

/**
 * Several children of one type, which are called `name[0]`, `name[1]`, …
 *
 * @example
 * defineType('Header', { children: { pins: sequence(Pin, 8) } });
 */
export function sequence<Definition extends DefinedType, const Length extends number>(
    definition: Definition,
    length: Length,
): SequenceDefinition<Definition, Length> {
    checkU32(length, "sequence", "length");
    if (length > 65536) throw outOfRange(length, "sequence", "length", "an integer from 0 to 65536");
    return new SequenceDefinition(definition, length);
}

/**
 * A link of any kind between two places of an instance; `""` is the instance itself.
 *
 * @example
 * link('first', 'second', Next.properties())
 */
export function link<const Source extends string, const Target extends string>(
    source: Source,
    target: Target,
    properties: LinkProperties,
): LinkDefinition<Source, Target> {
    checkEnds(source, target, "link");
    return new LinkDefinition(source, target, linkPropertiesNow(properties, "link"));
}

/** A connection between two interfaces of an instance. */
export function connect<const Source extends string, const Target extends string>(
    source: Source,
    target: Target,
    properties?: ConnectionProperties,
): LinkDefinition<Source, Target> {
    checkEnds(source, target, "connect");
    return new LinkDefinition(source, target, linkPropertiesNow(InterfaceConnection.properties(properties), "connect"));
}

/** A pointer from one place of an instance to another. */
export function point<const Source extends string, const Target extends string>(
    source: Source,
    target: Target,
    properties?: PointerProperties,
): LinkDefinition<Source, Target> {
    checkEnds(source, target, "point");
    return new LinkDefinition(source, target, linkPropertiesNow(Pointer.properties(properties), "point"));
}

function checkEnds(source: unknown, target: unknown, call: string): void {
    if (typeof source !== "string") throw wrongType(source, call, "source", "the text of a path");
    if (typeof target !== "string") throw wrongType(target, call, "target", "the text of a path");
}

/** The name of the child that the instance of a trait is. */
export function traitChildName(trait: DefinedType): string {
    return `trait ${trait.name}`;
}

/** The children that every instance has one by one, with the elements of sequences, and after them the traits. */
export function* childrenOf(definition: DefinedType): Generator<SingleChild> {
    for (const [name, value] of Object.entries(definition.children)) {
        if (value instanceof SequenceDefinition) {
            for (let index = 0; index < value.length; index++)
                yield {
                    name: `${name}[${index}]`,
                    definition: value.definition,
                    attributes: undefined,
                    isTrait: false,
                };
        } else if (value instanceof ChildDefinition)
            yield { name, definition: value.definition, attributes: value.attributes, isTrait: false };
        else if (value instanceof OptionalDefinition) continue;
        else yield { name, definition: value, attributes: undefined, isTrait: false };
    }
    for (const trait of definition.traits)
        yield { name: traitChildName(trait), definition: trait, attributes: undefined, isTrait: true };
}

/** One child of a definition. */
export interface SingleChild {
    readonly name: string;
    readonly definition: DefinedType;
    readonly attributes: Attributes | undefined;
    readonly isTrait: boolean;
}

/** The definition of the child of a name, undefined when there is none. */
export function childDefinition(definition: DefinedType, name: string): DefinedType | undefined {
    const element = /^(.*)\[(0|[1-9]\d*)\]$/s.exec(name);
    if (element !== null) {
        const [, list = "", index] = element;
        const value = ownChild(definition, list);
        if (value instanceof SequenceDefinition && Number(index) < value.length) return value.definition;
    }
    const value = ownChild(definition, name);
    if (value === undefined) return definition.traits.find((trait) => traitChildName(trait) === name);
    if (value instanceof SequenceDefinition) return undefined;
    return value instanceof ChildDefinition || value instanceof OptionalDefinition ? value.definition : value;
}

/** The optional child of a name, undefined when the definition has none. */
export function optionalChild(definition: DefinedType, name: string): OptionalDefinition | undefined {
    const value = ownChild(definition, name);
    return value instanceof OptionalDefinition ? value : undefined;
}

function ownChild(definition: DefinedType, name: string): ChildDefinitions[string] | undefined {
    return Object.hasOwn(definition.children, name) ? definition.children[name] : undefined;
}
