/**
 * KiCad's s-expression files: parse, query, edit and save them without losing or reformatting what was not touched.
 *
 * @packageDocumentation
 */
export { type Comparable, type CompareOptions, type Difference, diff, equals } from './compare.ts';
export { Document, parse } from './document.ts';
export { EditError, type Kind, memoryUsage, ParseError, type ParseIssue, type ParseOptions } from './gen/index.ts';
export type { Position } from './line-index.ts';
export { Node } from './node.ts';
export { formatNumber } from './number-text.ts';
export { Fragment, raw, type Value, Word, word } from './value.ts';
