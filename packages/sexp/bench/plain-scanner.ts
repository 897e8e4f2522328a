/** A node of the tree that a plain scanner builds: a list, a number, a bare word, or a string with its quotes. */
export type PlainNode = string | number | PlainNode[];

/** Space, tab, line feed, carriage return and NUL. */
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0;
const OPEN = 40;
const CLOSE = 41;
const QUOTE = 34;
const BACKSLASH = 92;

/** What a JavaScript user would write in twenty-five lines: nested arrays, numbers read, strings left as they are. */
export function scanToArrays(text: string): PlainNode[] {
    const forms: PlainNode[] = [];
    const open: PlainNode[][] = [forms];
    let list = forms;
    for (let at = 0; at < text.length; ) {
        const code = text.charCodeAt(at);
        if (isBlank(code)) {
            at++;
        } else if (code === OPEN) {
            const inner: PlainNode[] = [];
            list.push(inner);
            open.push(inner);
            list = inner;
            at++;
        } else if (code === CLOSE) {
            open.pop();
            list = open.at(-1) as PlainNode[];
            at++;
        } else {
            const start = at++;
            if (code === QUOTE) {
                while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
                at++;
                list.push(text.slice(start, at));
            } else {
                for (let next = text.charCodeAt(at); at < text.length; next = text.charCodeAt(++at)) {
                    if (isBlank(next) || next === OPEN || next === CLOSE || next === QUOTE) break;
                }
                list.push(wordOrNumber(text.slice(start, at)));
            }
        }
    }
    return forms;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

function wordOrNumber(word: string): string | number {
    return NUMBER.test(word) ? Number(word) : word;
}

/** A tree of offsets: for each node, in document order, where it starts and ends and which node holds it. */
export interface OffsetTree {
    readonly start: Uint32Array;
    readonly end: Uint32Array;
    readonly parent: Uint32Array;
    length: number;
}

/** Room for the nodes of so many bytes of text. */
export function createOffsetTree(bytes: number): OffsetTree {
    const nodes = Math.ceil(bytes / 2) + 1;
    return { start: new Uint32Array(nodes), end: new Uint32Array(nodes), parent: new Uint32Array(nodes), length: 0 };
}

/** The same scan into typed arrays that already exist: no value is read, nothing is allocated. */
export function scanToOffsets(bytes: Uint8Array, tree: OffsetTree): OffsetTree {
    const { start, end, parent } = tree;
    let count = 1;
    let list = 0;
    for (let at = 0; at < bytes.length; ) {
        const code = bytes[at] as number;
        if (isBlank(code)) {
            at++;
        } else if (code === OPEN) {
            start[count] = at++;
            parent[count] = list;
            list = count++;
        } else if (code === CLOSE) {
            end[list] = ++at;
            list = parent[list] as number;
        } else {
            start[count] = at++;
            parent[count] = list;
            if (code === QUOTE) {
                while (bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
                at++;
            } else {
                for (let next = bytes[at] as number; at < bytes.length; next = bytes[++at] as number) {
                    if (isBlank(next) || next === OPEN || next === CLOSE || next === QUOTE) break;
                }
            }
            end[count++] = at;
        }
    }
    tree.length = count - 1;
    return tree;
}
