import { resolve } from "node:path";

import {
  eachSetting,
  fileName,
  type Setting,
  type SettingName,
  type SettingTable,
  type Values,
} from "./setting.ts";
import type { Given, Source } from "./sources.ts";

/** One setting as `heed config` shows it. */
export interface SettingReport {
  /** As in heed.toml: "kafka.client_id". */
  readonly name: string;
  /** Null where it is not set. A secret is never here, only whether it is set. */
  readonly value: unknown;
  readonly isSecret: boolean;
  /** "preset", "--data", "HEED_DATA", the path of the settings file. */
  readonly origin: string;
  readonly about: string;
}

/** What reading settings asks of the disk. Null is a file that cannot be read. */
export type ReadSettingFile = (path: string) => string | null;

/**
 * Reads a table of settings from its sources; the first source that has a setting decides. Problems are collected, one
 * sentence each, so that all of them can be mended at once.
 *
 * @param base the folder that a preset path counts from.
 */
export function readTable<T extends SettingTable>(
  table: T,
  sources: readonly Source[],
  base: string,
  readFile: ReadSettingFile,
  problems: string[],
): { values: Values<T>; reports: SettingReport[] } {
  const values: Record<string, unknown> = {};
  const reports: SettingReport[] = [];
  for (const { name, setting } of eachSetting(table)) {
    const { value, origin } =
      readSetting(name, setting, sources, readFile, problems) ?? presetOf(setting, base);
    put(values, name, value);
    const shown = setting.secret ? (value === null ? null : "(set)") : value;
    reports.push({
      name: fileName(name),
      value: shown,
      isSecret: setting.secret,
      origin,
      about: setting.about,
    });
  }
  return { values: values as Values<T>, reports };
}

function readSetting(
  name: SettingName,
  setting: Setting<unknown>,
  sources: readonly Source[],
  readFile: ReadSettingFile,
  problems: string[],
): { value: unknown; origin: string } | null {
  for (const source of sources) {
    const given = source.find(name);
    const inFile = setting.secret ? source.find(fileOf(name)) : null;
    if (given !== null && inFile !== null) {
      problems.push(`${given.place} and ${inFile.place} are both set; keep one of them.`);
      return null;
    }
    if (inFile !== null) return readSecretFile(inFile, readFile, problems);
    if (given === null) continue;
    const value = setting.accept(
      given.isText && typeof given.value === "string" ? setting.fromText(given.value) : given.value,
    );
    if (value === undefined) {
      problems.push(`${given.place} must be ${setting.kind}.`);
      return null;
    }
    if (!setting.isPath || typeof value !== "string") return { value, origin: given.origin };
    const path = resolve(given.base, value);
    if (setting.isFile && readFile(path) === null)
      problems.push(`${given.place} names ${path}, which cannot be read.`);
    return { value: path, origin: given.origin };
  }
  return null;
}

function presetOf({ preset, isPath }: Setting<unknown>, base: string): { value: unknown; origin: string } {
  const value = isPath && typeof preset === "string" ? resolve(base, preset) : preset;
  return { value, origin: "preset" };
}

/** The name of the setting that names the file of a secret. */
const fileOf = (name: SettingName): SettingName => [...name.slice(0, -1), `${name.at(-1) ?? ""}File`];

function readSecretFile(
  given: Given,
  readFile: ReadSettingFile,
  problems: string[],
): { value: string; origin: string } | null {
  if (typeof given.value !== "string") {
    problems.push(`${given.place} must be the path of a file.`);
    return null;
  }
  const path = resolve(given.base, given.value);
  const value = readFile(path)?.trim();
  if (value === undefined) problems.push(`${given.place} names ${path}, which cannot be read.`);
  else if (value === "") problems.push(`${given.place} names ${path}, which is empty.`);
  return value ? { value, origin: given.origin } : null;
}

/** Every name that a table knows, the files of its secrets included. */
export function knownNames(table: SettingTable): SettingName[] {
  return [...eachSetting(table)].flatMap(({ name, setting }) =>
    setting.secret ? [name, fileOf(name)] : [name],
  );
}

function put(values: Record<string, unknown>, name: SettingName, value: unknown): void {
  const [first = "", ...rest] = name;
  if (rest.length === 0) values[first] = value;
  else put((values[first] ??= {}) as Record<string, unknown>, rest, value);
}
