import { parseDate } from "../mail/date.ts";
import { fieldValue, type Header } from "../mail/header.ts";
import { embeddedMessage, type Message, type Part, partsOf } from "../mail/message.ts";
import type { Report } from "../report/report.ts";

const DEEPEST = 4;
/** Characters of each text that tell it from another; whoever differs only beyond has said the same. */
const MOST_TEXT = 256 * 1024;

/**
 * What a report holds, as a text that is the same whatever way it came: without the header that carried it, the
 * boundaries between its parts, their encodings and the ends of its lines.
 */
export function complaintContent(message: Message, writer: Report["writer"]): string {
  const occasion = writer === "person" ? dayOf(message) : deliveryOf(message);
  return JSON.stringify([occasion, ...contentOf(message, 0)]);
}

/** Who says the same words on another day complains again. */
function dayOf({ header }: Message): string | null {
  return (
    parseDate(fieldValue(header, "Date") ?? "")
      ?.toISOString()
      .slice(0, 10) ?? null
  );
}

/**
 * Reports that hide their recipients stand each for one of many. Where no copy with the hops of its own delivery tells
 * one from the next, the report's own Message-ID does.
 */
function deliveryOf(message: Message): string | null {
  const copy = embeddedMessage(message)?.header ?? [];
  return copy.some(({ name }) => name === "received") ? null : fieldValue(message.header, "Message-ID");
}

function contentOf(message: Message, depth: number): string[] {
  const texts: string[] = [];
  for (const part of partsOf(message)) {
    if (part.message !== null) {
      texts.push(...fields(part.message.header));
      if (depth < DEEPEST) texts.push(...contentOf(part.message, depth + 1));
    } else if (part.children.length === 0) texts.push(plain(textOf(part)));
  }
  return texts.filter((text) => text !== "");
}

function textOf(part: Part): string {
  const isText = /^(?:text|message)\/|[/+]json$/.test(part.type);
  return isText ? part.text() : part.rawBody.subarray(0, MOST_TEXT).toString("latin1");
}

function fields(header: Header): string[] {
  return header.map(({ name, value }) => `${name}: ${plain(value)}`);
}

function plain(text: string): string {
  return text.slice(0, MOST_TEXT).replace(/\s+/g, " ").trim();
}
