import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const planted = "test/explore/planted";

function explore(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["test/explore/explore.ts", ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` },
  });
}

test("a planted bug is found, and the command that is printed repeats it", () => {
  const search = explore(
    ...["--minutes", "0.001", "--config", `${planted}/vitest.config.ts`, `${planted}/planted-bug.ts`],
  );
  expect(search).toMatchObject({ status: 1, stderr: "" });
  expect(search.stdout).toContain("a planted bug (on purpose) > every number is below 1,000: it isn't");
  expect(search.stdout).not.toContain("every number is a number");
  expect(search.stdout).toContain("1 runs, 1 finds");
  const command = /^To repeat it: (HEED_TEST_SEED=(\d+) npx vitest run .*)$/m.exec(search.stdout);
  const again = spawnSync(command?.[1] ?? "", { cwd: root, encoding: "utf8", shell: true });
  expect(again.status).toBe(1);
  expect(again.stdout + again.stderr).toContain(`seed: ${command?.[2] ?? ""}`);
  expect(again.stdout).toMatch(/1 failed.*1 skipped/);
}, 120_000);

test("what is no time is refused", () => {
  expect(explore("--minutes", "soon")).toMatchObject({
    status: 2,
    stderr: "--minutes soon is no number of minutes.\n",
  });
});
