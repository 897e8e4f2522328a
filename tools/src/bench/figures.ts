import { writeFileSync } from "node:fs";

/** How a figure must compare with its target. */
export interface Target {
    readonly limit: number;
    readonly atLeast: boolean;
}

/** The result of a peer at the same work. */
export interface PeerFigure {
    readonly peer: string;
    readonly value: number;
    /** How many times as good we are. */
    readonly ratio: number;
}

/** A measured figure of ours with those of its peers. */
export interface Figure {
    readonly name: string;
    readonly unit: string;
    readonly value: number;
    readonly higherIsBetter: boolean;
    readonly peers: readonly PeerFigure[];
    readonly target?: Target | undefined;
    /** The ratio to this peer must not be smaller than that. */
    readonly peerTarget?: { readonly peer: string; readonly ratio: number } | undefined;
}

/** Makes a figure from medians in a unit of which ours is the one named `pyzig`. */
export function figureFrom(
    medians: ReadonlyMap<string, number>,
    figure: Omit<Figure, "value" | "peers">,
    convert: (milliseconds: number) => number,
): Figure {
    const value = convert(medians.get("pyzig") ?? Number.NaN);
    const peers = [...medians]
        .filter(([name]) => name !== "pyzig")
        .map(([peer, time]) => {
            const peerValue = convert(time);
            return { peer, value: peerValue, ratio: figure.higherIsBetter ? value / peerValue : peerValue / value };
        });
    return { ...figure, value, peers };
}

/** Prints a figure and its peers as lines of a table. */
export function printFigure(figure: Figure): void {
    const verdicts = verdictsOf(figure);
    console.log(
        `${figure.name.padEnd(44)} ${amount(figure.value).padStart(9)} ${figure.unit.padEnd(6)} ${verdicts.join("; ")}`,
    );
    for (const { peer, value, ratio } of figure.peers) {
        console.log(`    ${peer.padEnd(40)} ${amount(value).padStart(9)} ${figure.unit.padEnd(6)} ${amount(ratio)} x`);
    }
}

function verdictsOf({ target, peerTarget, value, peers, unit }: Figure): string[] {
    const verdicts: string[] = [];
    if (target !== undefined) {
        const met = target.atLeast ? value >= target.limit : value <= target.limit;
        verdicts.push(`target ${target.atLeast ? ">=" : "<="} ${target.limit} ${unit}: ${met ? "met" : "MISSED"}`);
    }
    const ratio = peers.find(({ peer }) => peer === peerTarget?.peer)?.ratio;
    if (peerTarget !== undefined && ratio !== undefined) {
        verdicts.push(
            `target >= ${peerTarget.ratio} x ${peerTarget.peer}: ${ratio >= peerTarget.ratio ? "met" : "MISSED"}`,
        );
    }
    return verdicts;
}

function amount(value: number): string {
    if (value >= 100) return value.toFixed(0);
    return value >= 10 ? value.toFixed(1) : value.toPrecision(3);
}

/** Writes one JSON object a line: ours, then those of peers with the ratio to them. */
export function writeFigures(path: string, figures: readonly Figure[]): void {
    const lines = figures.flatMap(({ name, unit, value, peers }) => [
        JSON.stringify({ name, unit, value }),
        ...peers.map(({ peer, value: peerValue, ratio }) =>
            JSON.stringify({ name, unit, value: peerValue, peer, ratio }),
        ),
    ]);
    writeFileSync(path, `${lines.join("\n")}\n`);
}
