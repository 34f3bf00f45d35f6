/** A line that separates the writer's text from another mail: words between dashes, or dashes alone. */
export interface SeparatorLine {
  /** "" for a line of dashes alone. */
  readonly words: string;
  readonly hasDashes: boolean;
  /** What follows the closing dashes in the same line. */
  readonly rest: string;
}

const dashes = new Set("-_=*~•─—–");

/** Splits any line; a line without dashes comes back as its words. */
export function splitSeparator(text: string): SeparatorLine {
  const open = dashesFrom(text, 0);
  if (open.count < 2) return { words: text, hasDashes: false, rest: "" };
  if (open.end === text.length) return { words: "", hasDashes: open.count >= 5, rest: "" };
  const inner = text.slice(open.end);
  let close = inner.length;
  while (close > 0 && (dashes.has(inner[close - 1] ?? "") || /[\s:]/u.test(inner[close - 1] ?? "")))
    close -= 1;
  if (dashesFrom(inner, close).count >= 2) return { words: inner.slice(0, close), hasDashes: true, rest: "" };
  for (let at = 0; at < inner.length; at += 1) {
    const run = dashesFrom(inner, at);
    if (run.count >= 2)
      return { words: inner.slice(0, at).trim(), hasDashes: true, rest: inner.slice(run.end).trim() };
    if (run.end > at) at = run.end - 1;
  }
  return { words: inner.trim(), hasDashes: true, rest: "" };
}

/** The run of dashes and blanks that begins at `start`. */
function dashesFrom(text: string, start: number): { count: number; end: number } {
  let count = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    if (dashes.has(text[end] ?? "")) count += 1;
    else if (text[end] !== " " && !(text[end] === ":" && end === text.length - 1)) break;
  }
  return { count, end };
}
