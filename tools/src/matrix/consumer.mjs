// What a program of a user does, with the packages as they are published. JavaScript without anything that Node 20 lacks. Prints the
// number of checks that passed, and throws at the first that doesn't.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [workspace] = process.argv.slice(-1);
const source = join(workspace, "packages", "sexp", "test", "files", "modern.kicad_mod");
const built = (name, entry) => import(pathToFileURL(join(workspace, "packages", name, "dist", `${entry}.js`)).href);

const checks = {
    async "a real file is parsed, edited and saved, and its other bytes stay"() {
        const { Document } = await built("sexp", "index");
        const folder = mkdtempSync(join(tmpdir(), "pyzig-matrix-"));
        try {
            const path = join(folder, "edited.kicad_mod");
            const before = readFileSync(source, "utf8");
            const document = Document.load(source);
            assert.equal(document.root.head, "footprint");
            document.save(path);
            assert.equal(readFileSync(path, "utf8"), before);
            const generator = document.root.get("generator").at(1);
            const old = generator.text;
            generator.set("pyzig");
            document.save(path);
            assert.equal(readFileSync(path, "utf8"), before.replace(`(generator ${old})`, '(generator "pyzig")'));
            document.destroy();
        } finally {
            rmSync(folder, { recursive: true });
        }
    },
    async "a file is parsed in another thread"() {
        const { Document } = await built("sexp", "index");
        const document = await Document.loadAsync(source);
        assert.equal(document.root.head, "footprint");
        document.destroy();
    },
    async "an error says where a broken file is broken"() {
        const { parse, ParseError } = await built("sexp", "index");
        assert.throws(
            () => parse("(a\n  (b"),
            (error) => error instanceof ParseError && error.line > 0,
        );
    },
    async "a graph is built, walked and destroyed"() {
        const { GraphView, memoryUsage, registerEdgeType } = await built("graph", "index");
        const graph = GraphView.create();
        const nodes = Array.from({ length: 10_000 }, (_, index) =>
            graph.createAndInsertNode({ name: `node ${index}` }),
        );
        const edgeType = registerEdgeType("matrix link");
        for (let index = 1; index < nodes.length; index++)
            graph.createAndInsertEdge({ source: nodes[index - 1], target: nodes[index], edgeType });
        assert.equal(nodes[5000].getAttr("name"), "node 5000");
        assert.throws(() => graph.createAndInsertNode({ name: {} }), TypeError);
        graph.destroy();
        assert.deepEqual({ ...memoryUsage() }, { bytes: 0, objects: 0 });
    },
    async "types make instances in a graph of another library"() {
        const { GraphView } = await built("graph", "index");
        const { defineType, TypeGraph } = await built("typegraph", "index");
        const Pin = defineType("Pin");
        const Part = defineType("Part", { children: { first: Pin, second: Pin } });
        const graph = GraphView.create();
        const part = Part.create(TypeGraph.create(graph), { ohms: 4700 });
        assert.equal(part.node.getAttr("ohms"), 4700);
        assert.notEqual(part.first, part.second);
        graph.destroy();
    },
};

for (const [name, check] of Object.entries(checks)) {
    try {
        await check();
    } catch (cause) {
        throw new Error(`${name}: ${cause.message}`, { cause });
    }
}
console.log(JSON.stringify({ passed: Object.keys(checks).length }));
