/**
 * SVG as text.
 */
import type { Path, PathStep } from "../geometry/path.ts";
import { type PlainPoint, pointDistance } from "../geometry/point.ts";

/** The attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A length for SVG: a tenth of a micrometre is finer than any picture shows. */
export function svgNumber(value: number): string {
    return String(Math.round(value * 10000) / 10000 || 0);
}

/** The data of an SVG path that draws a path. */
export function pathData(path: Path): string {
    let data = `M${coordinates(path.start)}`;
    let from = path.start;
    for (const step of path.steps) {
        data += stepData(from, step);
        from = step.to;
    }
    return path.closed ? `${data}Z` : data;
}

function stepData(from: PlainPoint, step: PathStep): string {
    if (step.kind === "line") return `L${coordinates(step.to)}`;
    if (step.kind === "curve")
        return `C${coordinates(step.control1)} ${coordinates(step.control2)} ${coordinates(step.to)}`;
    const radius = svgNumber(pointDistance(step.center, from));
    const large = Math.abs(step.sweep) > Math.PI ? 1 : 0;
    return `A${radius} ${radius} 0 ${large} ${step.sweep > 0 ? 1 : 0} ${coordinates(step.to)}`;
}

function coordinates({ x, y }: PlainPoint): string {
    return `${svgNumber(x)} ${svgNumber(y)}`;
}

/** An SVG element. */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = ""): string {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escapeXml(typeof value === "number" ? svgNumber(value) : String(value))}"`);
    const inner = typeof content === "string" ? content : content.join("\n");
    return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** A group of elements with a name; empty ones among them are left out. */
export function group(id: string, attributes: Attributes, content: readonly string[]): string {
    const drawn = content.filter((part) => part !== "");
    return element("g", { id, ...attributes }, drawn.length === 0 ? "" : ["", ...drawn, ""]);
}

const SPECIAL_CHARACTER = /[&<>"\p{Cc}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes what has a meaning in XML, and drops control characters, which it can't hold. */
export function escapeXml(text: string): string {
    return text.replace(SPECIAL_CHARACTER, (character) => ESCAPES[character] ?? "");
}
