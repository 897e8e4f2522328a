import { inspect } from "node:util";
import { checkText, outOfRange, wrongType } from "@pyzig/core";
import { type EdgeType, EdgeTypes } from "@pyzig/graph";
import { checkEdgeType } from "@pyzig/graph/extend";
import { explain } from "./explain.ts";
import { type PathSegment as NativeSegment, parsePath, printPath } from "./gen/index.ts";

/** A step of a path. */
export type PathSegment =
    /** To the child of a name; an index is part of it, as in `pins[0]`. In text `name`. */
    | { readonly kind: "child"; readonly name: string }
    /** To the trait whose type has a name. In text `<trait name>`. */
    | { readonly kind: "trait"; readonly name: string }
    /** To what the node points to. In text `*`. */
    | { readonly kind: "pointer" }
    /** To the operand of a name. In text `<operand name>`. */
    | { readonly kind: "operand"; readonly name: string }
    /** To a type itself, wherever the path was before. In text `<type name>`. */
    | { readonly kind: "type"; readonly name: string }
    /** Along an edge of another kind, which nothing can follow. In text `<edge 300 name>`. */
    | { readonly kind: "edge"; readonly edgeType: EdgeType; readonly name: string };

/** A path, or its text. */
export type PathLike = ReferencePath | string;

/** Starts the name of a segment that is a type, whatever its kind. */
const typePrefix = "<<";

/**
 * A way from a node to another by the names of what lies between: `power.pins[0].<trait can_bridge>.in_.*`. Without segments it is the node itself, whose
 * text is empty.
 *
 * Names that are empty or hold one of `. * < > " \` stand in quotes: `"a.b"`.
 *
 * @example
 * path('left').trait('can_bridge').child('out').pointer().toString(); // left.<trait can_bridge>.out.*
 */
export class ReferencePath implements Iterable<PathSegment> {
    /** The steps, one after the other. */
    readonly segments: readonly PathSegment[];

    /** Makes a path of its segments. */
    constructor(segments: Iterable<PathSegment> = []) {
        this.segments = Array.from(segments);
        for (const [index, segment] of this.segments.entries()) toNative(segment, `segments[${index}]`);
    }

    /** A path that goes on to the child of a name. */
    child(name: string): ReferencePath {
        return new ReferencePath([...this.segments, { kind: "child", name }]);
    }

    /** A path that goes on to a trait. */
    trait(name: string): ReferencePath {
        return new ReferencePath([...this.segments, { kind: "trait", name }]);
    }

    /** A path that goes on to what the node points to. */
    pointer(): ReferencePath {
        return new ReferencePath([...this.segments, { kind: "pointer" }]);
    }

    /** A path that goes on to the operand of a name. */
    operand(name: string): ReferencePath {
        return new ReferencePath([...this.segments, { kind: "operand", name }]);
    }

    /** A path that goes on to a type, wherever it was before. */
    type(name: string): ReferencePath {
        return new ReferencePath([...this.segments, { kind: "type", name }]);
    }

    /** The number of segments. */
    get length(): number {
        return this.segments.length;
    }

    /** The path in text form, which {@link path} reads. */
    toString(): string {
        return printPath(this.segments.map((segment, index) => toNative(segment, `segments[${index}]`)));
    }

    /** The text form, in JSON as well. */
    toJSON(): string {
        return this.toString();
    }

    /** The segments, one after the other. */
    [Symbol.iterator](): IterableIterator<PathSegment> {
        return this.segments[Symbol.iterator]();
    }

    /** What `console.log` shows. */
    [inspect.custom](): string {
        return `path(${JSON.stringify(this.toString())})`;
    }
}

/**
 * Reads a path in text form.
 *
 * @param text - such as `a.b[1]`; the empty text is the node itself
 * @throws TypeGraphPathError with the kind `malformed` and a `position`
 */
export function path(text = ""): ReferencePath {
    return readPath(text, "path");
}

/** Reads a path that was given as text or as what it is. */
export function readPath(given: PathLike, call: string, place = "text"): ReferencePath {
    if (given instanceof ReferencePath) return given;
    if (typeof given !== "string") throw wrongType(given, call, place, "a path");
    try {
        return new ReferencePath(fromNative(parsePath(checkText(given, call, place))));
    } catch (error) {
        throw explain(error, undefined, call);
    }
}

/** The text of a path that was given as text or as what it is; whether it can be read is left to native code. */
export function pathText(given: PathLike, call: string, place: string): string {
    if (given instanceof ReferencePath) return given.toString();
    if (typeof given !== "string") throw wrongType(given, call, place, "a path");
    return checkText(given, call, place);
}

/** Segments as native code has them; those of the node itself are none. */
export function fromNative(segments: readonly NativeSegment[]): PathSegment[] {
    const [only] = segments;
    if (segments.length === 1 && only?.edgeType === EdgeTypes.composition && only.name === "") return [];
    return segments.map(({ edgeType, name }): PathSegment => {
        if (name.startsWith(typePrefix)) return { kind: "type", name: name.slice(typePrefix.length) };
        switch (edgeType) {
            case EdgeTypes.composition:
                return { kind: "child", name };
            case EdgeTypes.trait:
                return { kind: "trait", name };
            case EdgeTypes.pointer:
                return { kind: "pointer" };
            case EdgeTypes.operand:
                return { kind: "operand", name };
            default:
                return { kind: "edge", edgeType: edgeType as EdgeType, name };
        }
    });
}

function toNative(segment: PathSegment, place: string): NativeSegment {
    const call = "ReferencePath";
    if (typeof segment !== "object" || segment === null) throw wrongType(segment, call, place, "a segment");
    const name = segment.kind === "pointer" ? "" : checkText(segment.name, call, `${place}.name`);
    switch (segment.kind) {
        case "child":
            return { edgeType: EdgeTypes.composition, name };
        case "trait":
            return { edgeType: EdgeTypes.trait, name };
        case "pointer":
            return { edgeType: EdgeTypes.pointer, name };
        case "operand":
            return { edgeType: EdgeTypes.operand, name };
        case "type":
            return { edgeType: EdgeTypes.composition, name: typePrefix + name };
        case "edge":
            return { edgeType: checkEdgeType(segment.edgeType, call, `${place}.edgeType`), name };
        default: {
            const { kind } = segment as { readonly kind: unknown };
            throw outOfRange(
                kind,
                call,
                `${place}.kind`,
                "a kind of segment: child, trait, pointer, operand, type or edge",
            );
        }
    }
}
