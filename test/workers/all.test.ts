import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { pipelineGroups } from "../../src/pipeline/groups.ts";
import { consumingWorkers, workers } from "../../src/workers/all.ts";

const root = join(import.meta.dirname, "../..");
const topicsOf = new Map(consumingWorkers.map(({ name, topics }) => [name as string, topics]));

describe("the workers that take events", () => {
  test("are the groups that retention waits for, with all their topics", () => {
    expect(topicsOf).toEqual(pipelineGroups);
  });

  test("read the topics that the contract names them as readers of", () => {
    const readme = readFileSync(join(root, "schemas/README.md"), "utf8");
    const promised = new Map<string, Set<string>>();
    for (const [, topic = "", readers = ""] of readme.matchAll(
      /^\| \[[\w.-]+\]\([\w.-]+\) *\| `([\w.-]+)`[^|]*\|[^|]*\|[^|]*\|([^|]*)\|$/gm,
    ))
      for (const reader of readers.split(",").map((name) => name.trim()))
        if (!reader.startsWith("the ESP"))
          promised.set(reader, (promised.get(reader) ?? new Set()).add(topic));
    expect(promised).toEqual(new Map([...topicsOf].map(([name, topics]) => [name, new Set(topics)])));
  });
});

describe("every worker", () => {
  const names = workers.map(({ name }) => name);

  test("can be started as a process of its own, and all in one", () => {
    expect(readdirSync(join(root, "workers")).sort()).toEqual(
      ["all", ...names].map((name) => `${name}.ts`).sort(),
    );
  });

  test("has a file of its name", () => {
    expect(names.filter((name) => !existsSync(join(root, `src/workers/${name}.ts`)))).toEqual([]);
  });

  test("is a service of docker-compose.yml", () => {
    const compose = readFileSync(join(root, "docker-compose.yml"), "utf8");
    const started = Array.from(
      compose.matchAll(/^ {2}([\w-]+):\n {4}<<: \*heed\n {4}command: \[node, workers\/([\w-]+)\.ts\]$/gm),
      ([, service, worker]) => ({ service, worker }),
    );
    expect(started.sort((a, b) => (a.worker ?? "").localeCompare(b.worker ?? ""))).toEqual(
      names.sort().map((name) => ({ service: name, worker: name })),
    );
  });
});
