import { distance, type Point } from "./geometry.ts";
import type { Edge, Outline } from "./outline.ts";
import type { Text } from "./texts.ts";

/** A length for SVG: a tenth of a micrometre is finer than any picture shows. */
export function svgNumber(value: number): string {
    return String(Math.round(value * 10000) / 10000);
}

/** The data of an SVG path that draws an outline. */
export function pathData(outline: Outline): string {
    let data = `M${coordinates(outline.start)}`;
    let from = outline.start;
    for (const edge of outline.edges) {
        data += edgeData(from, edge);
        from = edge.to;
    }
    return outline.closed ? `${data}Z` : data;
}

function edgeData(from: Point, edge: Edge): string {
    if (edge.kind === "line") return `L${coordinates(edge.to)}`;
    if (edge.kind === "curve") {
        return `C${coordinates(edge.control1)} ${coordinates(edge.control2)} ${coordinates(edge.to)}`;
    }
    const radius = svgNumber(distance(edge.center, from));
    const large = Math.abs(edge.sweep) > Math.PI ? 1 : 0;
    return `A${radius} ${radius} 0 ${large} ${edge.sweep > 0 ? 1 : 0} ${coordinates(edge.to)}`;
}

function coordinates(point: Point): string {
    return `${svgNumber(point.x)} ${svgNumber(point.y)}`;
}

/** An SVG element; attributes without a value are left out. */
export function element(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    content: string | readonly string[] = "",
): string {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escapeXml(typeof value === "number" ? svgNumber(value) : String(value))}"`);
    const inner = typeof content === "string" ? content : content.join("\n");
    return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** Height of a line of text, in heights of a capital letter. */
const LINE_HEIGHT = 1.6;

/** The elements of a text, one for each of its lines. */
export function textElements(text: Text): string[] {
    const { x, y } = text.position;
    const turn = text.angle === 0 ? "" : `rotate(${svgNumber(-text.angle)})`;
    const mirror = text.mirrored ? "scale(-1 1)" : "";
    const transform = `translate(${svgNumber(x)} ${svgNumber(y)})${turn}${mirror}`;
    const lines = text.text.split("\n");
    return lines.map((line, index) => {
        const middle = (index - (lines.length - 1) / 2) * LINE_HEIGHT;
        const attributes = {
            transform,
            // A capital letter's middle on the line, and its height in the proportion of common fonts.
            y: (middle + 0.5) * text.height,
            "font-size": text.height * 1.37,
            "text-anchor": text.anchor === "middle" ? undefined : text.anchor,
        };
        return element("text", attributes, escapeXml(line));
    });
}

const SPECIAL_CHARACTER = /[&<>"\p{Cc}]/gu;

/** Escapes what has a meaning in XML, and drops control characters, which it can't hold. */
export function escapeXml(text: string): string {
    return text.replace(SPECIAL_CHARACTER, (character) => ESCAPES[character] ?? "");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
