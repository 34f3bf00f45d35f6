import { expect, test } from "vitest";

import { type ConsentFields, readEvidence } from "../../src/permission/evidence.ts";
import { permissionOf } from "../../src/permission/permission.ts";

const now = new Date("2025-06-01T12:00:00Z");
const row = (fields: Partial<ConsentFields>): ConsentFields => ({
  source: null,
  time: null,
  ip: null,
  form: null,
  ...fields,
});

test("source and time are evidence, with what else the row says", () => {
  const given = row({ source: " web form ", time: "2025-05-01 10:00", ip: "192.0.2.7", form: "spring" });
  expect(readEvidence(given, now)).toEqual({
    evidence: { source: "web form", at: new Date("2025-05-01T10:00:00Z"), ip: "192.0.2.7", form: "spring" },
    lack: null,
  });
});

test("the name of a form is a source", () => {
  expect(readEvidence(row({ form: "spring", time: "2025-05-01" }), now).evidence?.source).toBe("spring");
});

test.each([
  [row({}), "source-and-time"],
  [row({ source: "", time: " " }), "source-and-time"],
  [row({ time: "2025-05-01" }), "source"],
  [row({ source: "n/a", time: "2025-05-01" }), "source"],
  [row({ source: "NULL", time: "2025-05-01", ip: "192.0.2.7" }), "source"],
  [row({ source: "web" }), "time"],
  [row({ source: "web", time: "unknown" }), "time"],
  [row({ source: "web", time: "last spring" }), "readable-time"],
  [row({ source: "web", time: "1970-01-01" }), "readable-time"],
  [row({ source: "web", time: "2025-06-03" }), "past-time"],
  [row({ source: "web", time: "2099-01-01T00:00:00Z" }), "past-time"],
] as const)("%j lacks %s", (fields, lack) => {
  expect(readEvidence(fields, now)).toEqual({ evidence: null, lack });
});

test("a clock that is ahead of UTC is no future", () => {
  expect(readEvidence(row({ source: "web", time: "2025-06-02 01:59" }), now).lack).toBeNull();
});

test("evidence is express; a vouched list asserts; else there is no permission", () => {
  const evidence = { source: "web", at: now, ip: null, form: null };
  expect(permissionOf(evidence, false)).toBe("express");
  expect(permissionOf(evidence, true)).toBe("express");
  expect(permissionOf(null, true)).toBe("asserted");
  expect(permissionOf(null, false)).toBe("none");
});
