import type { Message, Part } from "../mail/message.ts";
import { readLabelledText } from "./labelled-text.ts";
import { skeletonOfName } from "./skeleton.ts";

const maxParts = 100;
const maxPaths = 16;
const maxFiles = 8;
const maxKeys = 24;
const maxType = 80;
/** Of a part for machines; its keys repeat after that. */
const maxBody = 8_192;

/** The parts of a mail by their kind, whatever stands in them. */
export interface MediaTree {
  /** The way to each kind of part, once: "multipart/mixed", "multipart/mixed > text/plain". */
  readonly parts: readonly string[];
  /** Skeletons of the file names. */
  readonly files: readonly string[];
  /** The names of the values in parts for machines: JSON keys, XML elements, labels. */
  readonly keys: readonly string[];
}

/** Embedded messages are not descended into: their structure is their sender's. Several parts of one kind count as one. */
export function mediaTreeOf(message: Message): MediaTree {
  const parts = new Set<string>();
  const files = new Set<string>();
  const keys = new Set<string>();
  let left = maxParts;
  const walk = (part: Part, above: string): void => {
    if ((left -= 1) < 0) return;
    const path = `${above}${kindOf(part)}`;
    if (parts.size < maxPaths) parts.add(path);
    if (part.message !== null) return;
    if (part.filename !== null && files.size < maxFiles) files.add(skeletonOfFile(part.filename));
    for (const key of keysOf(part)) if (keys.size < maxKeys) keys.add(key);
    for (const child of part.children) walk(child, `${path} > `);
  };
  walk(message.root, "");
  return { parts: [...parts], files: [...files], keys: [...keys] };
}

/** Programs put the domains that they report into their file names. */
function skeletonOfFile(name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot < 1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  const hostless = stem.slice(0, 200).replace(/[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}]{1,63})+/gu, "host");
  return skeletonOfName(hostless + ending.slice(0, 12));
}

/** A part with data for a program: its type says so, or a text has a name. */
export function isForMachines({ type, children, message }: Part): boolean {
  return (
    children.length === 0 && message === null && (isJson(type) || isXml(type) || type.startsWith("message/"))
  );
}

/** Parameters that every mail has, or whose name says nothing. */
const usualParameters: ReadonlySet<string> = new Set(
  "boundary charset format delsp name filename type start reply-type x-unix-mode x-mac-type x-mac-creator".split(
    " ",
  ),
);
/** Parameters whose value names a kind of mail (RFC 6522 §3, 1847 §2). */
const tellingParameters: ReadonlySet<string> = new Set(["report-type", "protocol"]);

function kindOf({ type, parameters }: Part): string {
  const named = Object.entries(parameters)
    .filter(([name]) => !usualParameters.has(name))
    .map(([name, value]) => (tellingParameters.has(name) ? `${name}=${value.toLowerCase()}` : name))
    .sort()
    .slice(0, 4);
  return [type, ...named]
    .join(";")
    .replace(/[^\w.+/;=*-]+/g, "")
    .slice(0, maxType);
}

function keysOf(part: Part): readonly string[] {
  const isNamedText = part.type.startsWith("text/") && part.type !== "text/html" && part.filename !== null;
  if (!isForMachines(part) && !isNamedText) return [];
  const text = part.text().slice(0, maxBody);
  const { type } = part;
  if (isJson(type) || /^\s*[[{]\s*["{]/.test(text))
    return named(text, /"([\p{L}@_][^"\\\n]{0,39})"\s{0,9}:/gu);
  if (isXml(type) || text.trimStart().startsWith("<?xml"))
    return named(text, /<(\p{L}[\p{L}\p{N}:._-]{0,39})/gu);
  return readLabelledText(text).labels;
}

function named(text: string, pattern: RegExp): string[] {
  const names = new Set<string>();
  for (const [, name = ""] of text.matchAll(pattern)) {
    if (names.size >= maxKeys) break;
    names.add(skeletonOfName(name));
  }
  return [...names];
}

function isJson(type: string): boolean {
  return /^(?:application|text)\/(?:[\w.-]{1,60}\+)?json$/.test(type);
}

function isXml(type: string): boolean {
  return /^(?:application|text)\/(?:[\w.-]{1,60}\+)?xml$/.test(type);
}
