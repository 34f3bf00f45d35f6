// How well the words of labelled sentences are read, per language.
//   npx node test/accuracy/measure.ts [file.jsonl …] [--misses] [--calibration]
// Without files: the sentences of test/corpus. --misses names each text that was read wrongly; --calibration says of
// what was taken for an opt-out or a complaint, by the confidence that was stated, how much of it a careful person calls so.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { LabelledSentence } from "../corpus/sentences/sentence.ts";
import { judge, type Judged } from "./judge.ts";

const arguments_ = process.argv.slice(2);
const named = arguments_.filter((argument) => !argument.startsWith("--"));
const files =
  named.length > 0 ? named : globSync(join(import.meta.dirname, "../corpus/sentences/*.jsonl")).sort();

function judgedIn(file: string): Judged[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => judge(JSON.parse(line) as LabelledSentence));
}

const asks: ReadonlySet<string> = new Set(["opt-out", "complaint", "complaint-and-opt-out"]);

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function row(name: string, judged: readonly Judged[]): string {
  const asked = judged.filter((one) => one.mayAct);
  const acted = judged.filter((one) => one.acts);
  const rightly = acted.filter((one) => one.mayAct);
  const cells = [
    name,
    judged.length,
    asked.length,
    acted.length,
    acted.length - rightly.length,
    percent(rightly.length, acted.length),
    percent(rightly.length, asked.length),
    percent(judged.filter((one) => one.isRightAsk).length, judged.length),
  ];
  return `| ${cells.join(" | ")} |`;
}

console.log("| language | texts | ask plainly | acted on | wrongly | precision | recall | right kind |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
const all: Judged[] = [];
for (const file of files) {
  const judged = judgedIn(file);
  all.push(...judged);
  console.log(row(basename(file, ".jsonl"), judged));
}
console.log(row("all", all));

if (arguments_.includes("--calibration")) {
  const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  console.log("\n| stated confidence | texts | mean | so called by a person |");
  console.log("| --- | ---: | ---: | ---: |");
  for (const [at, from] of bands.slice(0, -1).entries()) {
    const to = bands[at + 1] ?? 1;
    const within = all.filter(
      ({ intent }) => asks.has(intent.ask) && intent.confidence >= from && intent.confidence < to,
    );
    const mean = within.reduce((sum, { intent }) => sum + intent.confidence, 0) / within.length;
    const called = within.filter(({ sentence }) => /opt-out|complaint/.test(sentence.kind));
    if (within.length > 0)
      console.log(
        `| ${from}–${Math.min(to, 1)} | ${within.length} | ${mean.toFixed(2)} | ${percent(called.length, within.length)} |`,
      );
  }
}

if (arguments_.includes("--misses"))
  for (const { sentence, intent, acts, mayAct, isRightAsk } of all) {
    const { text, kind, requested } = sentence;
    const read = `${intent.ask} ${String(intent.confidence)} [${intent.requestedAddresses.join(" ")}]`;
    if (acts && !mayAct) console.log(`WRONG ACTION  ${kind} read as ${read}: ${text}`);
    else if (mayAct && !acts) console.log(`not acted on  ${kind} read as ${read}: ${text}`);
    else if (!isRightAsk) console.log(`wrong kind    ${kind} read as ${read}: ${text}`);
    else if (requested && requested.toSorted().join() !== intent.requestedAddresses.toSorted().join())
      console.log(`wrong address ${requested.join(" ")} read as ${read}: ${text}`);
  }
