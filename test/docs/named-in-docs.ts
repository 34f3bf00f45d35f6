import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
/** Decisions tell what was, so what they name is no promise to run. */
const pages = globSync(["*.md", "docs/*.md", "schemas/*.md", "test/**/*.md"], { cwd: root }).sort();
const programs = /^(?:npx|npm|node|heed|docker|bash|\.ci\/run|test\/services\/install\.sh)(?: |$)/;
const setting = /^[A-Z][A-Z0-9_]*=\S+/;

/** A code block: the language after its fence, or "" where it is indented or has none. */
interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(markdown: string): Block[] {
  const fenced = Array.from(
    markdown.matchAll(/^```(\w*)\n([^]*?)^```/gm),
    ([, language = "", text = ""]) => ({
      language,
      text,
    }),
  );
  const indented = Array.from(
    markdown.replaceAll(/^```[^]*?^```/gm, "").matchAll(/(?<=\n\n)(?: {4}\S.*\n(?: {4}.*\n)*)+/g),
    ([text]) => ({ language: "", text: text.replaceAll(/^ {4}/gm, "") }),
  );
  return [...fenced, ...indented];
}

/** The commands of a block, each on one line, without the remarks behind them. */
function commandsOf({ language, text }: Block): string[] {
  if (!["", "sh"].includes(language)) return [];
  return text
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => line.replace(/ {2,}# .*$/, "").trim())
    .filter(
      (line) =>
        language === "sh" || programs.test(line.replace(/^(?:[A-Z]\w*=\S+ +)+/, "")) || setting.test(line),
    )
    .filter((line) => line !== "");
}

/** Every command that the pages tell to type, in a block or between backticks; lines of settings count as commands. */
export function commandsInDocs(): Set<string> {
  return new Set(
    pages.flatMap((page) => {
      const markdown = readFileSync(join(root, page), "utf8");
      const inline = Array.from(markdown.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g), ([, text = ""]) => text);
      return [
        ...blocksOf(markdown).flatMap(commandsOf),
        ...inline.filter((text) => programs.test(text) && !text.startsWith("heed ")),
      ];
    }),
  );
}

/** What the pages' programs import of Heed. */
export function importsInDocs(): Set<string> {
  return new Set(
    pages.flatMap((page) =>
      blocksOf(readFileSync(join(root, page), "utf8")).flatMap(({ text }) =>
        Array.from(text.matchAll(/\bfrom "(heed[^"]*)"/g), ([, name = ""]) => name),
      ),
    ),
  );
}

/** `heed …` between backticks, in the pages, the decisions, and whatever Heed itself says or prints. */
export function mentionsOfHeed(): Set<string> {
  const files = [
    ...pages,
    ...globSync(["docs/decisions/*.md", "src/**/*.ts", "docker-compose.yml"], { cwd: root }),
  ];
  return new Set(
    files.flatMap((file) =>
      Array.from(
        readFileSync(join(root, file), "utf8").matchAll(/\\?`(?:npx )?heed ([^`\\]+)\\?`/g),
        ([, words = ""]) => words.replaceAll(/\s+/g, " "),
      ),
    ),
  );
}
