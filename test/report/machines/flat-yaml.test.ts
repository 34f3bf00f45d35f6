import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseFlatYaml } from "../../../src/report/machines/flat-yaml.ts";

describe("parseFlatYaml", () => {
  test.each([
    ["Source: 192.0.2.1", "source", "192.0.2.1"],
    ['"Report-Type": "login-attack"', "report-type", "login-attack"],
    ["Date: 'Tue, 01 Jul 2025'", "date", "Tue, 01 Jul 2025"],
    ["Category: abuse # of mail", "category", "abuse"],
    ["Schema-URL: http://x.example/a#b", "schema-url", "http://x.example/a#b"],
    ["Note: 'it''s'", "note", "it's"],
    ["Empty:", "empty", ""],
    ["\uFEFFFirst: 1", "first", "1"],
  ])("%j", (text, key, value) => expect(parseFlatYaml(text).get(key)).toBe(value));

  test("the first of a repeated key wins; lists and nesting are no facts", () =>
    expect([...parseFlatYaml("A: 1\nA: 2\nlist:\n  - x\n  nested: y\n")]).toEqual([
      ["a", "1"],
      ["list", ""],
    ]));

  test("never throws", () =>
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => void parseFlatYaml(text))));
});
