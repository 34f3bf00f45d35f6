import { skeletonOf } from "./skeleton.ts";

const maxCharacters = 16_384;
const maxLines = 60;
const maxLabels = 24;
const maxProse = 5;

/** A text as a machine's form: its labels, and how much of it they are. */
export interface LabelledText {
  /** The labels of "Label: value" lines, each once, in their order. */
  readonly labels: readonly string[];
  /** The skeletons of the first other lines. */
  readonly prose: readonly string[];
  /** Lines with a label, and lines that count: no values, quotes or rules. */
  readonly labelled: number;
  readonly counted: number;
}

/** From here on it is another mail's header, whose fields say nothing of who wrote this one. */
const foreignHeader =
  /^(?:received|return-path|delivered-to|dkim-signature|mime-version|authentication-results|x-original-to|arc-seal)\s?:/i;
const rule = /^[^\p{L}\p{N}]+$/u;

/** The labels of a text are the surest sign of the program that wrote it. Bounded: what matters stands at the beginning. */
export function readLabelledText(text: string): LabelledText {
  const labels = new Set<string>();
  const prose: string[] = [];
  let labelled = 0;
  let counted = 0;
  /** What may go on: the value of a label that stood alone, until an empty line; that of another in indented lines. */
  let open: "block" | "value" | null = null;
  let isFilled = false;
  for (const raw of text.slice(0, maxCharacters).split(/\r\n|[\n\r\u2028]/u, maxLines)) {
    const line = raw.slice(0, 1_000).trim();
    if (line === "") {
      if (open === "value" || isFilled) open = null;
      continue;
    }
    if (line === "--" || foreignHeader.test(line)) break;
    if (line.startsWith(">") || rule.test(line)) continue;
    const found = labelOf(line);
    if (found !== null) {
      if (labels.size < maxLabels) labels.add(found.label);
      labelled += 1;
      counted += 1;
      open = found.hasValue ? "value" : "block";
      isFilled = false;
    } else if (open === "block" || (open === "value" && /^[\t ]/.test(raw))) isFilled = true;
    else {
      open = null;
      counted += 1;
      if (prose.length < maxProse) prose.push(skeletonOf(line));
    }
  }
  return { labels: [...labels], prose, labelled, counted };
}

const maxLabel = 40;
const mostWords = 4;

/** The label of "Label: value", "label = value", "Label ....: value", "Label<tab>value"; null where a line has none. */
function labelOf(line: string): { label: string; hasValue: boolean } | null {
  const start = line.replace(/^[*•·\-–"'{,]{1,3}\s?/u, "");
  const colon = start.slice(0, maxLabel + 20).search(/[:：=\t]/u);
  if (colon < 1) return null;
  const sign = start.charAt(colon);
  const after = start.slice(colon + 1);
  const head = start
    .slice(0, colon)
    .replace(/[\s.*_"']+$/u, "")
    .trim();
  if (head.length > maxLabel || !/^\p{L}[\p{L}\p{M}\p{N} ._/()#&'’*-]*$/u.test(head)) return null;
  if (head.split(/\s+/u).length > (sign === "=" ? 1 : mostWords)) return null;
  // "https://", "mailto:a@b", "10:30": colons of other kinds.
  if (after.startsWith("/") || (/^\d/.test(after) && /\d/.test(head)) || /^mailto$/i.test(head)) return null;
  return { label: skeletonOf(head), hasValue: after.replace(/^[:=*\s]+/u, "") !== "" };
}
