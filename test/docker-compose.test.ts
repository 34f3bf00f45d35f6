import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { readConfig } from "../src/config.ts";

const root = join(import.meta.dirname, "..");
const compose = readFileSync(join(root, "docker-compose.yml"), "utf8");

describe("docker-compose.yml", () => {
  it("names settings that Heed knows, with values that it takes", () => {
    // Secrets and certificates are files inside the containers: here any file stands for them.
    const environment = Object.fromEntries(
      Array.from(compose.matchAll(/^ +(HEED_\w+): (.+)$/gm), ([, name = "", value = ""]) => [
        name,
        name === "HEED_DATABASE_URL_FILE" ? "" : value.replace(/^\/run\/secrets\/\w+$/, import.meta.filename),
      ]),
    );
    const { config } = readConfig({ flags: {}, environment, folder: root, file: null });
    expect(config.kafka.brokers).toEqual(["kafka:9092"]);
    expect(config.mailboxes.map(({ name }) => name)).toEqual(["abuse", "support"]);
  });

  it("starts programs that exist", () => {
    const programs = Array.from(compose.matchAll(/command: \[node, ([^\],]+)/g), ([, path]) => path ?? "");
    expect(programs).toHaveLength(7);
    expect(programs.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
