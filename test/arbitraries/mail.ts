import fc from "fast-check";

/** A part as it was built, to compare with what is read. */
export interface BuiltPart {
  readonly type: string;
  readonly children: readonly BuiltPart[];
  readonly message: BuiltPart | null;
  /** A leaf's text. */
  readonly text: string;
  readonly source: string;
}

const boundaryCharacters = "abcXYZ019'()+_,-./:=? ";
const line = fc.string({ unit: fc.constantFrom(..."abc XYZ,.>=:?Ü€ß日".split("")), maxLength: 60 });

/** Text without trailing blanks in its lines, which transfer encodings may take away. */
const text = fc
  .array(line, { maxLength: 6 })
  .map((lines) => lines.map((each) => each.trimEnd()).join("\n"))
  // "--" opens a delimiter and "From " an mbox line; both are other tests' matter.
  .filter((value) => !/^(?:--|>?From )/m.test(value));

const field = fc
  .tuple(fc.constantFrom("X-Note", "Comments", "X-Seen"), line)
  .map(([name, value]) => `${name}: ${Buffer.from(value, "utf8").toString("latin1").trim()}\r\n`);

/** Mails of random structure with what each part must be read as; delimiter lines end in one of the paddings. */
export const builtMail = (paddings: readonly string[]): fc.Arbitrary<BuiltPart> =>
  fc
    .letrec<{ part: BuiltPart; leaf: BuiltPart; multipart: BuiltPart; embedded: BuiltPart }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 4, depthIdentifier: "part" },
        tie("leaf"),
        tie("multipart"),
        tie("embedded"),
      ),
      leaf: fc
        .tuple(
          fc.constantFrom("text/plain", "text/html", "application/json"),
          fc.constantFrom("8bit", "base64", "quoted-printable"),
          text,
          fc.array(field, { maxLength: 3 }),
        )
        .map(([type, encoding, value, fields]) => ({
          type,
          children: [],
          message: null,
          text: value,
          source:
            `${fields.join("")}Content-Type: ${type}; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n` +
            encode(value, encoding),
        })),
      multipart: fc
        .tuple(
          fc.constantFrom("multipart/mixed", "multipart/alternative", "multipart/report"),
          fc.string({ unit: fc.constantFrom(...boundaryCharacters.split("")), minLength: 4, maxLength: 30 }),
          fc.array(tie("part"), { minLength: 1, maxLength: 4 }),
          fc.constantFrom("", "preamble\r\n"),
          fc.constantFrom(...paddings),
          fc.boolean(),
        )
        .map(([type, stem, children, preamble, padding, epilogue]) => {
          // No boundary may begin another one's line, so the number of parts below makes them differ.
          const boundary = `${String(weight(children))}_${stem.trim()}|`;
          const body = children.map((child) => `--${boundary}${padding}\r\n${child.source}\r\n`).join("");
          return {
            type,
            children,
            message: null,
            text: "",
            source:
              `Content-Type: ${type};\r\n boundary="${boundary}"\r\n\r\n${preamble}${body}--${boundary}--${padding}` +
              (epilogue ? "\r\nepilogue" : ""),
          };
        }),
      embedded: tie("part").map((inner) => ({
        type: "message/rfc822",
        children: [],
        message: inner,
        text: "",
        source: `Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n${inner.source}`,
      })),
    }))
    .part.map((part) => ({
      ...part,
      source: `From: ann@example.com\r\nSubject: outer\r\nMIME-Version: 1.0\r\n${part.source}`,
    }));

function weight(children: readonly BuiltPart[]): number {
  return children.reduce(
    (sum, child) => sum + 1 + weight(child.children) + (child.message === null ? 0 : weight([child.message])),
    0,
  );
}

function encode(value: string, encoding: string): string {
  const bytes = Buffer.from(value.replaceAll("\n", "\r\n"), "utf8");
  if (encoding === "base64") return bytes.toString("base64").replace(/.{76}/g, "$&\r\n");
  const raw = bytes.toString("latin1");
  if (encoding === "8bit") return raw;
  return raw
    .replace(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    .replace(/^-/gm, "=2D")
    .replace(/[^\r\n]{60}(?=[^\r\n=]{3})/g, (piece) => (/=.?$/.test(piece) ? piece : `${piece}=\r\n`));
}
