// How well the words of labelled sentences are read, per language.
//   npx node test/accuracy/measure.ts [file.jsonl …] [--misses]
// Without files: the sentences of test/corpus. --misses names each text that was read wrongly.
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
