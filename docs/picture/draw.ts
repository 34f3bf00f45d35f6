/**
 * Draws what a command printed as a terminal would show it, as SVG. Whoever looks at it has fonts that are not known
 * here, so no place depends on one: every cell of a column has its own x, and is drawn as wide as its characters are
 * many. Lines that are too long are wrapped under their column; nothing is cut.
 */

/** Characters in a line, and pixels. */
const columns = 108;
const advance = 7.25;
const lineHeight = 17;
const margin = 20;
const barHeight = 38;
/** Of a dark card with a rim, which stands out from a light page as from a dark one. */
const colours = {
  card: "#11161d",
  rim: "#3d4653",
  prompt: "#8fd18a",
  heading: "#ffffff",
  titles: "#7fb6f2",
  text: "#c9d3df",
  step: "#9aa7b6",
  suppressed: "#f0a58f",
} as const;
type Colour = keyof typeof colours;

/** Text that begins at a column of its line, or ends before one. */
interface Cell {
  readonly text: string;
  readonly at: number;
}
interface Line {
  readonly cells: readonly Cell[];
  readonly colour: Colour;
}

/** `printed` is the command's own text: paragraphs, and tables with two blanks between their columns. */
export function drawTerminal(command: string, printed: string, label: string): string {
  const lines: Line[] = [{ cells: [{ text: `$ ${command}`, at: 0 }], colour: "prompt" }];
  for (const block of printed.trim().split(/\n\s*\n/)) {
    if (lines.length > 1) lines.push({ cells: [], colour: "text" });
    lines.push(...linesOf(block.split("\n")));
  }
  const width = Math.ceil(columns * advance) + 2 * margin;
  const height = barHeight + lines.length * lineHeight + margin;
  const shown = lines.flatMap(({ cells, colour }, row) =>
    cells.map((cell) => draw(cell, barHeight + (row + 1) * lineHeight - 4, colour)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(label)}">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colours.card}" stroke="${colours.rim}"/>
<circle cx="20" cy="18" r="5" fill="#e2655b"/><circle cx="38" cy="18" r="5" fill="#e0b04c"/><circle cx="56" cy="18" r="5" fill="#6fb35f"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="12">
${shown.join("\n")}
</g></svg>
`;
}

function draw({ text, at }: Cell, y: number, colour: Colour): string {
  const place = (characters: number): string => String(Math.round(characters * advance * 100) / 100);
  const x = String(margin + Number(place(at)));
  const length = place(text.length);
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${colours[colour]}">${escape(text)}</text>`;
}

function linesOf(block: readonly string[]): Line[] {
  const starts = columnsOf(block);
  // A paragraph, or steps with the time that each took.
  if (starts.length === 1)
    return block.flatMap((line) => {
      const [, time, step] = /^ +([\d.]+ s) {2}(.*)$/.exec(line) ?? [];
      if (time === undefined || step === undefined) return wrapped([{ text: line, at: 0 }], "heading");
      return wrapped([{ text: time, at: 7 - time.length }, { text: step, at: 9 }], "step"); // prettier-ignore
    });
  return block.flatMap((line, row) => {
    const cells = starts.flatMap((start, column) => {
      const whole = line.slice(start, starts[column + 1]);
      const text = whole.trim();
      return text === "" ? [] : [{ text, at: start + whole.indexOf(text) }];
    });
    const isSuppressed = cells.some(({ text }) => text === "suppressed");
    return wrapped(cells, row === 0 ? "titles" : isSuppressed ? "suppressed" : "text");
  });
}

/** Where the columns of a table begin: after two blanks, which all of its lines have there. One for a paragraph. */
function columnsOf(block: readonly string[]): number[] {
  const starts = [0];
  if (block.length < 2 || block.some((line) => /^ +[\d.]+ s {2}/.test(line))) return starts;
  const longest = Math.max(...block.map((line) => line.length));
  const isBlank = (at: number): boolean => block.every((line) => (line[at] ?? " ") === " ");
  for (let at = 2; at < longest; at++)
    if (!isBlank(at) && isBlank(at - 1) && isBlank(at - 2)) starts.push(at);
  return starts;
}

/** The last cell goes on under itself where the line is full. */
function wrapped(cells: readonly Cell[], colour: Colour): Line[] {
  const last = cells.at(-1);
  if (last === undefined) return [];
  const parts: string[] = [];
  for (const word of last.text.split(" ")) {
    const longer = parts.length === 0 ? word : `${parts.at(-1) ?? ""} ${word}`;
    if (parts.length > 0 && last.at + longer.length <= columns) parts[parts.length - 1] = longer;
    else parts.push(word);
  }
  return parts.map((text, index) => ({
    cells: [...(index === 0 ? cells.slice(0, -1) : []), { text, at: last.at }],
    colour,
  }));
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
