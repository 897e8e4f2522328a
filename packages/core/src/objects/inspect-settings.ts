import type { InspectOptions } from "node:util";

/** What `console.log` passes to an object that shows itself. Node's own typings call it differently from version to version. */
export interface InspectSettings extends InspectOptions {
    /** Colours a text, if colours are wanted. */
    stylize(text: string, style: string): string;
}
