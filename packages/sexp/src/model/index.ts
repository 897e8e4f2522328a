/**
 * The run time of typed objects, for the generated classes.
 */
export type { CloneOptions } from "./copy.ts";
export type { Open, Unmodelled } from "./data.ts";
export { ModelError, type ModelErrorCode } from "./model-error.ts";
export { ModelList } from "./model-list.ts";
export { type ModelConstructor, ModelObject } from "./model-object.ts";
export type { ToggleValue } from "./read.ts";
export { type Field, type FieldDefinition, type FileDefinition, Model } from "./schema.ts";
export { ValueList } from "./value-list.ts";
