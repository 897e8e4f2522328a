// Generated from the Zig module "sexp"; don't edit. To update: npx --yes pnpm@12 stubs

/**
 * KiCad's s-expression files as lossless trees.
 *
 * @module
 */

export {
    CheckError,
    type CheckErrorCode,
    EditError,
    type EditErrorCode,
    ParseError,
    type ParseErrorCode,
} from "./errors.ts";

export { embeddedChecksum } from "./functions.ts";

export { memoryUsage } from "./library.ts";

export {
    STATE_CHANGED_MASK,
    STATE_CHANGED_SHIFT,
    STATE_DETACHED_MASK,
    STATE_DETACHED_SHIFT,
    STATE_FRAMED_MASK,
    STATE_FRAMED_SHIFT,
    STATE_FRESH_MASK,
    STATE_FRESH_SHIFT,
    STATE_KIND_MASK,
    STATE_KIND_SHIFT,
    STATE_PLACED_MASK,
    STATE_PLACED_SHIFT,
    Tree,
    TreeEdits,
    TreeLists,
    TreeNodes,
    TreeSymbols,
    treeType,
} from "./tree.ts";

export {
    type CheckOptions,
    ChecksumVariant,
    type CompareOptions,
    type Diagnostic,
    DiagnosticCode,
    type Difference,
    DifferenceKind,
    FinalNewline,
    Kind,
    Mode,
    NodeStyle,
    ParseCode,
    type ParseFailure,
    type ParseIssue,
    type ParseOptions,
    type SaveOptions,
    SavePolicy,
    Unit,
    type ValueOptions,
} from "./types.ts";
