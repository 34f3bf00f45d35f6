import { stripControls } from "../log/strip-controls.ts";

/** stdout: what a command was asked for, and nothing else. */
export interface Output {
  /** One line of text; what could harm a terminal is taken out. */
  line(text?: string): void;
  /** One object on one line. */
  json(value: object): void;
  /** Columns under their titles; numbers stand to the right. */
  table(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): void;
  /** Resolves when the reader has taken what was written; await it inside long loops. */
  drained(): Promise<void>;
}

interface Writable {
  write(text: string): boolean;
  once(event: "drain" | "close", done: () => void): unknown;
  readonly destroyed?: boolean;
}

export function outputTo(stream: Writable): Output {
  let isFull = false;
  const write = (text: string): void => {
    if (stream.destroyed !== true) isFull = !stream.write(text);
  };
  const line = (text = ""): void => write(`${stripControls(text)}\n`);
  return {
    line,
    json: (value) => write(`${JSON.stringify(value)}\n`),
    table: (titles, rows) => {
      for (const text of alignColumns(titles, rows)) line(text);
    },
    drained: () =>
      new Promise((resolve) => {
        if (!isFull || stream.destroyed === true) resolve();
        else {
          stream.once("drain", resolve);
          stream.once("close", resolve);
        }
      }),
  };
}

function alignColumns(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const isNumber = titles.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"),
  );
  const cells = [titles, ...rows].map((row) =>
    row.map((cell) =>
      stripControls(typeof cell === "number" ? cell.toLocaleString("en") : cell).replaceAll(/[\n\t]/g, " "),
    ),
  );
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) =>
        isNumber[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
