import { readdirSync, readFileSync } from "node:fs";

/** A mail under `mime/` and what it must be read as, from `mime/cases.json`. */
export interface MimeCase {
  readonly name: string;
  readonly raw: Buffer;
  /** Why the case exists. */
  readonly why: string;
  /** "multipart/mixed (text/plain, message/rfc822 [text/plain])": children in (), the embedded message in []. */
  readonly structure: string;
  readonly quirks: readonly string[];
  /** By lines. */
  readonly humanText: readonly string[];
  /** Where mailparser reads the mail otherwise: the reason. */
  readonly mailparser?: string;
}

const folder = new URL("mime/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("cases.json", folder), "utf8")) as Record<
  string,
  Omit<MimeCase, "name" | "raw">
>;

export const mimeCases: readonly MimeCase[] = readdirSync(folder)
  .filter((file) => file.endsWith(".eml"))
  .sort()
  .map((file) => {
    const name = file.slice(0, -".eml".length);
    const facts = expected[name];
    if (facts === undefined) throw new Error(`test/corpus/mime/cases.json says nothing of ${file}.`);
    return { name, raw: readFileSync(new URL(file, folder)), ...facts };
  });
