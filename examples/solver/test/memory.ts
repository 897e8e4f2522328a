import { memoryUsage as graphMemory } from "@pyzig/graph";
import { memoryUsage as typeGraphMemory } from "@pyzig/typegraph";
import { afterEach, expect } from "vitest";

/** Has each test leave no native memory behind. */
export function expectNoMemoryAfterEach(): void {
    afterEach(() => {
        expect(graphMemory()).toEqual({ bytes: 0, objects: 0 });
        expect(typeGraphMemory()).toEqual({ bytes: 0, objects: 0 });
    });
}
