import { fieldValue, type Header, unstructuredText } from "../mail/header.ts";
import { parseFeedbackId, parseListId } from "../mail/list-headers.ts";
import type { Message } from "../mail/message.ts";
import { type CluePattern, matchClue, type NamedByClue } from "./clue-pattern.ts";
import { fieldName, type Place, placesIn } from "./places.ts";

/** Where an ESP that had no stamps says in its mail whose it is, and how. */
export interface ClueRule {
  /** A field of the original's header, lower-cased; "return-path" is the envelope's sender, "link" any link. */
  readonly field: string;
  /** What the value is written in: X-MSFBL and X-KumoRef are base64. */
  readonly encoding: "plain" | "base64";
  readonly pattern: CluePattern;
}

/** A value and where it stood: "original: List-Id". */
export interface Placed {
  readonly value: string;
  readonly place: string;
}

/** What a rule found in one place. */
export interface FoundClue extends NamedByClue {
  readonly place: string;
  readonly distance: number;
}

/** What in a mail can find the mailing that it is about. */
export interface FoundClues {
  readonly listId: Placed | null;
  /** All four fields, without blanks. */
  readonly feedbackId: Placed | null;
  readonly named: readonly FoundClue[];
}

/** The writer's own header comes last: it is the original's only where a provider sends on what it complains of. */
const inWritersHeader = 500;
const LONGEST_VALUE = 4_000;
const MOST_FIELDS = 1_000;
const MOST_LINKS = 300;
const MOST_FOUND = 50;
const MOST_TEXT = 1024 * 1024;

/** Where the envelope's sender stands: in a copy, in a report, in the words of the servers on its way. */
const senderFields = new Set(["return-path", "original-mail-from", "x-envelope-from"]);

/** List-Id and Feedback-ID (of the nearest header that has them), and all that the ESP's rules find. Total and linear. */
export function findClues(message: Message, rules: readonly ClueRule[]): FoundClues {
  let listId: Placed | null = null;
  let feedbackId: Placed | null = null;
  const named: FoundClue[] = [];
  const links = rules.filter(({ field }) => field === "link");
  let linksLeft = MOST_LINKS;
  let textLeft = MOST_TEXT;
  for (const place of [...placesIn(message)].sort((a, b) => distanceOf(a) - distanceOf(b))) {
    const { where } = place;
    const distance = distanceOf(place);
    if (place.kind === "header") {
      const { header } = place;
      named.push(...namedInHeader(header, where, distance, rules));
      listId ??= placed(parseListId(header)?.id, `${where}: List-Id`);
      feedbackId ??= placed(feedbackIdOf(header), `${where}: Feedback-ID`);
      const optOut = links.length === 0 ? null : fieldValue(header, "list-unsubscribe");
      named.push(...namedInLinks(linksIn(optOut ?? ""), `${where}: List-Unsubscribe`, distance, links));
    } else if (links.length > 0) {
      const found = linksIn(place.text.slice(0, textLeft)).slice(0, linksLeft);
      textLeft -= Math.min(textLeft, place.text.length);
      linksLeft -= found.length;
      named.push(...namedInLinks(found, `${where}: link`, distance, links));
    }
  }
  return { listId, feedbackId, named: named.slice(0, MOST_FOUND) };
}

function placed(value: string | undefined, place: string): Placed | null {
  return value === undefined ? null : { value: value.slice(0, LONGEST_VALUE), place };
}

function feedbackIdOf(header: Header): string | undefined {
  const given = parseFeedbackId(header);
  return given === null ? undefined : comparableFeedbackId([...given.fields, given.senderId].join(":"));
}

/** A Feedback-ID as mailings are recorded with it: without blanks, lower-cased. */
export function comparableFeedbackId(value: string): string {
  return value.replace(/\s+/g, "").toLowerCase();
}

function distanceOf(place: Place): number {
  return place.kind === "header" && place.where === "mail" ? inWritersHeader : place.distance;
}

function namedInHeader(
  header: Header,
  where: string,
  distance: number,
  rules: readonly ClueRule[],
): FoundClue[] {
  if (rules.length === 0) return [];
  const byField = new Map(rules.map(({ field }) => [field, rules.filter((rule) => rule.field === field)]));
  return header.slice(0, MOST_FIELDS).flatMap(({ name, value }) => {
    const asked = byField.get(senderFields.has(name) ? "return-path" : name) ?? [];
    const place = `${where}: ${fieldName(name)}`;
    return asked
      .flatMap((rule) => decodedValues(rule, value).flatMap((text) => matchClue(rule.pattern, text) ?? []))
      .map((found) => ({ ...found, place, distance }));
  });
}

/** What a field's value says, as a rule reads it. */
function decodedValues({ field, encoding }: ClueRule, value: string): string[] {
  const text = unstructuredText(value.slice(0, LONGEST_VALUE));
  if (field === "return-path") return [/<([^<>]*)>/.exec(text)?.[1] ?? text];
  if (encoding === "plain") return [text];
  const words = text.match(/[A-Za-z0-9+/_-]{8,}={0,2}/g) ?? [];
  return words.slice(0, 5).map((word) => Buffer.from(word, "base64").toString("utf8"));
}

function linksIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s<>"'()[\]{}\\^`|]{3,2000}/gi) ?? [];
}

function namedInLinks(
  links: readonly string[],
  place: string,
  distance: number,
  rules: readonly ClueRule[],
): FoundClue[] {
  return links
    .map(unescaped)
    .flatMap((link) =>
      rules
        .flatMap(({ pattern }) => matchClue(pattern, link) ?? [])
        .map((found) => ({ ...found, place, distance })),
    );
}

/** As HTML and as mail programs write it: "&amp;", and a full stop that ends the sentence. */
function unescaped(link: string): string {
  const plain = link.replace(/&amp;/gi, "&").replace(/[.,;:!?]+$/, "");
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}
