import { PortError } from "../../errors.ts";
import { looksLikeAddress } from "./dialect.ts";
import { type ColumnRole, columnRoles, headerNames } from "./header-names.ts";

/** Where in a row each thing stands, counted from 0; null where the file has no such column. */
export type Columns = { readonly [R in ColumnRole]: number | null } & { readonly email: number };

/** Columns that the caller names: by the header's name, or by number from 1. */
export type ColumnMap = Readonly<Partial<Record<ColumnRole, string>>>;

export interface FoundColumns {
  readonly columns: Columns;
  readonly hasHeader: boolean;
}

/**
 * Finds the columns by the caller's map, then by the header's names, then, for the addresses, by what stands in them.
 *
 * @param sample the file's first rows.
 * @throws PortError `malformed` where no column holds addresses, or several do and none is named; `misconfigured`
 * where the map names a column that is not there. Both name the columns seen.
 */
export function findColumns(sample: readonly string[][], map: ColumnMap, file: string): FoundColumns {
  const first = sample[0] ?? [];
  const hasHeader = !first.some(looksLikeAddress);
  const names = hasHeader ? first.map(plainName) : [];
  const found: { [R in ColumnRole]: number | null } = {
    email: null,
    source: null,
    time: null,
    ip: null,
    form: null,
  };
  for (const role of columnRoles) {
    const asked = map[role];
    found[role] =
      asked === undefined ? byName(names, role) : askedColumn(asked, role, first, hasHeader, file);
  }
  const rows = hasHeader ? sample.slice(1) : sample;
  const email = map.email === undefined ? emailColumn(found.email, rows, first, file) : found.email;
  if (email === null) throw noAddresses(first, file);
  return { columns: { ...found, email }, hasHeader };
}

/** The column that the header names, unless addresses stand in other columns only. */
function emailColumn(
  named: number | null,
  rows: readonly string[][],
  first: readonly string[],
  file: string,
): number | null {
  const width = Math.max(first.length, ...rows.map((row) => row.length));
  const shares = Array.from({ length: width }, (_, column) => ({
    column,
    share: rows.filter((row) => looksLikeAddress(row[column] ?? "")).length / Math.max(1, rows.length),
  }));
  // "Address" is a street in one file and a mailbox in the next: what stands in the column decides.
  const isEmpty = rows.length === 0;
  if (named !== null && (isEmpty || (shares[named]?.share ?? 0) > 0)) return named;
  const full = shares.filter(({ share }) => share >= 0.5);
  if (full.length > 1) {
    throw new PortError(
      "malformed",
      `${file} has several columns of addresses (${seen(full.map(({ column }) => first[column] ?? String(column + 1)))}): name the right one with --map email=COLUMN.`,
    );
  }
  return full[0]?.column ?? named;
}

function byName(names: readonly string[], role: ColumnRole): number | null {
  for (const name of headerNames[role]) {
    const column = names.indexOf(plainName(name));
    if (column >= 0) return column;
  }
  return null;
}

function askedColumn(
  asked: string,
  role: ColumnRole,
  first: readonly string[],
  hasHeader: boolean,
  file: string,
): number {
  if (hasHeader) {
    const exact = first.findIndex((name) => name.trim() === asked.trim());
    const column = exact >= 0 ? exact : first.map(plainName).indexOf(plainName(asked));
    if (column >= 0 && plainName(asked) !== "") return column;
  }
  const number = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
  if (number >= 1 && number <= first.length) return number - 1;
  throw new PortError(
    "misconfigured",
    hasHeader
      ? `--map ${role}=${asked}: ${file} has no such column; its columns are ${seen(first)}.`
      : `--map ${role}=${asked}: ${file} has no header row; give a column's number from 1 to ${first.length}.`,
  );
}

function noAddresses(first: readonly string[], file: string): PortError {
  return new PortError(
    "malformed",
    `${file} has no column of email addresses; its columns are ${seen(first)}. Name the right one with --map email=COLUMN.`,
  );
}

function seen(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => JSON.stringify(name.trim().slice(0, 40)));
  return shown.join(", ") + (names.length > shown.length ? ` and ${names.length - shown.length} more` : "");
}

/** Without case, accents, blanks and punctuation: "E-Mail Adresse" is "emailadresse". */
function plainName(name: string): string {
  return name
    .slice(0, 100)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
