/**
 * KiCad's s-expression files: parse, query, edit and save them without losing or reformatting what was not touched.
 *
 * @packageDocumentation
 */
export { type Comparable, type CompareOptions, type Difference, type DiffOptions, diff, equals } from "./compare.ts";
export { Document, type LoadAsyncOptions, type ParseAsyncOptions, parse, parseAsync } from "./document.ts";
export {
    type DataCodec,
    type DecodeDataOptions,
    dataChecksum,
    decodeData,
    EmbeddedDataError,
    type EmbeddedDataErrorCode,
    type EncodeDataOptions,
    encodeData,
    hasDataChecksum,
} from "./embedded-data.ts";
export {
    type ChecksumVariant,
    EditError,
    type EditErrorCode,
    type FinalNewline,
    memoryUsage,
    type ParseCode,
    ParseError,
    type ParseErrorCode,
    type ParseIssue,
    type ParseOptions,
    type SaveOptions,
    type SavePolicy,
} from "./gen/index.ts";
export type { Position } from "./line-index.ts";
export { Node } from "./node.ts";
export { formatAngle, formatNumber } from "./number-text.ts";
export { Query, type Queryable, QueryError, query } from "./query/index.ts";
export type { Kind } from "./tree-reader.ts";
export { Fragment, raw, type Value, Word, word } from "./value.ts";
