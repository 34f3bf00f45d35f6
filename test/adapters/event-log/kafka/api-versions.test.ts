import { createRequire } from "node:module";

import { describe, expect, it } from "vitest";

import { spoken, withoutCommonVersion } from "../../../../src/adapters/event-log/kafka/api-versions.ts";

const offered = Object.values(spoken).map(({ api, to }) => ({ api, from: to, to: to + 5 }));

describe("common versions with a broker", () => {
  it("are those that this kafkajs has", () => {
    const require = createRequire(import.meta.url);
    const { requests } = require("kafkajs/src/protocol/requests/index.js") as {
      requests: Record<string, { versions: string[] }>;
    };
    // QUIRK: kafkajs calls two of them otherwise.
    const names: Record<string, string> = { FindCoordinator: "GroupCoordinator" };
    for (const [name, { from, to }] of Object.entries(spoken)) {
      const versions = requests[names[name] ?? name]?.versions.map(Number) ?? [];
      expect({ name, from: Math.min(...versions), to: Math.max(...versions) }).toEqual({ name, from, to });
    }
  });

  it("suffice when they overlap by one", () => {
    expect(withoutCommonVersion(offered)).toEqual([]);
  });

  it("are missed by name where a broker dropped the old ones, or has not the request at all", () => {
    const newer = offered.map((range) => (range.api === 1 ? { ...range, from: 12 } : range));
    expect(withoutCommonVersion(newer)).toEqual(["Fetch"]);
    expect(withoutCommonVersion(offered.filter(({ api }) => api !== 19))).toEqual(["CreateTopics"]);
  });
});
