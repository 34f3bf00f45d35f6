// Writes src/generated/ from the schemas: events.ts of the events, views.ts of what the desk shows. With --check, fails
// where a written file is stale.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { compile, type JSONSchema } from "json-schema-to-typescript";
import { format, resolveConfig } from "prettier";

const here = import.meta.dirname;

/** A folder of schemas, and the module that is written of it. */
interface Contract {
  readonly folder: string;
  readonly target: string;
  /** Names every schema in one root, so that shared definitions are written once. */
  readonly root: { readonly title: string; readonly description: string };
  readonly nameOf: (file: string) => string;
  /** What ends the module, by the schemas' names. */
  readonly catalogue: (files: Readonly<Record<string, string>>) => string;
}

const contracts: readonly Contract[] = [
  {
    folder: ".",
    target: "events.ts",
    root: { title: "EventData", description: "The payload of each event, by the event's type." },
    nameOf: eventType,
    catalogue: (files) =>
      "\n/** The schema of each event's payload, by the event's type. */\n" +
      `export const eventSchemas = ${JSON.stringify(files)} as const;\n` +
      "\nexport type EventType = keyof EventData;\n",
  },
  {
    folder: "api",
    target: "views.ts",
    root: { title: "Views", description: "What the desk shows, by the view's name." },
    nameOf: (file) => file.replace(/\.v1\.json$/, ""),
    catalogue: () => "\nexport type ViewName = keyof Views;\n",
  },
];

/** "opt-out-received.v1.json" → "heed.opt-out.received.v1": the participle is the last word. */
function eventType(file: string): string {
  const words = file.replace(/\.v1\.json$/, "");
  const exceptions: Record<string, string> = { "sender-standing-changed": "sender.standing-changed" };
  return `heed.${exceptions[words] ?? words.replace(/-([a-z]+)$/, ".$1")}.v1`;
}

async function moduleOf({ folder, target, root, nameOf, catalogue }: Contract): Promise<string> {
  const files = readdirSync(join(here, folder))
    .filter((name) => name.endsWith(".v1.json") && name !== "defs.v1.json")
    .sort();
  if (files.length === 0) throw new Error(`no schemas found in schemas/${folder}`);
  const schema: JSONSchema = {
    ...root,
    type: "object",
    additionalProperties: false,
    required: files.map(nameOf),
    properties: Object.fromEntries(files.map((file) => [nameOf(file), { $ref: file }])),
  };
  const generated = await compile(schema, root.title, {
    cwd: `${join(here, folder)}/`,
    bannerComment: `// Written from schemas/${join(folder, "*.json")} by \`npm run gen\`. Do not edit.`,
    additionalProperties: false,
    strictIndexSignatures: true,
    format: false,
  });
  const types = generated.replaceAll("\n  [k: string]: unknown;", "");
  const text = types + catalogue(Object.fromEntries(files.map((file) => [nameOf(file), file])));
  return format(text, { ...(await resolveConfig(target)), parser: "typescript" });
}

for (const contract of contracts) {
  const path = join(here, "../src/generated", contract.target);
  const text = await moduleOf(contract);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(
      `src/generated/${contract.target} is stale: the schemas changed. Run \`npm run gen\` and commit the result.`,
    );
    process.exitCode = 1;
  }
}
