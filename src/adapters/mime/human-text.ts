import type { Part } from "../../mail/message.ts";
import { htmlToText } from "./html-text.ts";
import { limits } from "./limits.ts";

/** How far the search for text goes, and how many bytes of texts may still be looked at. */
interface Asked {
  readonly reach: (typeof reaches)[number];
  left: number;
  /** The texts of HTML parts, whose reading takes long: each is read once, however far the search goes. */
  readonly known: Map<Part, string>;
}

/** The mail's own text, that which Outlook wraps beside it, attached texts. */
const reaches = ["own", "wrapped", "attached"] as const;

/**
 * The text that a person would read in a part and those below it: text/plain, else text/html as text. Embedded
 * messages and attachments are not part of it, but an attached text is where there is no other. A winmail.dat repeats
 * the mail's text, and so counts only where the mail itself says nothing.
 */
export function humanText(root: Part): string {
  const known = new Map<Part, string>();
  for (const reach of reaches) {
    const text = readable(root, { reach, left: limits.textBytes, known });
    if (text.trim() !== "") return text;
  }
  return "";
}

function readable(part: Part, asked: Asked): string {
  if (part.message !== null) return "";
  if (part.children.length === 0) return leaf(part, asked);
  const { children, type } = part;
  if (type === "multipart/alternative") return alternative(children, asked);
  // RFC 6522: the first part is for people, the others are for machines.
  if (type === "multipart/report") return firstText(children, asked);
  if (!type.startsWith("multipart/") && asked.reach === "own") return "";
  return children
    .map((child) => readable(child, asked))
    .filter((text, position, texts) => text.trim() !== "" && text !== texts[position - 1])
    .join("\n");
}

/** Plain text where it says anything, else the first variant that does (RFC 2046 §5.1.4 orders them from plain to rich). */
function alternative(children: readonly Part[], asked: Asked): string {
  const plain = children.filter((child) => child.type === "text/plain");
  const rich = children.filter((child) => child.type !== "text/plain");
  return firstText([...plain, ...rich], asked);
}

function firstText(parts: readonly Part[], asked: Asked): string {
  for (const part of parts) {
    const text = readable(part, asked);
    if (text.trim() !== "") return text;
  }
  return "";
}

function leaf(part: Part, asked: Asked): string {
  const attachments = asked.reach === "attached";
  if (asked.left <= 0 || (part.disposition === "attachment" && !attachments)) return "";
  asked.left -= part.rawBody.length;
  if (marked.has(part.type)) return markedText(part, asked.known);
  // A multipart in which no part was found still has something to read.
  if (part.type === "text/plain" || part.type.startsWith("multipart/")) return part.text();
  return attachments && part.type.startsWith("text/") && part.type !== "text/calendar" ? part.text() : "";
}

const marked: ReadonlySet<string> = new Set(["text/html", "text/enriched", "text/richtext"]);

function markedText(part: Part, known: Map<Part, string>): string {
  const text = known.get(part) ?? htmlToText(part.text());
  known.set(part, text);
  return text;
}
