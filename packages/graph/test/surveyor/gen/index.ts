// Generated from the Zig module "surveyor"; don't edit. To update: npx --yes pnpm@12 stubs

/**
 * Takes, makes and returns the objects of the module `graph`.
 *
 * @module
 */

export { GraphError, type GraphErrorCode, SurveyError, type SurveyErrorCode } from "./errors.ts";

export { addChain, copyView, inspect, itself, larger, makeStore, storeOf, takeStore, takeView } from "./functions.ts";

export { memoryUsage } from "./library.ts";

export type { GraphFailure, Survey } from "./types.ts";
