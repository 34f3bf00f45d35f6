import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Longer than the slowest set of mails takes, in milliseconds. */
const patience = 120_000;

/** What Perl's Sisimai makes of a set of mails: the bounces and feedback reports among them, it returns early on others. */
export interface SisimaiRate {
  readonly version: string;
  readonly perSecond: number;
  /** The share of the mails that it read as one of its kinds. */
  readonly read: number;
  /** Mails that it did not come to an end with, left out. */
  readonly hung: number;
}

/** Mails that Sisimai classifies per CPU-second; null where Perl or Sisimai is not installed. */
export function sisimaiRate(mails: readonly Buffer[], seconds: number): SisimaiRate | null {
  const folder = mkdtempSync(join(tmpdir(), "heed-sisimai-"));
  try {
    for (const [at, mail] of mails.entries())
      writeFileSync(join(folder, `${String(at).padStart(6, "0")}.eml`), mail);
    const { status, stdout, stderr } = spawnSync(
      "perl",
      [join(import.meta.dirname, "sisimai.pl"), folder, String(seconds)],
      { timeout: patience, encoding: "utf8" },
    );
    if (status === 0) return JSON.parse(stdout) as SisimaiRate;
    if (status !== 3 && stderr !== "") console.error(stderr);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
