/**
 * Finds nodes by patterns.
 */
export { Query, type Queryable, query } from "./query.ts";
export { QueryError } from "./query-error.ts";
