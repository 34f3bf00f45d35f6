import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { createKafkaClient } from "../../../src/adapters/event-log/kafka/kafka-client.ts";
import { logCollector } from "../../log-collector.ts";
import { plainSettings } from "./plain-settings.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));

/** The arguments with which `java` finds the broker's classes; fetches them first where they are missing. */
export async function brokerJava(heapMegabytes: number): Promise<string[]> {
  const { stdout } = await run("bash", [join(here, "fetch-jars.sh")]);
  // A small heap and the quick compiler: a test broker lives for seconds.
  return [
    `-Xmx${heapMegabytes}m`,
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    `-Dlog4j2.configurationFile=${join(here, "log4j2.properties")}`,
    ...["-cp", `${stdout.trim()}/*`],
  ];
}

/** Prepares the folder that `settings` names for a broker's first start. */
export async function formatStorage(
  java: readonly string[],
  settings: string,
  clusterId: string,
  more: readonly string[],
): Promise<void> {
  await run("java", [
    ...java,
    ...["kafka.tools.StorageTool", "format"],
    ...["--cluster-id", clusterId, "--config", settings],
    ...more,
  ]);
}

/** A UUID in base64url; one that began with "-" would be taken for an option. */
export function newUuid(): string {
  const bytes = randomBytes(16);
  return Buffer.from([bytes.readUInt8(0) & 0x7f, ...bytes.subarray(1)]).toString("base64url");
}

/** Whether a broker answers at this port, which asks for no login. */
export async function answersMetadata(port: number): Promise<boolean> {
  const client = createKafkaClient(plainSettings([`127.0.0.1:${port}`]), logCollector());
  const admin = client.kafka.admin({ retry: { retries: 0 } });
  try {
    await admin.connect();
    const { brokers } = await admin.describeCluster();
    return brokers.length > 0;
  } catch {
    return false;
  } finally {
    await client.close(() => admin.disconnect());
  }
}
