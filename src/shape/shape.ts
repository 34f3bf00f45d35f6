import { fieldText } from "../mail/header.ts";
import type { Message } from "../mail/message.ts";
import type { Report } from "../report/report.ts";
import { readLabelledText } from "./labelled-text.ts";
import { mediaTreeOf } from "./media-tree.ts";
import { skeletonOf } from "./skeleton.ts";
import { ownFields, programOf } from "./telling-fields.ts";

/**
 * How a mail is built, without what stands in it: alike for all mails of one program. It holds no address and no
 * number; words of the subject and the first lines it does.
 */
export interface Shape {
  /** The way to each kind of part: "multipart/mixed > text/plain". */
  readonly parts: readonly string[];
  /** Skeletons of the file names. */
  readonly files: readonly string[];
  /** Names of the header fields that are its own. */
  readonly fields: readonly string[];
  /** The program that calls itself its maker, without the version. */
  readonly program: string | null;
  /** The subject's skeleton. */
  readonly subject: string;
  /** Labels of the text's "Label: value" lines. */
  readonly labels: readonly string[];
  /** Names of the values in parts for machines. */
  readonly keys: readonly string[];
  /** Skeletons of the text's first lines without a label. */
  readonly prose: readonly string[];
  /** The format that it looks like and is a broken case of: "arf". */
  readonly broken: string | null;
}

/** A shape and the id that follows from it: of the mail alone, so that the id is the same wherever it is made. */
export interface NamedShape {
  /** 16 hex digits. */
  readonly id: string;
  readonly shape: Shape;
}

/** The shape of a mail. Bounded, and linear to what is looked at: the header, the parts' types, the first lines. */
export function shapeOf(
  message: Message,
  report: Pick<Report, "quirks">,
  sha256: (text: string) => string,
): NamedShape {
  const { labels, prose } = readLabelledText(message.humanText());
  const shape: Shape = {
    ...mediaTreeOf(message),
    fields: ownFields(message.header),
    program: programOf(message.header),
    subject: skeletonOf(fieldText(message.header, "Subject") ?? ""),
    labels,
    prose,
    broken: report.quirks.map(({ code }) => /^malformed-(.+)$/.exec(code)?.[1]).find(Boolean) ?? null,
  };
  return { id: sha256(canonical(shape)).slice(0, 16), shape };
}

/** The same text for the same shape: what has no order is sorted. */
function canonical({ parts, files, fields, program, subject, labels, keys, prose, broken }: Shape): string {
  const sets = [parts, files, fields, labels, keys].map((names) => [...names].sort());
  return JSON.stringify([...sets, program, subject, prose, broken]);
}
