import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";

import type { ClueRule } from "./attribute/find-clues.ts";
import { readClues } from "./config/clues.ts";
import { isMailboxVariable, readMailboxes } from "./config/mailbox-sources.ts";
import type { MailboxSettings } from "./config/mailboxes.ts";
import { knownNames, readTable, type SettingReport } from "./config/read-table.ts";
import { eachSetting, flagName, type SettingName, type Values } from "./config/setting.ts";
import { settings } from "./config/settings.ts";
import {
  environmentSource,
  fileSource,
  flagSource,
  parseSettingsFile,
  type Source,
} from "./config/sources.ts";
import { PortError } from "./errors.ts";

export type { MailboxSettings } from "./config/mailboxes.ts";
export { roles } from "./config/mailboxes.ts";
export type { SettingReport } from "./config/read-table.ts";

/** Everything that can be set, checked. Paths are absolute. */
export type Config = Values<typeof settings> & {
  readonly mailboxes: readonly MailboxSettings[];
  readonly clues: readonly ClueRule[];
};

/** Where settings come from, strongest first: flags, then the environment, then the settings file. */
export interface ConfigSources {
  /** By the setting's name in the table: { "kafka.clientId": "heed" }. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working folder. */
  readonly folder: string;
  /** The settings file; null: heed.toml of the working folder, if there is one. */
  readonly file: string | null;
}

/**
 * Reads all settings, or throws a PortError "misconfigured" that names every problem, one sentence a line.
 */
export function readConfig(given: ConfigSources): { config: Config; reports: readonly SettingReport[] } {
  const { flags, environment, folder } = given;
  const problems: string[] = [];
  const named = given.file ?? environment["HEED_CONFIG"] ?? null;
  const path = resolve(folder, named ?? "heed.toml");
  const table = readSettingsFile(path, named !== null, problems);
  const { mailbox, clue, ...ours } = table;
  const sources: Source[] = [
    flagSource(flags, folder),
    environmentSource(environment, folder),
    fileSource(ours, path, path),
  ];
  const known = knownNames(settings);
  for (const source of sources)
    for (const stranger of source.strangers(known))
      if (!isMailboxVariable(stranger))
        problems.push(`${stranger} is no setting of Heed; \`heed config\` lists them all.`);
  const read = readTable(settings, sources, folder, readSettingFile, problems);
  const boxes = readMailboxes(mailbox, path, environment, folder, readSettingFile, problems);
  const rules = readClues(clue, path, problems);
  problems.push(...contradictions(read.values));
  if (problems.length > 0) throw new PortError("misconfigured", problems.join("\n"));
  return {
    config: { ...read.values, mailboxes: boxes.mailboxes, clues: rules.clues },
    reports: [...read.reports, ...boxes.reports, ...rules.reports],
  };
}

/** The settings that a flag may set: all but secrets. */
export function* flagsOfSettings(): Generator<{
  name: SettingName;
  flag: string;
  kind: string;
  about: string;
}> {
  for (const { name, setting } of eachSetting(settings))
    if (!setting.secret) yield { name, flag: flagName(name), kind: setting.kind, about: setting.about };
}

/** Settings that make no sense together, one sentence each. */
function contradictions({ kafka, database, authentication }: Values<typeof settings>): string[] {
  const problems: string[] = [];
  const logsIn = kafka.saslMechanism !== "none";
  const byToken = kafka.saslMechanism === "oauthbearer";
  if (byToken && kafka.saslTokenCommand === null)
    problems.push("kafka.sasl_mechanism is oauthbearer, so kafka.sasl_token_command is needed.");
  if (logsIn && !byToken && (kafka.saslUsername === null || kafka.saslPassword === null))
    problems.push(
      `kafka.sasl_mechanism is ${kafka.saslMechanism}, so kafka.sasl_username and kafka.sasl_password are needed.`,
    );
  if (!logsIn && kafka.saslPassword !== null)
    problems.push("kafka.sasl_password is set, so kafka.sasl_mechanism must say how to log in.");
  if ((kafka.tlsCert === null) !== (kafka.tlsKey === null))
    problems.push("kafka.tls_cert and kafka.tls_key belong together; set both or none.");
  const broker = kafka.brokers.find((one) => !/^[^\s:/]+:\d{1,5}$|^\[[0-9A-Fa-f:]+\]:\d{1,5}$/.test(one));
  if (broker !== undefined) problems.push("kafka.brokers must be host:port, separated by commas.");
  const { verify, receivers, arcSealers, nameServers } = authentication;
  if (!verify && receivers.length > 0)
    problems.push("authentication.receivers is set, so authentication.verify must be true.");
  if (!verify && arcSealers.length > 0)
    problems.push("authentication.arc_sealers is set, so authentication.verify must be true.");
  if (nameServers.some((one) => !isNameServer(one)))
    problems.push("authentication.name_servers must be addresses, each with a port or without.");
  if (database.url !== null && !/^postgres(?:ql)?:\/\//.test(database.url))
    problems.push("database.url must begin with postgres://.");
  return problems;
}

/** "192.0.2.53", "192.0.2.53:5353", "2001:db8::53", "[2001:db8::53]:5353". */
function isNameServer(text: string): boolean {
  const [, bracketed, v4] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d{1,5})?$/.exec(text) ?? [];
  return isIP(bracketed ?? v4 ?? text) !== 0;
}

function readSettingsFile(
  path: string,
  isNamed: boolean,
  problems: string[],
): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (isNamed || !isMissing)
      problems.push(
        `The settings file ${path} cannot be read: ${isMissing ? "there is none" : "permission denied or not a file"}.`,
      );
    return {};
  }
  const parsed = parseSettingsFile(text, path);
  if ("table" in parsed) return parsed.table;
  problems.push(parsed.problem);
  return {};
}

function readSettingFile(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
