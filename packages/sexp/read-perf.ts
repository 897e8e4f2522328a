import { Document } from "@pyzig/sexp";
import { readFileSync } from "node:fs";
const bytes = readFileSync("/work/shared/kicad-files/v9/video.kicad_pcb");
using d = Document.parse(bytes);
const segs = d.root!.all("segment");
function time(name: string, count: number, work: () => unknown) {
  for (let r = 0; r < 20; r++) work();
  let best = 1e9;
  for (let r = 0; r < 12; r++) { const t = process.cpuUsage().user; for (let k = 0; k < 20; k++) work(); best = Math.min(best, (process.cpuUsage().user - t) * 50 / count); }
  console.log(name, best.toFixed(1), "ns");
}
time("start.x", segs.length, () => { let s = 0; for (const seg of segs) s += seg.get("start")!.number(0)!; return s; });
time("get", segs.length, () => { let s = 0; for (const seg of segs) if (seg.get("start")) s++; return s; });
const starts = segs.map((s) => s.get("start")!);
time("number", segs.length, () => { let s = 0; for (const seg of starts) s += seg.number(0)!; return s; });
time("layer", segs.length, () => { let s = 0; for (const seg of segs) s += seg.get("layer")!.string(0)!.length; return s; });
import { readNumber } from "./src/number-text.ts";
const src = Buffer.from(bytes);
const ranges = starts.map((s) => s.arg(0)!.range!);
const A = Uint32Array.from(ranges.map((r) => r.start)), B = Uint32Array.from(ranges.map((r) => r.end));
time("readNumber", segs.length, () => { let s = 0; for (let i = 0; i < A.length; i++) s += readNumber(src, A[i]!, B[i]!); return s; });
console.log(starts[0]!.arg(0)!.text, starts[100]!.arg(0)!.text, starts[5000]!.arg(0)!.text);
