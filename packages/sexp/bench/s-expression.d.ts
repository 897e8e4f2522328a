declare module "s-expression" {
    /** Parses a text into nested arrays; an error is returned, not thrown. */
    export default function parse(text: string): unknown;
}
