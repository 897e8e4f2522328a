// What a call costs, by kind of argument, on the backend that PYZIG_FFI picks: `nx run core:bench`, with `-- --json FILE` for figures.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { hostMemory } from "../src/memory/host-memory.ts";
import {
    addNumbers,
    type Box,
    byteLength,
    type Choice,
    echoBool,
    echoChoice,
    echoF64,
    echoPair,
    echoRecord,
    echoText,
    echoU64,
    nothing,
    Shelf,
    textLength,
} from "../test/fixture/gen/index.ts";
import { times } from "./loop.ts";
import { type Case, measure } from "./measure.ts";

const { values: options } = parseArgs({ options: { json: { type: "string" } } });
const backend = hostMemory().backend.name;

const texts = ["twenty characters, a", "twenty characters, b", "twenty characters, c", "twenty characters, d"];
const longText = "x".repeat(1000);
const wideText = "µ".repeat(500);
const smallBytes = new Uint8Array(100);
const largeBytes = new Uint8Array(1 << 20);
const choices: readonly Choice[] = ["first", "second_choice", "third"];
const record = {
    flag: true,
    small: 1,
    signed: 2,
    large: 3n,
    size: 4,
    ratio: 5,
    inner: { name: "inner" },
    pair: [6, 7],
} as const;

const shelf = Shelf.create({ capacity: 1000 });
shelf.addMany(new Uint32Array(1000), 1);
const { boxes } = shelf;
const rows = Array.from({ length: boxes.length }, (_, index) => boxes.row(index));
const emptyShelf = Shelf.create();

const cases: Case[] = [
    { name: "call, no argument", run: times(() => (nothing() === undefined ? 1 : 0)) },
    { name: "call, two u32", run: times((index) => addNumbers(index, 1)) },
    { name: "call, f64", run: times((index) => echoF64(index)) },
    { name: "call, bool", run: times((index) => (echoBool((index & 1) === 0) ? 1 : 0)) },
    { name: "call, enum", run: times((index) => echoChoice(choices[index % 3] as Choice).length) },
    { name: "call, u64", run: times(() => (echoU64(12345678901n) === 0n ? 1 : 0)) },
    { name: "call, text of 20 characters", run: times((index) => textLength(texts[index & 3] as string)) },
    { name: "call, text of 1 kB", run: times(() => textLength(longText)) },
    { name: "call, text of 1 kB, not ASCII", run: times(() => textLength(wideText)) },
    { name: "call, 100 bytes", run: times(() => byteLength(smallBytes)) },
    { name: "call, 1 MB of bytes", run: times(() => byteLength(largeBytes)) },
    { name: "call, object", run: times(() => emptyShelf.totalWeight()) },
    {
        name: "call, object and six values",
        run: times((index) => (shelf.setBox(index % 1000, "full", true, 3, -1, 5n) === undefined ? 1 : 0)),
    },
    { name: "result, text of 20 characters", run: times((index) => echoText(texts[index & 3] as string).length) },
    { name: "result, two f64", run: times(() => echoPair([1, 2])[0]) },
    { name: "result, struct of 12 fields", run: times(() => echoRecord(record).size) },
    { name: "object, create with options and destroy", run: times(createAndDestroy) },
    { name: "table, add a row", run: addRows },
    { name: "table, read a column", run: times((index) => boxes.id[index % 1000] as number) },
    { name: "table, read through the object", run: times((index) => shelf.boxes.weight[index % 1000] as number) },
    { name: "table, read a property of a row", run: times((index) => (rows[index % 1000] as Box).weight) },
    { name: "table, find a row and read a property", run: times((index) => boxes.row(index % 1000).weight) },
    { name: "table, empty loop for comparison", run: times((index) => index % 1000) },
];

function createAndDestroy(): number {
    const made = Shelf.create({ capacity: 0 });
    made.destroy();
    return 1;
}

function addRows(count: number): number {
    using growing = Shelf.create();
    for (let index = 0; index < count; index++) growing.add(index, 1);
    return growing.boxes.length;
}

const figures = measure(cases).map((figure) => ({ ...figure, name: `${backend}: ${figure.name}` }));
shelf.destroy();
emptyShelf.destroy();
const width = Math.max(...figures.map(({ name }) => name.length));
for (const { name, unit, value } of figures)
    console.log(`${name.padEnd(width)}  ${value.toFixed(1).padStart(9)} ${unit}`);
if (options.json !== undefined)
    writeFileSync(options.json, figures.map((figure) => `${JSON.stringify(figure)}\n`).join(""));
