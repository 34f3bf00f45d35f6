import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Debian's PostgreSQL 15, the oldest that Heed works on. Its own spawner takes it by HEED_PG_BIN. */
const postgres15Bin = "/usr/lib/postgresql/15/bin";

/** Debian's browser, which draws pictures and pages as readers see them. */
export const chromiumPath = "/usr/bin/chromium";

const fetchJars = fileURLToPath(new URL("kafka/fetch-jars.sh", import.meta.url));

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

function javaVersion(): number {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  return Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
}

function withoutKafka(): string | null {
  if (javaVersion() < 17) return "no Java 17";
  return runs("bash", fetchJars, "--cached") || runs("mvn", "--version")
    ? null
    : "no jars of the broker and no Maven to fetch them";
}

/** Why a real server cannot be started on this machine; null where it can. */
export const missing: Readonly<Record<"Kafka" | "Dovecot" | "PostgreSQL 15" | "Chromium", string | null>> = {
  Kafka: withoutKafka(),
  Dovecot: existsSync("/usr/sbin/dovecot") ? null : "no dovecot-imapd",
  "PostgreSQL 15": existsSync(`${postgres15Bin}/postgres`) ? null : "no postgresql-15",
  Chromium: existsSync(chromiumPath) ? null : "no chromium",
};

const isRequired = process.env["HEED_REQUIRE_SERVICES"] === "1";

/**
 * Which real servers the tests may use: `describe.skipIf(!available.kafka)`. Under HEED_REQUIRE_SERVICES=1 all of them
 * count as there, so that a missing one fails its tests.
 */
export const available = {
  kafka: isRequired || missing.Kafka === null,
  dovecot: isRequired || missing.Dovecot === null,
  postgres15: isRequired || missing["PostgreSQL 15"] === null,
  chromium: isRequired || missing.Chromium === null,
} as const;
