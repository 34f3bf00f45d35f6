import type { ReportKind } from "../../../src/report/report.ts";

/** A mail that is meant to break readers, and what a bounded reading of it must say. Built anew at every run. */
export interface HostileMail {
  readonly name: string;
  /** The attack, in a sentence. */
  readonly why: string;
  readonly build: () => Buffer;
  /** Quirks that must be said, by code. */
  readonly quirks?: readonly string[];
  /** Parts in all, embedded messages included: exactly, or at most. */
  readonly parts?: { readonly exactly: number } | { readonly atMost: number };
  /** What the human text must begin with. */
  readonly text?: string;
  /** What the mail must be read as all the same. */
  readonly kind?: ReportKind;
}

export const megabyte = 1024 * 1024;

/** The fields of a mail from a person, to which a Content-Type or an empty line may be added. */
export const head =
  "From: Ann <ann@example.com>\r\nTo: abuse@esp.example\r\nSubject: stop\r\nMIME-Version: 1.0\r\n";

/** What a person asks before the flood begins. */
export const words = "please remove me from this list";

export function latin1(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

/** A mail of a person with this text in UTF-8, under its own subject or another. */
export function personMail(text: string, subject = "your mails"): Buffer {
  return Buffer.from(
    `From: Ann <ann@example.com>\r\nTo: abuse@esp.example\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    "utf8",
  );
}

/** A mail in parts under the boundary "b"; each part comes with its header. */
export function inParts(parts: readonly string[], type = "multipart/mixed"): Buffer {
  return latin1(
    `${head}Content-Type: ${type}; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join("")}--b--\r\n`,
  );
}

/** The text `unit`, again and again, up to a length. */
export function flood(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}
