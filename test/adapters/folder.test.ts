import { chmod, mkdtemp, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { makeFolder } from "../../src/adapters/folder.ts";

const wayOut = "choose another folder with --out";
let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "heed-folder-"));
  await writeFile(join(home, "file"), "");
  await symlink(join(home, "nowhere"), join(home, "broken"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test("a folder is made with those above it, and again", async () => {
  const folder = join(home, "a/b/c");
  await makeFolder(folder, wayOut, 0o700);
  await makeFolder(folder, wayOut, 0o700);
  expect(await readdir(folder)).toEqual([]);
  for (const made of ["a", "a/b", "a/b/c"])
    expect((await stat(join(home, made))).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o700);
});

test("processes that make the same folder at once all have it", async () => {
  const folder = join(home, "at/once/here");
  await Promise.all(Array.from({ length: 8 }, () => makeFolder(folder, wayOut)));
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["file", "a file", "what stands there is no folder"],
  ["file/below", "below a file", "a part of the path is a file"],
  ["broken", "a link to nowhere", "what stands there is no folder"],
  ["n".repeat(300), "a long name", "the name is too long"],
])("%.8s (%s): %s", async (name, _, why) => {
  await expect(makeFolder(join(home, name), wayOut)).rejects.toMatchObject({
    code: "misconfigured",
    message: `The folder ${join(home, name)} cannot be made: ${why}; ${wayOut}.`,
  });
});

// Node's own recursive mkdir never comes back from /proc, where a folder that is there says that it is not.
test.skipIf(process.platform !== "linux").each(["/proc/heed", "/proc/heed/deep/down", "/sys/kernel/heed"])(
  "%s: a place that takes no folders is an error, at once",
  async (folder) => {
    await expect(makeFolder(folder, wayOut)).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringMatching(/^The folder \S+ cannot be made: .+; choose/) as string,
    });
  },
);

test.skipIf(process.getuid?.() === 0)("a folder that this account may not write", async () => {
  const folder = join(home, "closed");
  await makeFolder(folder, wayOut);
  await chmod(folder, 0o500);
  await expect(makeFolder(join(folder, "more"), wayOut)).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringContaining("this account may not write there") as string,
  });
});
