// A thread that gives an object away and ends.
import { parentPort } from "node:worker_threads";
import { transferOut } from "@pyzig/core";
import { Shelf } from "./fixture/gen/index.ts";

const shelf = Shelf.create({ label: "sent" });
shelf.addMany(new Uint32Array(1000), 2);
const { message, transferList } = transferOut(shelf);
parentPort?.postMessage(message, transferList);
