// The same as use-packages.mjs, for programs that are CommonJS: node use-packages.cjs board.kicad_pcb edited.kicad_pcb
const { readFileSync } = require("node:fs");
const { GraphView } = require("@pyzig/graph");
const { memoryUsage, parse } = require("@pyzig/sexp");
const { pcb } = require("@pyzig/sexp/kicad");
const { defineType, TypeGraph } = require("@pyzig/typegraph");

const [source, target] = process.argv.slice(2);

function check(condition, what) {
    if (!condition) throw new Error(`it does not hold that ${what}`);
}

const before = readFileSync(source, "utf8");
const file = pcb.load(source);
check(file.root.footprints.length > 10, "the board has footprints");
file.save(target);
check(readFileSync(target, "utf8") === before, "a board that is not edited stays as it was");
const footprint = file.root.footprints.find(({ at }) => at !== undefined);
const { x } = footprint.at;
footprint.at.x = x + 1.25;
file.save(target);
const after = readFileSync(target, "utf8").split("\n");
const lines = before.split("\n");
const changed = after.filter((line, index) => line !== lines[index]);
check(after.length === lines.length && changed.length === 1, "an edit changes one line");
check(changed[0].includes(String(x + 1.25)), "that line has the new value");
file.document.destroy();

const document = parse("(a (b 1))");
check(document.root.get("b").number(0) === 1, "text is parsed");
document.destroy();
check(memoryUsage().bytes === 0, "nothing stays in memory");

const graph = GraphView.create();
const Pin = defineType("Pin");
const Part = defineType("Part", { children: { first: Pin, second: Pin } });
const part = Part.create(TypeGraph.create(graph), { ohms: 4700 });
check(part.node.getAttr("ohms") === 4700, "an instance has its attributes");
graph.destroy();

console.log("used");
