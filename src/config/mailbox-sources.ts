import { resolve } from "node:path";

import { completeMailbox, mailboxFields, type MailboxSettings, readMailboxUrl, roles } from "./mailboxes.ts";
import { knownNames, type ReadSettingFile, readTable, type SettingReport } from "./read-table.ts";
import { environmentName } from "./setting.ts";
import { fileSource, type Source } from "./sources.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** As the event contract's identifier: a mailbox's name stands in events and log lines. */
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** The variables that name a mailbox: HEED_MAILBOX_ABUSE and those that begin with HEED_MAILBOX_ABUSE_. */
const variableOf = (role: string): string => environmentName(["mailbox", role.replaceAll("-", "_")]);

/**
 * The mailboxes of the settings file and of the environment. A variable such as HEED_MAILBOX_ABUSE_PASSWORD_FILE speaks
 * of the mailbox with that name, also where the rest of it stands in the file.
 */
export function readMailboxes(
  declared: unknown,
  path: string,
  environment: Environment,
  base: string,
  readFile: ReadSettingFile,
  problems: string[],
): { mailboxes: MailboxSettings[]; reports: SettingReport[] } {
  const inFile = tablesByName(declared, path, problems);
  const names = new Set([...inFile.keys(), ...roles.filter((role) => speaksOf(environment, role))]);
  const mailboxes: MailboxSettings[] = [];
  const reports: SettingReport[] = [];
  for (const name of names) {
    const before = problems.length;
    const sources: Source[] = [];
    if (roles.some((role) => role === name && speaksOf(environment, role)))
      sources.push(variablesOf(name, environment, base, problems));
    const table = inFile.get(name);
    if (table !== undefined) sources.push(table);
    const known = knownNames(mailboxFields);
    for (const source of sources)
      for (const stranger of source.strangers(known))
        problems.push(`${stranger} is no setting of a mailbox.`);
    const fields = readTable(mailboxFields, sources, base, readFile, problems);
    for (const report of fields.reports)
      if (report.origin !== "preset") reports.push({ ...report, name: `mailbox ${name}: ${report.name}` });
    if (problems.length > before) continue;
    const folder = sources.map((source) => source.find(["path"])).find((one) => one !== null)?.base ?? base;
    const mailbox = completeMailbox(name, fields.values, (path) => resolve(folder, path));
    if ("problems" in mailbox) problems.push(...mailbox.problems);
    else mailboxes.push(mailbox.mailbox);
  }
  return { mailboxes, reports };
}

/** The `[[mailbox]]` tables of the settings file. */
function tablesByName(declared: unknown, path: string, problems: string[]): Map<string, Source> {
  const tables = new Map<string, Source>();
  if (declared === undefined) return tables;
  if (!Array.isArray(declared)) {
    problems.push(`mailbox in ${path} must be written as [[mailbox]], once for each mailbox.`);
    return tables;
  }
  for (const [index, entry] of (declared as Record<string, unknown>[]).entries()) {
    const { name, ...fields } = entry;
    const place = `[[mailbox]] ${index + 1} in ${path}`;
    if (typeof name !== "string" || !namePattern.test(name))
      problems.push(`name in ${place} must be a short name of letters, digits and . _ : -`);
    else if (tables.has(name))
      problems.push(`name in ${place} is taken: two mailboxes are called "${name}".`);
    else tables.set(name, fileSource(fields, path, `[[mailbox]] "${name}" in ${path}`));
  }
  return tables;
}

const speaksOf = (environment: Environment, role: string): boolean =>
  variablesIn(environment).some(
    (variable) => variable === variableOf(role) || variable.startsWith(`${variableOf(role)}_`),
  );

const variablesIn = (environment: Environment): string[] =>
  Object.keys(environment).filter((variable) => environment[variable] !== "");

/** Whether a variable of the environment is about some mailbox, so that it is no stranger among the settings. */
export const isMailboxVariable = (variable: string): boolean =>
  roles.some((role) => variable === variableOf(role) || variable.startsWith(`${variableOf(role)}_`));

/** The fields of one mailbox in the environment: single variables first, then the short form, then its role by its name. */
function variablesOf(role: string, environment: Environment, base: string, problems: string[]): Source {
  const short = variableOf(role);
  const url = environment[short];
  const read = url === undefined || url === "" ? { fields: {} } : readMailboxUrl(url);
  if ("problem" in read) problems.push(`${short} ${read.problem}.`);
  const fields: Readonly<Record<string, unknown>> = "problem" in read ? {} : read.fields;
  const variable = (name: readonly string[]): string =>
    `${short}_${environmentName(name).slice("HEED_".length)}`;
  return {
    find: (name) => {
      const own = variable(name);
      const value = environment[own];
      if (value !== undefined && value !== "") return { value, isText: true, origin: own, place: own, base };
      const [field = ""] = name;
      const implied = field === "role" ? role : fields[field];
      return implied === undefined
        ? null
        : { value: implied, isText: false, origin: short, place: short, base };
    },
    strangers: (known) => {
      const names = new Set([short, ...known.map(variable)]);
      return variablesIn(environment).filter((one) => one.startsWith(`${short}_`) && !names.has(one));
    },
  };
}
