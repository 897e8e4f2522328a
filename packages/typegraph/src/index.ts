/**
 * Types over graphs: child rules, link rules, traits, and what follows from them.
 *
 * @packageDocumentation
 */
export * from "./gen/index.ts";
