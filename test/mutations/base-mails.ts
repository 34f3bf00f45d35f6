import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A mail that mutants are made of. */
export interface BaseMail {
  readonly name: string;
  readonly raw: Buffer;
}

/** Our own corpus. */
export const corpus = join(import.meta.dirname, "../corpus");

/** Longer mails make slow mutants and no other ones. */
const longest = 256 * 1024;

/** Every *.eml below the folders, in the order of their names. */
export function baseMails(folders: readonly string[]): BaseMail[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".eml"))
      .sort()
      .map((name) => ({ name, raw: readFileSync(join(folder, name)) }))
      .filter(({ raw }) => raw.length <= longest),
  );
}
