import {
    addPoints,
    arcReach,
    arcThrough,
    BoundingBox,
    flattenArc,
    flattenPath,
    Isometry,
    joinPaths,
    negatePoint,
    normalizeAngle,
    normalizeAngle180,
    type Path,
    type PlainPoint,
    pathArea,
    pathBox,
    pathEnd,
    pointDistance,
    reversePath,
    rotatePoint,
    subtractPoints,
} from "@pyzig/sexp/kicad";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const coordinate = fc.integer({ min: -200_000_000, max: 200_000_000 }).map((nanometres) => nanometres / 1e6);
const point = fc.record({ x: coordinate, y: coordinate });
const motion = fc
    .record({ flip: fc.boolean(), degrees: fc.integer({ min: 0, max: 719 }), about: point, by: point })
    .map(({ flip, degrees, about, by }) => {
        const turned = Isometry.rotation(degrees, about).followedBy(Isometry.translation(by));
        return flip ? Isometry.flip("left-right", about).followedBy(turned) : turned;
    });

function near(left: PlainPoint, right: PlainPoint): boolean {
    return pointDistance(left, right) < 1e-7;
}

const lines = (...points: [number, number][]): Path => ({
    start: { x: points[0]?.[0] ?? 0, y: points[0]?.[1] ?? 0 },
    steps: points.slice(1).map(([x, y]) => ({ kind: "line", to: { x, y } })),
    closed: false,
});

describe("points", () => {
    it("add, subtract and turn, with their angles where they have some", () => {
        expect(addPoints([1, 2], { x: 3, y: 4 })).toEqual({ x: 4, y: 6 });
        expect(addPoints([1, 2, 30], { x: 3, y: 4 })).toEqual({ x: 4, y: 6, angle: 30 });
        expect(subtractPoints({ x: 1, y: 2, angle: 90 }, [3, 5, 30])).toEqual({ x: -2, y: -3, angle: 60 });
        expect(negatePoint([0, 2, 0])).toEqual({ x: 0, y: -2, angle: 0 });
    });

    it("turn counterclockwise on the screen, and exactly by quarter turns", () => {
        expect(rotatePoint([0.1, 0], 90)).toEqual({ x: 0, y: -0.1 });
        expect(rotatePoint([0.1, 0.7], -270)).toEqual({ x: 0.7, y: -0.1 });
        expect(rotatePoint([11, 5, 10], 180, [10, 5])).toEqual({ x: 9, y: 5, angle: 190 });
    });

    it("refuse what is no point", () => {
        expect(() => addPoints([1, Number.NaN], [0, 0])).toThrow(/finite numbers/);
        expect(() => rotatePoint({ x: 1 } as never, 90)).toThrow(/a point: \{ x, y \}/);
    });

    it("have angles in two ranges", () => {
        expect([0, 360, -90, 725].map(normalizeAngle)).toEqual([0, 0, 270, 5]);
        expect([0, 180, 270, -180, 181].map(normalizeAngle180)).toEqual([0, 180, -90, 180, -179]);
        expect(Object.is(normalizeAngle(-360), 0)).toBe(true);
    });
});

describe("isometries", () => {
    it("are taken back by their inverse", () => {
        fc.assert(
            fc.property(motion, point, (each, place) => {
                expect(near(each.inverse().apply(each.apply(place)), place)).toBe(true);
                expect(near(each.followedBy(each.inverse()).apply(place), place)).toBe(true);
            }),
        );
    });

    it("do one after the other what both do", () => {
        fc.assert(
            fc.property(motion, motion, point, (first, second, place) => {
                const both = first.followedBy(second);
                expect(near(both.apply(place), second.apply(first.apply(place)))).toBe(true);
                expect(both.mirrors).toBe(first.mirrors !== second.mirrors);
            }),
        );
    });

    it("flip about an upright or a level line", () => {
        expect(Isometry.flip("left-right", [10, 0]).apply({ x: 11, y: 5 })).toEqual({ x: 9, y: 5 });
        expect(Isometry.flip("top-bottom", [0, 3]).apply({ x: 11, y: 5 })).toEqual({ x: 11, y: 1 });
    });
});

