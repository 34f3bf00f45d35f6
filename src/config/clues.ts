import { parseCluePattern } from "../attribute/clue-pattern.ts";
import type { ClueRule } from "../attribute/find-clues.ts";
import type { SettingReport } from "./read-table.ts";

const fieldName = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
const known = new Set(["field", "pattern", "encoding"]);
const MOST_RULES = 100;

/** The `[[clue]]` tables of the settings file: the ESP's own clues in its mail, and what they name. */
export function readClues(
  declared: unknown,
  path: string,
  problems: string[],
): { clues: ClueRule[]; reports: SettingReport[] } {
  if (declared === undefined) return { clues: [], reports: [] };
  if (!Array.isArray(declared) || declared.length > MOST_RULES) {
    problems.push(`clue in ${path} must be written as [[clue]], once for each rule, at most ${MOST_RULES}.`);
    return { clues: [], reports: [] };
  }
  const read = (declared as Record<string, unknown>[]).map((entry, index) => ({
    clue: readClue(entry, `[[clue]] ${index + 1} in ${path}`, problems),
    report: {
      name: `clue ${index + 1}`,
      value: [entry["field"], entry["pattern"]],
      isSecret: false,
      origin: path,
      about: "A clue of the ESP's own in its mail, and what it names.",
    },
  }));
  return {
    clues: read.flatMap(({ clue }) => clue ?? []),
    reports: read.map(({ report }) => report),
  };
}

function readClue(entry: Record<string, unknown>, place: string, problems: string[]): ClueRule | null {
  const { field, pattern, encoding = "plain" } = entry;
  const before = problems.length;
  for (const key of Object.keys(entry))
    if (!known.has(key)) problems.push(`${key} in ${place} is no setting of a clue.`);
  if (typeof field !== "string" || !fieldName.test(field))
    problems.push(`field in ${place} must be the name of a header field, "Return-Path" or "link".`);
  if (encoding !== "plain" && encoding !== "base64")
    problems.push(`encoding in ${place} must be one of plain, base64.`);
  const read = parseCluePattern(typeof pattern === "string" ? pattern : "");
  if ("problem" in read) problems.push(`pattern in ${place} ${read.problem}.`);
  if (problems.length > before || typeof field !== "string" || "problem" in read) return null;
  return {
    field: field.toLowerCase(),
    encoding: encoding === "base64" ? "base64" : "plain",
    pattern: read.pattern,
  };
}
