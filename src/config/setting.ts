/** One setting: what it may be, what it is when nobody sets it, and what it is for. */
export interface Setting<T> {
  /** Completes "must be …" in an error and tells what to write: "a whole number from 1 to 100". */
  readonly kind: string;
  readonly preset: T;
  readonly about: string;
  /** Never printed, never a flag (a process list shows those), and also read from the file that `<name>_file` names. */
  readonly secret: boolean;
  /** A relative value counts from the folder of its origin: the settings file's, else the working folder. */
  readonly isPath: boolean;
  /** The path of a file that must be readable when Heed starts. */
  readonly isFile: boolean;
  /** What the text of a flag or of the environment stands for, as a value of TOML. */
  fromText(text: string): unknown;
  /** The setting's value, or undefined where `value` is not of its kind. */
  accept(value: unknown): T | undefined;
}

const asText = {
  secret: false,
  isPath: false,
  isFile: false,
  fromText: (text: string): unknown => text,
} as const;

const nonEmpty = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

export function text(preset: string, about: string): Setting<string> {
  return { ...asText, kind: "a text", preset, about, accept: nonEmpty };
}

export function optionalText(about: string): Setting<string | null> {
  return { ...asText, kind: "a text", preset: null, about, accept: nonEmpty };
}

export function path(preset: string, about: string): Setting<string> {
  return { ...text(preset, about), kind: "a path", isPath: true };
}

export function folder(about: string): Setting<string | null> {
  return { ...optionalText(about), kind: "the path of a folder", isPath: true };
}

/** A file that must be there and readable. */
export function file(about: string): Setting<string | null> {
  return { ...optionalText(about), kind: "the path of a file", isPath: true, isFile: true };
}

export function secret(about: string): Setting<string | null> {
  return { ...optionalText(about), kind: "a text that is not empty", secret: true };
}

export function choice<const T extends string>(values: readonly T[], preset: T, about: string): Setting<T> {
  return {
    ...asText,
    kind: `one of ${values.join(", ")}`,
    preset,
    about,
    accept: (value) => values.find((known) => known === value),
  };
}

export function optionalChoice<const T extends string>(
  values: readonly T[],
  about: string,
): Setting<T | null> {
  return {
    ...asText,
    kind: `one of ${values.join(", ")}`,
    preset: null,
    about,
    accept: (value) => values.find((known) => known === value),
  };
}

export function whole(preset: number, from: number, to: number, about: string): Setting<number> {
  return {
    ...asText,
    kind: `a whole number from ${from} to ${to}`,
    preset,
    about,
    fromText: (given) => (/^-?\d{1,15}$/.test(given.trim()) ? Number(given) : given),
    accept: (value) =>
      Number.isInteger(value) && Number(value) >= from && Number(value) <= to ? Number(value) : undefined,
  };
}

const truths: Readonly<Record<string, boolean>> = { true: true, yes: true, on: true, "1": true };
const untruths: Readonly<Record<string, boolean>> = { false: false, no: false, off: false, "0": false };

export function yesOrNo(preset: boolean, about: string): Setting<boolean> {
  const words = { ...truths, ...untruths };
  return {
    ...asText,
    kind: "true or false",
    preset,
    about,
    fromText: (given) => words[given.trim().toLowerCase()] ?? given,
    accept: (value) => (typeof value === "boolean" ? value : undefined),
  };
}

export function texts(about: string): Setting<readonly string[]> {
  return {
    ...asText,
    kind: "a list of texts (separated by commas where it is one text)",
    preset: [],
    about,
    fromText: (given) =>
      given
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== ""),
    accept: (value) =>
      Array.isArray(value) && value.every((one) => nonEmpty(one) !== undefined)
        ? (value as string[])
        : undefined,
  };
}

/** Domain names, of which case says nothing. */
export function domains(about: string): Setting<readonly string[]> {
  const isDomain = (text: string): boolean => /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/.test(text);
  return {
    ...texts(about),
    kind: "a list of domain names (separated by commas where it is one text)",
    accept: (value) => {
      const names = texts(about)
        .accept(value)
        ?.map((name) => name.trim().toLowerCase());
      return names?.every(isDomain) === true ? names : undefined;
    },
  };
}

/** Settings by name; a group is a table of heed.toml. */
export interface SettingTable {
  readonly [name: string]: Setting<unknown> | SettingTable;
}

/** The values of a table of settings. */
export type Values<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Setting<infer T> ? T : Values<Table[Name]>;
};

function isSetting(node: Setting<unknown> | SettingTable): node is Setting<unknown> {
  return typeof node["accept"] === "function";
}

/** The words of a setting's place in the table, outermost first: ["kafka", "clientId"]. */
export type SettingName = readonly string[];

const words = (name: SettingName): string[] =>
  name.flatMap((one) => one.split(/(?=[A-Z])/).map((word) => word.toLowerCase()));

/** HEED_KAFKA_CLIENT_ID */
export const environmentName = (name: SettingName): string => `HEED_${words(name).join("_").toUpperCase()}`;
/** --kafka-client-id */
export const flagName = (name: SettingName): string => `--${words(name).join("-")}`;
/** kafka.client_id */
export const fileName = (name: SettingName): string => name.map((one) => words([one]).join("_")).join(".");

/** Every setting of a table with its name, in the order of the table. */
export function* eachSetting(
  table: SettingTable,
  within: SettingName = [],
): Generator<{ name: SettingName; setting: Setting<unknown> }> {
  for (const [key, node] of Object.entries(table)) {
    if (isSetting(node)) yield { name: [...within, key], setting: node };
    else yield* eachSetting(node, [...within, key]);
  }
}
