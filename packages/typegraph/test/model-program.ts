/**
 * Random programs over type graphs, against a plain model: `node --conditions=@pyzig/source test/model-program.ts --seconds S --seed N`.
 *
 * A program declares types with children and links, links what was deferred, inherits, makes instances, copies them into other views, and checks after each
 * step that type graph and model say the same. A child process runs it, so that a crash is a counterexample, too.
 */
import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import { type BoundNode, GraphStore, type GraphView } from "@pyzig/graph";
import fc from "fast-check";
import {
    Composition,
    copyNodes,
    InterfaceConnection,
    ReferencePath,
    TypeEdge,
    TypeGraph,
    TypeGraphInstantiationError,
    TypeGraphPathError,
} from "../src/index.ts";

/** What the model knows of a type. */
interface ModelType {
    readonly name: string;
    readonly node: BoundNode;
    constructable: boolean;
    /** Children by name: the name of their type, and the attributes they get. */
    readonly children: Map<string, { readonly type: string; readonly value: number | bigint; linked: boolean }>;
    /** Pairs of paths that are connected. */
    readonly links: (readonly [source: string, target: string])[];
    instances: number;
}

/** One step of a program. */
interface Step {
    readonly action: string;
    readonly a: number;
    readonly b: number;
    readonly c: number;
}

const actions = [
    "type",
    "child",
    "deferred",
    "link",
    "linkByName",
    "merge",
    "instantiate",
    "copy",
    "constructable",
] as const;
const counts = new Map<string, number>();

class World {
    readonly store: GraphStore = GraphStore.create();
    readonly view: GraphView = this.store.createView();
    readonly types: TypeGraph = TypeGraph.create(this.view);
    readonly model: Map<string, ModelType> = new Map();

    pick(index: number): ModelType | undefined {
        const all = [...this.model.values()];
        return all.length === 0 ? undefined : all[index % all.length];
    }

    run({ action, a, b, c }: Step): void {
        switch (action) {
            case "type": {
                const name = `T${a % 12}`;
                if (this.model.has(name)) {
                    assert.throws(() => this.types.addType(name), /exists|already/);
                    return;
                }
                const node = this.types.addType(name, { constructable: b % 4 !== 0 });
                const constructable = b % 4 !== 0;
                this.model.set(name, { name, node, constructable, children: new Map(), links: [], instances: 0 });
                return;
            }
            case "child":
            case "deferred": {
                const [owner, child] = [this.pick(a), this.pick(b)];
                if (owner === undefined || child === undefined) return;
                const name = `c${c % 5}`;
                if (owner.children.has(name)) return;
                const value = c % 2 === 0 ? c : 2n ** 60n + BigInt(c);
                const linked = action === "child";
                this.types.makeChild(owner.node, linked ? child.node : child.name, { name, attributes: { value } });
                owner.children.set(name, { type: child.name, value, linked });
                return;
            }
            case "link": {
                const owner = this.pick(a);
                if (owner === undefined) return;
                const paths = ["", ...owner.children.keys()];
                const [source, target] = [paths[b % paths.length] as string, paths[c % paths.length] as string];
                this.types.makeLink(owner.node, source, target, InterfaceConnection.properties());
                owner.links.push([source, target]);
                return;
            }
            case "linkByName":
                this.types.linkByName();
                for (const type of this.model.values()) for (const child of type.children.values()) child.linked = true;
                assert.equal(this.types.unresolvedTypeReferences().length, 0);
                return;
            case "merge": {
                const [target, source] = [this.pick(a), this.pick(b)];
                if (target === undefined || source === undefined || target === source) return;
                // Every other child that both have with different types is taken from the source, and comes last.
                const conflicts = [...source.children].filter(
                    ([name, child]) => target.children.has(name) && target.children.get(name)?.type !== child.type,
                );
                const isTaken = (name: string): boolean => (name.length + c) % 2 === 0;
                const asked: string[] = [];
                const summary = this.types.mergeTypes(target.node, source.node, {
                    onConflict: ({ name }) => {
                        asked.push(name);
                        return isTaken(name) ? "take" : "keep";
                    },
                });
                assert.deepEqual(
                    asked,
                    conflicts.map(([name]) => name),
                );
                for (const [name] of conflicts) if (isTaken(name)) target.children.delete(name);
                const copied = [...source.children].filter(([name]) => !target.children.has(name));
                for (const [name, child] of copied) target.children.set(name, { ...child });
                assert.equal(summary.childrenCopied, copied.length);
                assert.equal(summary.childrenOverridden, source.children.size - copied.length);
                assert.deepEqual(
                    this.types.childRules(target.node).map(({ name, typeName }) => [name, typeName]),
                    Array.from(target.children, ([name, { type }]) => [name, type]),
                );
                for (const link of source.links) {
                    if (!target.links.some(([from, to]) => from === link[0] && to === link[1])) target.links.push(link);
                }
                return;
            }
            case "constructable": {
                const type = this.pick(a);
                if (type === undefined) return;
                this.types.markConstructable(type.node);
                type.constructable = true;
                return;
            }
            case "instantiate":
                this.instantiate(this.pick(a), b);
                return;
            default:
                this.copy(this.pick(a));
        }
    }

