import { checkObject, didYouMean, nameErrors, PyzigError, showValue, unknownKey, within, wrongType } from "@pyzig/core";
import type { AnyEdge, AnyNode } from "./any.ts";
import { AttributeType } from "./attribute-type.ts";
import type { AnyAttributes, Attributed } from "./attributed.ts";
import type { Attributes, Literal, SettableAttributes } from "./literal.ts";

/** The attributes of a schema by their keys. */
export interface AttributeShape {
    readonly [key: string]: AttributeType;
}

type ValueOf<Type> = Type extends AttributeType<infer Value, boolean> ? Value : never;

type RequiredKey<Shape extends AttributeShape> = {
    [Key in keyof Shape]: Shape[Key] extends AttributeType<Literal, false> ? Key : never;
}[keyof Shape];

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** The values of a shape: those that may be absent are optional. */
export type AttributeValues<Shape extends AttributeShape> = Flat<
    { [Key in RequiredKey<Shape>]: ValueOf<Shape[Key]> } & {
        [Key in Exclude<keyof Shape, RequiredKey<Shape>>]?: ValueOf<Shape[Key]>;
    }
>;

/** The value of one attribute as it is read: `undefined` is possible only where it may be absent. */
export type AttributeValue<Shape extends AttributeShape, Key extends keyof Shape> =
    Shape[Key] extends AttributeType<infer Value, infer Optional>
        ? Value | (false extends Optional ? never : undefined)
        : never;

/**
 * The attributes that a schema describes, for `GraphView.create<AttributesOf<typeof PinAttributes>>()`.
 */
export type AttributesOf<Schema> = Schema extends AttributeSchema<infer Shape> ? AttributeValues<Shape> : never;

/**
 * What `code` of an {@link AttributeError} can be.
 *
 * - `AttributeMissing`: the node or edge has not got an attribute that the schema asks for.
 * - `AttributeMismatch`: an attribute is of another type than the schema says.
 */
export type AttributeErrorCode = "AttributeMissing" | "AttributeMismatch";

/** A node or an edge has not got the attributes that a schema asks for. */
export class AttributeError extends PyzigError {
    /** Which error it is. */
    declare readonly code: AttributeErrorCode;
    /** Which attribute. */
    readonly key: string;
    /** What it should be, in words. */
    readonly expected: string;
    /** What it is; undefined when it is absent. */
    readonly value: Literal | undefined;
    /** The node or edge. */
    readonly owner: AnyNode | AnyEdge;

    /** Made by {@link AttributeSchema}. */
    constructor(
        message: string,
        fields: { readonly code: AttributeErrorCode; readonly function: string } & Pick<
            AttributeError,
            "key" | "expected" | "value" | "owner"
        >,
    ) {
        super(message, { code: fields.code, module: "graph", function: fields.function });
        this.key = fields.key;
        this.expected = fields.expected;
        this.value = fields.value;
        this.owner = fields.owner;
    }
}

nameErrors(AttributeError, "AttributeError");

/** Which attributes nodes or edges of a kind have, and of which types: see {@link attrs}. */
export class AttributeSchema<Shape extends AttributeShape = AttributeShape> {
    /** The attributes by their keys. */
    readonly shape: Shape;

    /** Use {@link attrs}. */
    constructor(shape: Shape) {
        this.shape = shape;
    }

    /**
     * The attributes of a node or an edge, checked. Attributes that the schema does not have are left out. `node.attrs(schema)` is the same.
     *
     * @throws AttributeError when one is missing that must be there, or is of another type
     */
    read(owner: AnyNode | AnyEdge): AttributeValues<Shape> {
        return this.#read(owner, "AttributeSchema.read");
    }

    /** The attributes of a node or an edge; undefined when one is missing that must be there, or is of another type. */
    tryRead(owner: AnyNode | AnyEdge): AttributeValues<Shape> | undefined {
        try {
            return this.#read(owner, "AttributeSchema.tryRead");
        } catch (error) {
            if (error instanceof AttributeError) return undefined;
            throw error;
        }
    }

    /**
     * One attribute of a node or an edge, checked.
     *
     * @throws AttributeError
     */
    get<Key extends keyof Shape & string>(owner: AnyNode | AnyEdge, key: Key): AttributeValue<Shape, Key> {
        const call = "AttributeSchema.get";
        this.#checkKey(key, call, "key");
        return this.#get(owner, key, call) as AttributeValue<Shape, Key>;
    }

