import type {
    ChildDefinition,
    ChildDefinitions,
    DefinedType,
    LinkDefinition,
    OptionalDefinition,
    SequenceDefinition,
} from "./definition.ts";

/** What the compiler says of a path that leads nowhere. */
export type WrongPath<Message extends string> = { readonly [wrongPath]: Message };

declare const wrongPath: unique symbol;

/** What has children and traits. */
interface Declared {
    readonly children: ChildDefinitions;
    readonly traits: readonly DefinedType[];
}

/** What is known of the place that a path leads to: a definition, or that it can't be told. */
export interface Unknown {
    readonly isUnknown: true;
}

/** Whether a path may lead through children that may be absent. */
export type Reach = "all" | "certain";

/** The definition that a path leads to, `Unknown` when only the graph can tell, or a message. */
export type PlaceAt<
    From,
    Path extends string,
    Within extends Reach,
    Whole extends string = Path,
    Before extends string = "",
> = string extends Path
    ? Unknown
    : Path extends ""
      ? From
      : Path extends `${string}"${string}`
        ? Unknown
        : Path extends `${infer Head}.${infer Rest}`
          ? Next<
                StepTo<From, Head, Within, Whole, Before>,
                Rest,
                Within,
                Whole,
                Before extends "" ? Head : `${Before}.${Head}`
            >
          : StepTo<From, Path, Within, Whole, Before>;

type Next<
    Place,
    Rest extends string,
    Within extends Reach,
    Whole extends string,
    Before extends string,
> = Place extends string
    ? Place
    : Place extends Unknown
      ? Unknown
      : Rest extends ""
        ? `"${Whole}" ends with a dot`
        : PlaceAt<Place, Rest, Within, Whole, Before>;

/** One segment. */
type StepTo<
    From,
    Segment extends string,
    Within extends Reach,
    Whole extends string,
    Before extends string,
> = From extends Declared
    ? Segment extends "*" | `<operand ${string}>` | `<type ${string}>` | `<edge ${string}>`
        ? Unknown
        : Segment extends `<trait ${infer Trait}>`
          ? TraitNamed<From["traits"], Trait> extends infer Found
              ? [Found] extends [never]
                  ? `"${Whole}": ${Owner<Before>} has no trait "${Trait}"`
                  : Found
              : never
          : ChildAt<From["children"], Segment> extends infer Found
            ? [Found] extends [never]
                ? `"${Whole}": ${Owner<Before>} has no child "${Segment}"`
                : Found extends OptionalDefinition<infer Definition>
                  ? Within extends "all"
                      ? Definition
                      : `"${Whole}": "${Segment}" is optional, so it is not there when the instance is made`
                  : Found
            : never
    : Unknown;

type Owner<Before extends string> = Before extends "" ? "the type" : `"${Before}"`;

type TraitNamed<Traits extends readonly DefinedType[], Name extends string> = Traits[number] extends infer Trait
    ? Trait extends { readonly name: Name }
        ? Trait
        : never
    : never;

/** The definition of the child of a name, `never` when there is none. */
type ChildAt<Children, Name extends string> = Name extends keyof Children
    ? Children[Name] extends SequenceDefinition<DefinedType, number>
        ? never
        : Children[Name] extends OptionalDefinition
          ? Children[Name]
          : Children[Name] extends ChildDefinition<infer Definition>
            ? Definition
            : Children[Name]
    : Name extends `${infer List}[${infer Index}]`
      ? List extends keyof Children
          ? Children[List] extends SequenceDefinition<infer Definition, infer Length>
              ? IsIndex<Index, Length> extends true
                  ? Definition
                  : never
              : never
          : never
      : never;

/** Whether an index lies in a sequence. Lengths of three and more digits are left to the run time. */
type IsIndex<Index extends string, Length extends number> = Index extends `${infer Value extends number}`
    ? `${Value}` extends Index
        ? number extends Length
            ? true
            : `${Length}` extends `${string}${string}${infer Third}`
              ? Third extends ""
                  ? IsBelow<Index, Length>
                  : true
              : IsBelow<Index, Length>
        : false
    : false;

/** Whether a number is below another of two digits at most. */
type IsBelow<
    Index extends string,
    Length extends number,
    Counted extends readonly 0[] = [],
> = Counted["length"] extends Length
    ? false
    : Index extends `${Counted["length"]}`
      ? true
      : IsBelow<Index, Length, [...Counted, 0]>;

/** A link whose paths lead somewhere, or what is wrong with them. */
export type CheckedLink<From extends Declared, Link> =
    Link extends LinkDefinition<infer Source, infer Target>
        ? PlaceAt<From, Source, "certain"> extends infer Place
            ? Place extends string
                ? WrongPath<Place>
                : PlaceAt<From, Target, "certain"> extends infer Place
                  ? Place extends string
                      ? WrongPath<Place>
                      : Link
                  : never
            : never
        : never;

/** Links whose paths lead somewhere, or what is wrong with each. */
export type CheckedLinks<From extends Declared, Links extends readonly LinkDefinition[]> = {
    readonly [Index in keyof Links]: CheckedLink<From, Links[Index]>;
};

/** A path that leads somewhere, or what is wrong with it. */
export type CheckedPath<From extends Declared, Path extends string, Within extends Reach = "all"> =
    PlaceAt<From, Path, Within> extends infer Place ? (Place extends string ? WrongPath<Place> : Path) : never;

/** Attributes by paths that lead to what a new instance has, or what is wrong with each path. */
export type CheckedOverrides<From extends Declared, Overrides> = {
    readonly [Path in keyof Overrides]: Path extends string
        ? CheckedPath<From, Path, "certain"> extends WrongPath<infer Message>
            ? WrongPath<Message>
            : Overrides[Path]
        : never;
};
