import type { Attributes, BoundNode, EdgeType } from "@pyzig/graph";
import type { DiagnosticCode } from "./gen/index.ts";
import type { ReferencePath } from "./path.ts";

/** What a child rule is told besides the type. */
export interface MakeChildOptions {
    /** The name of the child; anonymous without one. */
    readonly name?: string | undefined;
    /** Attributes of the child. */
    readonly attributes?: Attributes | undefined;
    /** Where the rule comes from: a node that it points to as `source`. */
    readonly sourceChunk?: BoundNode | undefined;
}

/** What a link rule is told besides its ends and the properties of the edge. */
export interface MakeLinkOptions {
    /** Where the rule comes from: a node that it points to as `source`. */
    readonly sourceChunk?: BoundNode | undefined;
}

/** A child that instances of a type get. */
export interface ChildRule {
    /** The rule itself. */
    readonly node: BoundNode;
    /** The name of the child, undefined for an anonymous one. */
    readonly name: string | undefined;
    /** The name of its type. */
    readonly typeName: string;
    /** Its type, undefined when it is not linked. */
    readonly type: BoundNode | undefined;
    /** What refers to its type, undefined for a rule that lacks it. */
    readonly typeReference: BoundNode | undefined;
}

/** A link that instances of a type get. */
export interface LinkRule {
    /** The rule itself. */
    readonly node: BoundNode;
    /** The kind of edge. */
    readonly edgeType: EdgeType;
    /** Where the edge starts, seen from the instance. */
    readonly source: ReferencePath;
    /** Where the edge leads to, seen from the instance. */
    readonly target: ReferencePath;
    /** The reference to where it starts. */
    readonly sourceReference: BoundNode;
    /** The reference to where it leads to. */
    readonly targetReference: BoundNode;
}

/** A reference to a type that is not linked. */
export interface UnresolvedTypeReference {
    /** The type that has the child. */
    readonly type: BoundNode;
    /** The child rule. */
    readonly rule: BoundNode;
    /** The reference. */
    readonly typeReference: BoundNode;
    /** The name of the type that is wanted. */
    readonly typeName: string;
}

/** How many instances a type has. */
export interface TypeOverview {
    /** The type. */
    readonly type: BoundNode;
    /** Its name. */
    readonly name: string;
    /** How many. */
    readonly count: number;
}

/** A node with a trait. */
export interface Implementer {
    /** The node. */
    readonly node: BoundNode;
    /** Its instance of the trait. */
    readonly trait: BoundNode;
}

/** What is wrong with a type. */
export interface TypeDiagnostic {
    /** What is wrong. */
    readonly code: DiagnosticCode;
    /** The type. */
    readonly type: BoundNode;
    /** The rule. */
    readonly node: BoundNode;
    /** The identifier, or the name in the path that leads nowhere. */
    readonly identifier: string;
    /** The path in its text form; empty when it is about no path. */
    readonly path: string;
    /** Which segment of the path leads nowhere; undefined when it is about no path. */
    readonly segmentIndex: number | undefined;
    /** Identifiers that may have been meant. */
    readonly candidates: readonly string[];
    /** All of it in words. */
    readonly message: string;
}

/** A child that a container of a type points to. */
export interface PointerMember {
    /** The index of the pointer. */
    readonly index: number;
    /** The name of the child. */
    readonly name: string;
    /** The child rule. */
    readonly rule: BoundNode;
}
