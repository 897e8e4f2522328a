// What a call costs on the runtime and the backend that runs this, as one line of JSON: nanoseconds by kind of argument.
import { addNumbers, nothing, Shelf } from "../test/fixture/gen/index.ts";
import { times } from "./loop.ts";
import { measure } from "./measure.ts";

const shelf = Shelf.create();
// Runtimes tell processor time coarsely or not at all: batches so short that some are not interrupted by what else the machine does.
const options = { rounds: 300, batchNanoseconds: 1e6, statistic: "least time" } as const;
const cases = [
    { name: "nothing", run: times(() => (nothing() === undefined ? 1 : 0)) },
    { name: "numbers", run: times((index) => addNumbers(index, 1)) },
    { name: "object", run: times(() => shelf.totalWeight()) },
];
// So that the engine has compiled all of it before what counts.
measure(cases);
const figures = measure(cases, options);
shelf.destroy();
console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
