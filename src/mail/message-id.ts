/**
 * The message ids of a Message-ID, In-Reply-To or References field (RFC 5322 §3.6.4), without "<>", in order, each
 * once. QUIRK: ids are also taken without brackets when the field has none ("Message-ID: abc@example.com"), and folds
 * inside of an id go.
 */
export function parseMessageIds(value: string): string[] {
  const ids = new Set<string>();
  let open = value.indexOf("<");
  if (open < 0) {
    for (const word of value.split(/[\s,;>]+/)) if (isId(word)) ids.add(word);
    return [...ids];
  }
  while (open >= 0) {
    const close = value.indexOf(">", open);
    if (close < 0) break;
    // "<a <b@example.com>": the inner one is the whole one.
    const start = value.lastIndexOf("<", close);
    const id = value.slice(start + 1, close).replace(/\s+/g, "");
    if (id !== "") ids.add(id);
    open = value.indexOf("<", close);
  }
  return [...ids];
}

function isId(word: string): boolean {
  const at = word.indexOf("@");
  return at > 0 && at < word.length - 1;
}
