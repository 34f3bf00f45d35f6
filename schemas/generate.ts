// Writes src/generated/events.ts from the schemas; with --check, fails where the written file is stale.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { compile, type JSONSchema } from "json-schema-to-typescript";
import { format, resolveConfig } from "prettier";

const here = import.meta.dirname;
const target = join(here, "../src/generated/events.ts");

const files = readdirSync(here)
  .filter((name) => name.endsWith(".v1.json") && name !== "defs.v1.json")
  .sort();
const schemas = files.map((name) => JSON.parse(readFileSync(join(here, name), "utf8")) as JSONSchema);

/** One root that names every event, so that shared definitions are written once. */
const root: JSONSchema = {
  title: "EventData",
  description: "The payload of each event, by the event's type.",
  type: "object",
  additionalProperties: false,
  required: files.map(eventType),
  properties: Object.fromEntries(files.map((name) => [eventType(name), { $ref: name }])),
};

/** "opt-out-received.v1.json" → "heed.opt-out.received.v1": the participle is the last word. */
function eventType(file: string): string {
  const words = file.replace(/\.v1\.json$/, "");
  const exceptions: Record<string, string> = { "sender-standing-changed": "sender.standing-changed" };
  return `heed.${exceptions[words] ?? words.replace(/-([a-z]+)$/, ".$1")}.v1`;
}

const generated = await compile(root, "EventData", {
  cwd: `${here}/`,
  bannerComment: "// Written from schemas/*.json by `npm run gen`. Do not edit.",
  additionalProperties: false,
  strictIndexSignatures: true,
  format: false,
});
const types = generated.replaceAll("\n  [k: string]: unknown;", "");
const catalogue =
  "\n/** The schema of each event's payload, by the event's type. */\n" +
  `export const eventSchemas = ${JSON.stringify(Object.fromEntries(files.map((name) => [eventType(name), name])))} as const;\n` +
  `\nexport type EventType = keyof EventData;\n`;
const text = await format(types + catalogue, { ...(await resolveConfig(target)), parser: "typescript" });

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error(
      "src/generated/events.ts is stale: the schemas changed. Run `npm run gen` and commit the result.",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
if (schemas.length === 0) throw new Error("no schemas found");
