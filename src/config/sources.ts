import { dirname } from "node:path";

import { parse, TomlError } from "smol-toml";

import { environmentName, fileName, flagName, type SettingName } from "./setting.ts";

/** A value as somebody gave it. */
export interface Given {
  readonly value: unknown;
  /** A flag or a variable of the environment: `value` is a text that stands for another value. */
  readonly isText: boolean;
  /** "--data", "HEED_DATA", "heed.toml". */
  readonly origin: string;
  /** How the place calls it: "--data", "HEED_DATA", "data in heed.toml". For errors. */
  readonly place: string;
  /** The folder that relative paths count from. */
  readonly base: string;
}

/** One place that settings come from. */
export interface Source {
  find(name: SettingName): Given | null;
  /** Whatever was given and does not belong to `known`, as the place calls it. */
  strangers(known: readonly SettingName[]): string[];
}

/** The command line's flags by their name in the table, joined with dots. */
export function flagSource(flags: Readonly<Record<string, string | undefined>>, base: string): Source {
  return {
    find: (name) => {
      const value = flags[name.join(".")];
      const flag = flagName(name);
      return value === undefined ? null : { value, isText: true, origin: flag, place: flag, base };
    },
    // An unknown flag does not get past the command line's own parser.
    strangers: () => [],
  };
}

/**
 * Names under HEED_ that are no settings: HEED_CONFIG names the settings file, HEED_REQUIRE_… and HEED_TEST_… speak to
 * the tests, which hand their environment on.
 */
const notSettings = /^HEED_(?:CONFIG$|REQUIRE_|TEST_)/;

/** Variables HEED_…; an empty one counts as not set, as docker-compose passes on what is missing. */
export function environmentSource(
  environment: Readonly<Record<string, string | undefined>>,
  base: string,
): Source {
  const aliases: Readonly<Record<string, string>> = { HEED_DATABASE_URL: "DATABASE_URL" };
  return {
    find: (name) => {
      const own = environmentName(name);
      for (const variable of [own, aliases[own]]) {
        const value = variable === undefined ? undefined : environment[variable];
        if (variable !== undefined && value !== undefined && value !== "")
          return { value, isText: true, origin: variable, place: variable, base };
      }
      return null;
    },
    strangers: (known) => {
      const names = new Set(known.map(environmentName));
      return Object.keys(environment).filter(
        (variable) =>
          variable.startsWith("HEED_") &&
          environment[variable] !== "" &&
          !notSettings.test(variable) &&
          !names.has(variable),
      );
    },
  };
}

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The tables of a settings file, or the sentence that says why it cannot be read. */
export function parseSettingsFile(text: string, path: string): { table: Table } | { problem: string } {
  try {
    return { table: parse(text, { unsafeKeyBehaviour: "throw" }) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const what = error.message.split("\n")[0]?.replace("Invalid TOML document: ", "") ?? "";
    return { problem: `${path} is not valid TOML: ${what} (line ${error.line}, column ${error.column}).` };
  }
}

/** A table of a settings file. `place` is put after a key: "heed.toml", "[[mailbox]] 2 in heed.toml". */
export function fileSource(table: Table, path: string, place: string): Source {
  const base = dirname(path);
  return {
    find: (name) => {
      const value = fileName(name)
        .split(".")
        .reduce<unknown>((node, key) => (isTable(node) ? node[key] : undefined), table);
      if (value === undefined) return null;
      return { value, isText: false, origin: path, place: `${fileName(name)} in ${place}`, base };
    },
    strangers: (known) => {
      const names = new Set(known.map(fileName));
      const groups = new Set([...names].flatMap((name) => name.split(".").slice(0, -1)));
      return [...leaves(table, groups)].filter((key) => !names.has(key)).map((key) => `${key} in ${place}`);
    },
  };
}

/** The dotted keys of a table; tables that are no group of settings count as one key. */
function* leaves(table: Table, groups: ReadonlySet<string>, within = ""): Generator<string> {
  for (const [key, value] of Object.entries(table)) {
    if (isTable(value) && groups.has(key)) yield* leaves(value, groups, `${within}${key}.`);
    else yield within + key;
  }
}
