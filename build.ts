// Makes dist/: the JavaScript that the package holds, because Node strips no types below node_modules. dist/ has the
// folders of the checkout, so what the code reads beside itself (migrations, schemas, package.json) lies where it looks.
//   npm run build
import { spawnSync } from "node:child_process";
import { cpSync, globSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = import.meta.dirname;
const tsc = join(root, "node_modules/typescript/bin/tsc");

function compile(...options: string[]): void {
  const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(join(root, "dist"), { recursive: true, force: true });
// `npm run check` has looked at the types; those of heed/stamps are written, too, for whoever imports it.
compile("--project", "tsconfig.build.json", "--noCheck");
compile("--project", "tsconfig.stamps.json");
for (const file of globSync(["src/**/*.sql", "schemas/*.json"], { cwd: root }))
  cpSync(join(root, file), join(root, "dist", file));
