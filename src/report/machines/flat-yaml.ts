const LONGEST_LINE = 1_000;

/**
 * The flat YAML that X-ARF uses: "Key: value" a line, quoted or not. Lists, nesting, tags and anchors are not read.
 * Keys are lower-cased; the first of a repeated key wins. Takes at most `maxLines` lines.
 */
export function parseFlatYaml(text: string, maxLines = 500): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/, maxLines)) {
    if (line.length > LONGEST_LINE || /^\s*(?:#|---|\.\.\.|%|$)/.test(line)) continue;
    const pair = /^["']?([A-Za-z][A-Za-z0-9_ -]{0,63})["']?[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line);
    const [, key, value] = pair ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.trim().toLowerCase();
    if (!values.has(name)) values.set(name, scalar(value));
  }
  return values;
}

function scalar(text: string): string {
  const value = text.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value) ?? /^'((?:[^']|'')*)'/.exec(value);
  if (quoted?.[1] === undefined) return value.replace(/\s+#.*$/, "");
  return value.startsWith("'") ? quoted[1].replaceAll("''", "'") : quoted[1].replace(/\\(["\\/])/g, "$1");
}