    instantiate(type: ModelType | undefined, value: number): void {
        if (type === undefined) return;
        const sizes = [this.view.nodeCount, this.view.edgeCount];
        const expected = this.problem(type, []);
        if (expected !== undefined) {
            assert.throws(() => this.types.instantiate(type.node, { value }), TypeGraphInstantiationError);
            assert.deepEqual(
                [this.view.nodeCount, this.view.edgeCount],
                sizes,
                "a failed instantiation changed the graph",
            );
            return;
        }
        const instance = this.types.instantiate(type.node, { value });
        assert.equal(instance.getAttr("value"), value);
        this.check(instance, type);
        this.override(type, value);
        this.count(type);
        for (const each of this.model.values()) {
            assert.equal(this.types.instances(each.node).count(), each.instances, `instances of ${each.name}`);
        }
    }

    /** Makes an instance in which a node some levels down, by the value, gets attributes; or names one that is not there. */
    override(type: ModelType, value: number): void {
        const names: string[] = [];
        for (let at = type, left = value; at.children.size > 0 && left > 0; left = Math.floor(left / 3)) {
            const [name, child] = [...at.children][left % at.children.size] as [string, { readonly type: string }];
            names.push(name);
            at = this.model.get(child.type) as ModelType;
        }
        const sizes = [this.view.nodeCount, this.view.edgeCount];
        const missing = String(new ReferencePath([...names, "missing"].map((name) => ({ kind: "child", name }))));
        assert.throws(
            () => this.types.instantiate(type.node, {}, { overrides: { [missing]: { own: 1 } } }),
            TypeGraphPathError,
        );
        assert.deepEqual([this.view.nodeCount, this.view.edgeCount], sizes);
        const path = String(new ReferencePath(names.map((name) => ({ kind: "child", name }))));
        const instance = this.types.instantiate(type.node, {}, { overrides: { [path]: { own: value } } });
        assert.equal(Composition.of(instance).tryChildAlong(names)?.getAttr("own"), value);
        assert.equal(this.types.typeAlong(type.node, names), TypeEdge.of(this.types.resolve(instance, path)).type());
        this.check(instance, type);
        this.count(type);
    }

    /** Why an instance of a type can't be made; undefined when it can. */
    problem(type: ModelType, open: readonly string[]): string | undefined {
        if (!type.constructable) return "not constructable";
        if (open.includes(type.name)) return "recursive";
        for (const child of type.children.values()) {
            if (!child.linked) return "not linked";
            const found = this.problem(this.model.get(child.type) as ModelType, [...open, type.name]);
            if (found !== undefined) return found;
        }
        return undefined;
    }

    count(type: ModelType): void {
        type.instances++;
        for (const child of type.children.values()) this.count(this.model.get(child.type) as ModelType);
    }

    /** Compares an instance with what its type says. */
    check(instance: BoundNode, type: ModelType): void {
        assert.ok(TypeEdge.of(instance).type().isSame(type.node));
        assert.deepEqual(
            Array.from(Composition.of(instance).children(), (child) => Composition.of(child).tryParentEdge()?.name),
            [...type.children.keys()],
        );
        for (const [name, { type: typeName, value }] of type.children) {
            const child = Composition.of(instance).child(name);
            assert.equal(child.getAttr("value"), value);
            this.check(child, this.model.get(typeName) as ModelType);
        }
        const at = (path: string): BoundNode => (path === "" ? instance : Composition.of(instance).child(path));
        for (const [source, target] of type.links) {
            const other = at(target);
            assert.ok(
                InterfaceConnection.of(at(source))
                    .connected()
                    .some((node) => node === other),
            );
        }
    }

    copy(type: ModelType | undefined): void {
        const instance = type === undefined ? undefined : this.types.instances(type.node).first();
        if (instance === undefined || type === undefined) return;
        using other = this.store.createView();
        copyNodes([instance], other);
        const copy = other.bind(instance);
        assert.equal(Composition.of(copy).children().count(), Composition.of(instance).children().count());
        assert.deepEqual(copy.attrs(), instance.attrs());
        assert.equal(copyNodes([instance], other).nodes.length, 0);
        const types = TypeGraph.ofInstance(copy);
        assert.ok(types.getTypeByName(type.name).isSame(type.node));
        assert.equal(
            types.instances(other.bind(type.node)).some((node) => node === copy),
            true,
        );
    }

    destroy(): void {
        this.store.destroy();
    }
}

const step = fc.record({
    // Most programs declare first.
    action: fc.oneof(
        { weight: 3, arbitrary: fc.constant("type") },
        { weight: 6, arbitrary: fc.constant("child") },
        { weight: 9, arbitrary: fc.constantFrom(...actions) },
    ),
    a: fc.nat(1000),
    b: fc.nat(1000),
    c: fc.nat(1000),
});

const { values } = parseArgs({
    options: { seconds: { type: "string", default: "5" }, seed: { type: "string", default: "1" } },
});
const end = performance.now() + Number(values.seconds) * 1000;
let programs = 0;
let steps = 0;
for (let seed = Number(values.seed); performance.now() < end || programs === 0; seed += 1_000_003) {
    fc.assert(
        fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (program) => {
            const world = new World();
            try {
                for (const each of program) {
                    world.run(each);
                    counts.set(each.action, (counts.get(each.action) ?? 0) + 1);
                    steps++;
                }
            } finally {
                world.destroy();
            }
            programs++;
        }),
        { seed, numRuns: 50 },
    );
}
for (const action of actions) assert.ok((counts.get(action) ?? 0) > 0, `no program did ${action}`);
console.log(`${programs} programs, ${steps} steps, seed ${values.seed}: no difference`);
