// What a call costs on the runtime and the backend that runs this, as one line of JSON: nanoseconds by kind of argument.
import { addNumbers, nothing, Shelf } from "../test/fixture/gen/index.ts";
import { times } from "./loop.ts";
import { measure } from "./measure.ts";

const shelf = Shelf.create();
const figures = measure([
    { name: "nothing", run: times(() => (nothing() === undefined ? 1 : 0)) },
    { name: "numbers", run: times((index) => addNumbers(index, 1)) },
    { name: "object", run: times(() => shelf.totalWeight()) },
]);
shelf.destroy();
console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
