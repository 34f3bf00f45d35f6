import { closingParenthesis } from "./lexical.ts";

/** One method's result in an Authentication-Results field (RFC 8601 §2.2). Names and results are lower-cased. */
export interface AuthenticationResult {
  /** "spf", "dkim", "dmarc", "arc", … */
  readonly method: string;
  /** "pass", "fail", "softfail", "none", "temperror", … */
  readonly result: string;
  readonly reason: string | null;
  /** By "ptype.property": "header.d", "smtp.mailfrom". The first of a repeated name counts. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface AuthenticationResults {
  /** Who says so; only a configured name may be believed (§7.1). Lower-cased. */
  readonly authservId: string;
  readonly results: readonly AuthenticationResult[];
}

/**
 * Reads one Authentication-Results value; null where there is no authserv-id. Comments go. Linear in the length.
 * QUIRK: results seen without an authserv-id ("spf=pass …" first, by Microsoft) have authservId "".
 */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  const [first = [], ...others] = statements(tokens(value));
  const [id] = first;
  if (id === undefined) return null;
  const bare = first.includes("=");
  const results = (bare ? [first, ...others] : others).map(readResult).filter((result) => result !== null);
  return { authservId: bare ? "" : id.toLowerCase(), results };
}

/** "dkim=pass reason=… header.d=…" as method, result and properties; null for "none" and for noise. */
function readResult(words: readonly string[]): AuthenticationResult | null {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 2 < words.length; at++) {
    if (words[at + 1] !== "=") continue;
    pairs.push([(words[at] ?? "").toLowerCase(), words[at + 2] ?? ""]);
    at += 2;
  }
  const [method, ...rest] = pairs;
  if (method === undefined) return null;
  const properties = new Map<string, string>();
  let reason: string | null = null;
  for (const [name, text] of rest) {
    if (name === "reason") reason ??= text;
    else if (name.includes(".") && !properties.has(name)) properties.set(name, text);
  }
  return {
    // "dkim/1" carries the method's version.
    method: method[0].split("/", 1)[0] ?? method[0],
    result: method[1].toLowerCase(),
    reason,
    properties: Object.fromEntries(properties),
  };
}

function statements(words: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const word of words) {
    if (word === ";") all.push([]);
    else all.at(-1)?.push(word);
  }
  return all;
}

/** Words, "=" and ";"; quoted strings without their quotes, comments gone. */
function tokens(value: string): string[] {
  const found: string[] = [];
  let word = "";
  const end = (): void => {
    if (word !== "") found.push(word);
    word = "";
  };
  let at = 0;
  while (at < value.length) {
    const char = value.charAt(at);
    if (char === "(") {
      end();
      at = closingParenthesis(value, at) + 1;
      continue;
    }
    if (char === '"') {
      for (at++; at < value.length && value.charAt(at) !== '"'; at++) {
        if (value.charAt(at) === "\\") at++;
        word += value.charAt(at);
      }
    } else if (char === ";" || (char === "=" && !endsPair(found, word))) {
      end();
      found.push(char);
    } else if (/\s/.test(char)) {
      end();
    } else {
      word += char;
    }
    at++;
  }
  end();
  return found;
}

/** Inside of a value "=" is an ordinary character: "header.b=aGk=". */
function endsPair(found: readonly string[], word: string): boolean {
  return word !== "" && found.at(-1) === "=";
}
