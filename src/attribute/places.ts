import type { Header } from "../mail/header.ts";
import { parseHeader } from "../mail/header-section.ts";
import { type Message, type Part, partsOf } from "../mail/message.ts";

/** A place in a mail that may tell of the mailing that it is about. */
export type Place = {
  /** How near it is to what the mail is about; 0 is nearest. */
  readonly distance: number;
} & (
  | {
      readonly kind: "header";
      /** "mail" is the header of the mail itself, "report" the fields of a report, "sample" those of XARF's copy. */
      readonly where: "mail" | "report" | "original" | "sample";
      readonly header: Header;
    }
  | {
      readonly kind: "text";
      readonly where: string;
      readonly text: string;
      /** People read it, and programs break its lines. */
      readonly isProse: boolean;
    }
);

/**
 * Nearer places outweigh farther ones: what the report was sent to, its fields and the header of the mail it holds speak
 * of that mail; a header deeper inside is of a mail that this one held; a body may quote others.
 */
export const near = 0;
const deeper = (depth: number) => depth;
const inBody = (depth: number) => 100 + depth;
const inOwnText = 1_000;

const DEEPEST = 8;
/** Letters of base64 that may be a mail. */
const SHORTEST_SAMPLE = 200;
/** A run of them begins where the letter before is none, so that no letter of a shorter run is tried as a start. */
const sample = new RegExp(`(?<![A-Za-z0-9+/=])[A-Za-z0-9+/=]{${SHORTEST_SAMPLE},}`, "g");
/** A report is about one mail; some give its text and its attachments too. */
const MOST_SAMPLES = 10;

/** The headers and texts of a mail and of those it holds, in the order of the mail. Bounded in depth, and lazy. */
export function* placesIn(message: Message, depth = 0): Generator<Place> {
  const { header } = message;
  yield depth === 0
    ? { kind: "header", where: "mail", header, distance: near }
    : { kind: "header", where: "original", header, distance: depth === 1 ? near : deeper(depth) };
  for (const part of partsOf(message)) {
    if (part.message !== null) {
      if (depth < DEEPEST) yield* placesIn(part.message, depth + 1);
    } else if (part.children.length === 0) yield* placesInLeaf(part, depth);
  }
}

function* placesInLeaf(part: Part, depth: number): Generator<Place> {
  if (part.type === "message/feedback-report" || part.type === "message/delivery-status") {
    yield { kind: "header", where: "report", header: parseHeader(part.body()), distance: near };
  } else if (isJson(part)) {
    const text = part.text();
    yield { kind: "text", where: "report: JSON", text, distance: near, isProse: false };
    yield* placesInSamples(text);
  } else if (part.type.startsWith("text/") || part.type.startsWith("message/")) {
    if (part.type.endsWith("rfc822-headers"))
      yield { kind: "header", where: "original", header: parseHeader(part.body()), distance: near };
    yield depth === 0
      ? { kind: "text", where: "text", text: part.text(), distance: inOwnText, isProse: true }
      : { kind: "text", where: "original's text", text: part.text(), distance: inBody(depth), isProse: true };
  }
}

function* placesInSamples(json: string): Generator<Place> {
  let left = MOST_SAMPLES;
  for (const [run] of json.matchAll(sample)) {
    yield* placesInSample(run);
    if (--left === 0) return;
  }
}

/** XARF carries the mail as base64 inside of its JSON. */
function* placesInSample(base64: string): Generator<Place> {
  const bytes = Buffer.from(base64, "base64");
  yield { kind: "header", where: "sample", header: parseHeader(bytes), distance: near };
  const text = bytes.toString("latin1");
  yield { kind: "text", where: "sample's text", text, distance: inBody(1), isProse: false };
}

function isJson({ type, filename }: Part): boolean {
  return /[/+]json$/.test(type) || filename?.toLowerCase().endsWith(".json") === true;
}

/** A field's name as people write it: "CFBL-Feedback-ID". */
export function fieldName(name: string): string {
  return name
    .split("-")
    .map((word) =>
      /^(?:arc|cfbl|id|ip|spf|uri)$/.test(word)
        ? word.toUpperCase()
        : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join("-");
}
