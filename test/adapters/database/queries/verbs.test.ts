import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../../../src/adapters/database/queries");
const text = readFileSync(join(folder, "README.md"), "utf8");
const verbs = [...text.matchAll(/^\| ([a-z]+)- /gm)].map(([, verb = ""]) => verb);
const acts = (/The acts: ([a-z, ]+)\./.exec(text)?.[1] ?? "").split(", ");
const known = [...verbs, ...acts];

const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const verbOf = (name: string) => /^[a-z]+/.exec(name)?.[0] ?? "";
const functionsIn = (file: string) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(
    ([, name = ""]) => name,
  );

describe("the names of statements", () => {
  test("are by the verbs of the README", () => expect(known.length).toBeGreaterThan(20));

  test.each(files)("%s", (file) => {
    const functions = functionsIn(file);
    expect(functions).not.toEqual([]);
    expect(known).toContain(verbOf(file));
    // "isKnown" says yes or no.
    for (const name of functions) expect([...known, "is"], name).toContain(verbOf(name));
  });

  test("no verb is there for nothing", () => {
    const used = new Set(files.flatMap((file) => functionsIn(file).map(verbOf)));
    expect(known.filter((verb) => !used.has(verb))).toEqual([]);
  });
});
