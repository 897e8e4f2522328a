import { wrongType } from "@pyzig/core";
import { type PathSegment, ReferencePath } from "../path.ts";

/** A step of a path, made by `traverse` of a kind of edge. */
export type TraversalStep = PathSegment;

/** A path: names of children, and steps along edges of other kinds. */
export type TraversalPath = readonly (string | TraversalStep)[];

const typePrefix = "<<";

/** A path of this package. A name that is empty is the node itself; one that starts with `<<` is the type of the rest of the name. */
export function toPath(given: TraversalPath, name: string): ReferencePath {
    if (!Array.isArray(given)) throw wrongType(given, name, "path", "an array of names and steps");
    const segments: PathSegment[] = [];
    for (const [index, step] of (given as TraversalPath).entries()) {
        if (typeof step !== "string" && typeof step?.kind !== "string")
            throw wrongType(step, name, `path[${index}]`, "a name, or a step made by traverse() of a kind of edge");
        const segment: PathSegment = typeof step === "string" ? { kind: "child", name: step } : step;
        if (segment.kind === "pointer" || !segment.name.startsWith(typePrefix)) {
            if (segment.kind !== "child" || segment.name !== "") segments.push(segment);
        } else segments.push({ kind: "type", name: segment.name.slice(typePrefix.length) });
    }
    return new ReferencePath(segments);
}

/** The names of a path; that of a pointer is empty. */
export function pathNames(path: ReferencePath): string[] {
    return path.segments.map((segment) => {
        if (segment.kind === "pointer") return "";
        return segment.kind === "type" ? typePrefix + segment.name : segment.name;
    });
}
