/** Lexical tokens of RFC 5322 §3.2. What is left open reaches to the end of the text; each scan is linear. */

/** The offset of the quote that closes the one at `open`. */
export function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (char === '"') return at;
  }
  return text.length;
}

/** The offset of the parenthesis that closes the comment at `open`; comments may hold comments. */
export function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return at;
  }
  return text.length;
}

/** The content of a quoted string or comment without the backslashes that quote. */
export function unquote(content: string): string {
  return content.includes("\\") ? content.replace(/\\(.)/gs, "$1") : content;
}

/** The text with a blank for each of its comments; quoted strings, and a comment that stays open, are kept whole. */
export function withoutComments(text: string): string {
  if (!text.includes("(")) return text;
  let kept = "";
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = closingQuote(text, at);
      kept += text.slice(at, end + 1);
      at = end + 1;
    } else if (char === "(") {
      const end = closingParenthesis(text, at);
      kept += end === text.length ? text.slice(at) : " ";
      at = end + 1;
    } else {
      kept += char;
      at++;
    }
  }
  return kept;
}