    /**
     * Sets attributes of a node or an edge, all or none. Those that are left out or undefined stay as they are.
     *
     * @throws TypeError for a key that the schema does not have, or a value of another type
     */
    set(owner: AnyNode | AnyEdge, values: { readonly [Key in keyof Shape]?: ValueOf<Shape[Key]> | undefined }): void {
        attributed(owner).setAttrs(this.#settable(values, "AttributeSchema.set") as never);
    }

    /**
     * The attributes of something new, checked: for `createAndInsertNode`, for an edge, or for an instance of a type.
     *
     * @throws TypeError when one is missing that must be there, for a key that the schema does not have, or a value of another type
     *
     * @example
     * types.instantiate(pin, PinAttributes.values({ number: 1 }));
     */
    values(values: AttributeValues<Shape>): SettableAttributes<AttributeValues<Shape>> {
        const call = "AttributeSchema.values";
        const settable = this.#settable(values, call);
        for (const [key, { expected, isOptional }] of Object.entries(this.shape)) {
            if (!isOptional && settable[key] === undefined)
                throw wrongType(undefined, call, within("values", key), expected);
        }
        return settable as SettableAttributes<AttributeValues<Shape>>;
    }

    #read(owner: AnyNode | AnyEdge, call: string): AttributeValues<Shape> {
        const values: Record<string, Literal> = {};
        for (const key of Object.keys(this.shape)) {
            const value = this.#get(owner, key, call);
            if (value !== undefined) Object.defineProperty(values, key, { value, enumerable: true, writable: true });
        }
        return values as AttributeValues<Shape>;
    }

    #get(owner: AnyNode | AnyEdge, key: string, call: string): Literal | undefined {
        const type = this.shape[key] as AttributeType;
        const { expected, isOptional } = type;
        const from = attributed(owner);
        const value = from.getAttr(key);
        if (value === undefined ? isOptional : type.accepts(value)) return value;
        const name = `${from.constructor.name} ${owner.id}`;
        const isMissing = value === undefined;
        const problem = isMissing
            ? `has no attribute ${JSON.stringify(key)} (${expected})${didYouMean(key, Object.keys(from.attrs()))}`
            : `has ${showValue(value)} as its attribute ${JSON.stringify(key)}, where ${expected} is needed`;
        throw new AttributeError(`${call}: ${name} ${problem}`, {
            code: isMissing ? "AttributeMissing" : "AttributeMismatch",
            function: call,
            key,
            expected,
            value,
            owner,
        });
    }

    #settable(values: object, call: string): Attributes {
        checkObject(values, call, "values");
        const settable: Record<string, ReturnType<AttributeType["settable"]>> = {};
        for (const [key, value] of Object.entries(values)) {
            this.#checkKey(key, call, "values");
            if (value === undefined) continue;
            const type = this.shape[key] as AttributeType;
            if (!type.accepts(value)) throw wrongType(value, call, within("values", key), type.expected);
            Object.defineProperty(settable, key, { value: type.settable(value), enumerable: true });
        }
        return settable;
    }

    #checkKey(key: string, call: string, place: "key" | "values"): void {
        if (!Object.hasOwn(this.shape, key)) throw unknownKey(key, Object.keys(this.shape), call, place);
    }
}

/**
 * Describes the attributes of nodes or edges of a kind, where not all of a graph have the same. A wrong key is a compile error.
 *
 * @example
 * const PinAttributes = attrs({ number: int(), label: str().optional() });
 * node.attrs(PinAttributes).number; // number
 */
export function attrs<const Shape extends AttributeShape>(shape: Shape): AttributeSchema<Shape> {
    checkObject(shape, "attrs", "shape");
    for (const [key, type] of Object.entries(shape)) {
        if (!(type instanceof AttributeType))
            throw wrongType(type, "attrs", within("shape", key), "a type of attributes, such as int()");
    }
    return new AttributeSchema({ ...shape });
}

/** What a caller without types gave is refused by the members of the class. */
function attributed(owner: AnyNode | AnyEdge): Attributed<AnyAttributes> {
    const given = owner as Partial<Attributed<AnyAttributes>> | null | undefined;
    if (typeof given?.getAttr !== "function") throw wrongType(owner, "AttributeSchema", "owner", "a node or an edge");
    return given as Attributed<AnyAttributes>;
}