describe("arcs", () => {
    it("reach as far as their circle where they cross its axes", () => {
        const arc = arcThrough({ x: 1, y: 0 }, { x: 0, y: 1 }, { x: -1, y: 0 });
        expect(arc?.sweep).toBeCloseTo(Math.PI);
        const box = BoundingBox.of(arcReach(arc as NonNullable<typeof arc>));
        expect(box).toMatchObject({ left: -1, right: 1, bottom: 1 });
        expect(box?.top).toBeCloseTo(0);
    });

    it("are no arcs when three points lie on a line", () => {
        expect(arcThrough({ x: 0, y: 0 }, { x: 1, y: 1 }, { x: 2, y: 2 })).toBeUndefined();
    });

    it("stay within the tolerance when they become lines", () => {
        const arc = arcThrough({ x: 10, y: 0 }, { x: 0, y: 10 }, { x: 0, y: -10 }) as NonNullable<
            ReturnType<typeof arcThrough>
        >;
        const points = [arc.start, ...flattenArc(arc, 0.01)];
        expect(points.at(-1)).toBe(arc.end);
        for (const [index, to] of points.slice(1).entries()) {
            const from = points[index] as PlainPoint;
            const off = 10 - Math.hypot((from.x + to.x) / 2, (from.y + to.y) / 2);
            expect(off).toBeLessThanOrEqual(0.0100001);
        }
    });
});

describe("paths", () => {
    const rounded: Path = {
        start: { x: 0, y: 0 },
        steps: [
            { kind: "line", to: { x: 4, y: 0 } },
            { kind: "arc", to: { x: 4, y: 2 }, center: { x: 4, y: 1 }, sweep: Math.PI },
            { kind: "line", to: { x: 0, y: 2 } },
        ],
        closed: true,
    };

    it("have an area with their arcs, and the same the other way round", () => {
        expect(pathArea(rounded)).toBeCloseTo(8 + Math.PI / 2);
        expect(pathArea(reversePath(rounded))).toBeCloseTo(-8 - Math.PI / 2);
        const flat = flattenPath(rounded, 0.0001).map(({ x, y }): [number, number] => [x, y]);
        expect(Math.abs(pathArea({ ...lines(...flat), closed: true }) - pathArea(rounded))).toBeLessThan(0.001);
    });

    it("have a box around what curves really reach", () => {
        const curve: Path = {
            start: { x: 0, y: 0 },
            steps: [{ kind: "curve", control1: { x: 0, y: 4 }, control2: { x: 4, y: 4 }, to: { x: 4, y: 0 } }],
            closed: false,
        };
        expect(pathBox(curve)).toMatchObject({ left: 0, top: 0, right: 4, bottom: 3 });
        expect(pathBox(rounded, 0.5)).toMatchObject({ left: -0.5, top: -0.5, right: 5.5, bottom: 2.5 });
    });

    it("join whichever way they were drawn, across gaps up to the tolerance", () => {
        const pieces = [
            lines([0, 0], [10, 0]),
            lines([10, 10], [10.004, 0.003]),
            lines([0, 0], [0, 10]),
            lines([10, 10], [0, 10]),
            lines([20, 0], [30, 0]),
        ];
        const { closed, open } = joinPaths(pieces, 0.01);
        expect(closed).toHaveLength(1);
        expect(Math.abs(pathArea(closed[0] as Path))).toBeCloseTo(100, 0);
        expect(open.map((path) => [path.start, pathEnd(path)])).toEqual([
            [
                { x: 20, y: 0 },
                { x: 30, y: 0 },
            ],
        ]);
        expect(joinPaths(pieces, 0.001).open).toHaveLength(2);
    });

    it("join in any order of pieces", () => {
        const corners: [number, number][] = [
            [0, 0],
            [5, 1],
            [7, 6],
            [3, 9],
            [-2, 4],
        ];
        const pieces = corners.map((corner, index) => lines(corner, corners[(index + 1) % corners.length] ?? corner));
        fc.assert(
            fc.property(
                fc.shuffledSubarray(pieces, { minLength: 5 }),
                fc.array(fc.boolean(), { minLength: 5 }),
                (order, turned) => {
                    const { closed, open } = joinPaths(
                        order.map((path, index) => (turned[index] ? reversePath(path) : path)),
                        0.01,
                    );
                    expect(open).toEqual([]);
                    expect(closed).toHaveLength(1);
                    expect(Math.abs(pathArea(closed[0] as Path))).toBeCloseTo(49);
                },
            ),
        );
    });
});
