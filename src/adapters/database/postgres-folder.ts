import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFile, chmod, chown, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

import { isPortError, PortError } from "../../errors.ts";
import { refusalOf } from "../folder.ts";
import { existing, textOf } from "./files.ts";
import type { Launcher, Owner } from "./postgres-launcher.ts";
import { isAlive } from "./postmaster-file.ts";

export const databaseOwner = "heed";
const passwordFile = "heed.password";

/** Appended to the postgresql.conf that initdb wrote; people may change it afterwards. */
const settings = `
# Heed: short statements in great number gain nothing from just-in-time compilation.
jit = off
`;

/**
 * Makes the data folder of a new server. It is made beside its place and renamed, so that a crash or a full disk
 * leaves none that is half made, and of two processes that start at once one wins and the other takes its folder.
 */
export async function ensureFolder(folder: string, launcher: Launcher): Promise<void> {
  const version = await textOf(join(folder, "PG_VERSION"));
  if (version !== null) {
    checkVersion(folder, version.trim(), launcher.major);
    return;
  }
  await removeAbandoned(folder);
  const draft = `${folder}.new-${process.pid}`;
  const password = randomBytes(24).toString("base64url");
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(`${draft}.password`, password, { mode: 0o600 });
    await giveTo(launcher.owner, dirname(folder), draft, `${draft}.password`);
    await runInitdb(launcher, draft, `${draft}.password`);
    await appendFile(join(draft, "postgresql.conf"), settings);
    await rename(`${draft}.password`, join(draft, passwordFile));
    await chmod(draft, 0o700);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}.password`, { force: true });
    const won = ["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code));
    if (!won) throw folderError(error, dirname(folder));
  }
}

export async function readPassword(folder: string): Promise<string> {
  const password = await textOf(join(folder, passwordFile));
  if (password !== null) return password.trim();
  throw new PortError(
    "misconfigured",
    `${join(folder, passwordFile)} is gone, so nobody can log in to the database in ${folder}: put the file back from a backup of the folder.`,
  );
}

/** Who owns the data folder; null where there is none yet. */
export async function ownerOf(folder: string): Promise<Owner | null> {
  const facts = await existing(folder);
  return facts === null ? null : { uid: facts.uid, gid: facts.gid };
}

function checkVersion(folder: string, version: string, major: number): void {
  if (version === String(major)) return;
  throw new PortError(
    "misconfigured",
    `The database in ${folder} was written by PostgreSQL ${version} and this is PostgreSQL ${major}: set HEED_PG_BIN to the programs of version ${version}, or dump the database there with pg_dump ${version} and load it into a new folder.`,
  );
}

/** Gives paths to the account that runs the server, and lets it pass through their folder without reading it. */
async function giveTo(owner: Owner | null, home: string, ...paths: string[]): Promise<void> {
  if (owner === null) return;
  for (const path of paths) await chown(path, owner.uid, owner.gid);
  await chmod(home, (await stat(home)).mode | 0o011);
}

async function runInitdb(launcher: Launcher, folder: string, pwfile: string): Promise<void> {
  const args = ["-D", folder, "-U", databaseOwner, "-A", "scram-sha-256", `--pwfile=${pwfile}`];
  const [file, rest, options] = launcher.command("initdb", [
    ...args,
    "-E",
    "UTF8",
    "--locale=C",
    "--no-instructions",
  ]);
  await promisify(execFile)(file, rest, { ...options, shell: false });
}

/** Drafts of processes that died while they made them. */
async function removeAbandoned(folder: string): Promise<void> {
  const drafts = (await readdir(dirname(folder))).filter((name) =>
    name.startsWith(`${basename(folder)}.new-`),
  );
  for (const name of drafts) {
    const pid = Number(/\.new-(\d+)/.exec(name)?.[1]);
    if (!isAlive(pid)) await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/** Ends the sentence about a data folder that does not do. */
export const dataFolderWayOut = "give this account the right to it, or set HEED_DATA to another folder";

/** The sentence for a folder that cannot be written, be it our own call or initdb that failed. */
export function folderError(error: unknown, folder: string): Error {
  if (isPortError(error)) return error;
  const { stderr, message, signal } = error as Error & { stderr?: string; signal?: string | null };
  const said = stderr ?? message;
  const refusal = refusalOf(error) ?? refusalOf({ code: codeOfPostgres(said) });
  if (refusal?.code === "full") {
    return new PortError(
      "full",
      `The disk of the data folder ${folder} is full: free some space, then start again.`,
    );
  }
  if (refusal !== null) {
    return new PortError(
      refusal.code,
      `The data folder ${folder} cannot be written: ${refusal.why}; ${dataFolderWayOut}.`,
    );
  }
  if (typeof signal === "string") {
    return new PortError(
      "unavailable",
      `PostgreSQL was ended from outside by ${signal} while it made its database in ${folder}; it begins again.`,
    );
  }
  const last =
    said
      .trim()
      .split("\n")
      .findLast((line) => /error|fatal|could not/i.test(line)) ?? message;
  return new PortError("misconfigured", `PostgreSQL cannot make its database in ${folder}: ${last.trim()}`);
}

/** The system's error that PostgreSQL's programs tell in its own words. */
function codeOfPostgres(said: string): string {
  if (/No space left|quota exceeded/i.test(said)) return "ENOSPC";
  if (/Read-only/i.test(said)) return "EROFS";
  return /Permission denied/i.test(said) ? "EACCES" : "";
}
