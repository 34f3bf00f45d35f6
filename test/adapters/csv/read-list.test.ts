import { Readable } from "node:stream";

import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";

import { type ListFileOptions, openList } from "../../../src/adapters/csv/read-list.ts";
import type { ListRow } from "../../../src/pipeline/list-row.ts";

type Given = Partial<ListFileOptions> & { chunk?: number };

async function read(content: string | Buffer, { chunk = 1 << 16, ...options }: Given = {}) {
  const bytes = Buffer.from(content as string);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  const file = await openList(Readable.from(chunks), {
    file: "list.csv",
    encoding: null,
    delimiter: null,
    map: {},
    maxRowBytes: 65_536,
    ...options,
  });
  const rows: ListRow[] = [];
  for await (const batch of file.rows) rows.push(...batch);
  return { ...file, rows, addresses: rows.map((row) => row.address) };
}

const three = ["ann@mail.example", "bob@mail.example", "eve@mail.example"];

test("every usual delimiter and line end is recognised", async () => {
  for (const delimiter of [",", ";", "\t", "|"]) {
    for (const lineEnd of ["\n", "\r\n", "\r"]) {
      const lines = [["Name", "E-Mail", "Note"], ...three.map((address) => ["N.", address, "a b"])];
      const file = await read(lines.map((line) => line.join(delimiter)).join(lineEnd));
      expect(file).toMatchObject({ delimiter, hasHeader: true, addresses: three });
      expect(file.rows.map((row) => row.row)).toEqual([2, 3, 4]);
    }
  }
});

test("a decimal comma or prose does not win over the delimiter", async () => {
  const text = ["email;amount;note", ...three.map((a) => `${a};1,5;first, second, third`)].join("\n");
  expect(await read(text)).toMatchObject({ delimiter: ";", addresses: three });
});

test("one address a row, with and without a header", async () => {
  expect(await read(three.join("\n"))).toMatchObject({ hasHeader: false, addresses: three });
  expect(await read(["Email", ...three].join("\r\n"))).toMatchObject({ hasHeader: true, addresses: three });
  expect(await read("ann@mail.example")).toMatchObject({ addresses: ["ann@mail.example"] });
});

test("a file without a header is recognised by its addresses", async () => {
  const file = await read(three.map((address, i) => `${i},Name ${i},${address}`).join("\n"));
  expect(file).toMatchObject({ hasHeader: false, addresses: three });
  expect(file.rows[0]?.row).toBe(1);
});

const named: [header: string, encoding?: string][] = [
  ["EMAIL"],
  ["Email Address"],
  ["e-mail"],
  ["Adresse e-mail"],
  ["Courriel"],
  ["E-Mail-Adresse"],
  ["Correo electrónico"],
  ["Indirizzo e-mail"],
  ["Endereço de e-mail"],
  ["E-postadress"],
  ["Sähköpostiosoite"],
  ["E-posta adresi"],
  ["Почта"],
  ["メールアドレス"],
  ["邮箱"],
  ["이메일"],
];

test.each(named)("the column %s holds the addresses", async (header) => {
  const text = [`Id,${header},Email sent`, ...three.map((a, i) => `${i},${a},yes`)].join("\n");
  expect((await read(text)).addresses).toEqual(three);
});

test("what stands in a column decides over its name", async () => {
  const text = ["Address,Contact", ...three.map((a) => `1 High Street,${a}`)].join("\n");
  expect((await read(text)).addresses).toEqual(three);
});

test("evidence is found by name in several languages", async () => {
  const row = (header: string) =>
    read(`${header}\nann@mail.example,web,2025-01-02,192.0.2.1,spring`).then(({ rows }) => rows[0]);
  const expected = { source: "web", time: "2025-01-02", ip: "192.0.2.1", form: "spring" };
  expect(await row("email,Consent Source,Consent Time,Consent IP,Form")).toMatchObject(expected);
  expect(await row("email,Quelle,Anmeldedatum,IP-Adresse,Formular")).toMatchObject(expected);
  expect(await row("email,Origine,Date d'inscription,Adresse IP,Formulaire")).toMatchObject(expected);
  expect(await row("email,Origen,Fecha de alta,Dirección IP,Formulario")).toMatchObject(expected);
  expect(await row("email,source,OPTIN_TIME,OPTIN_IP,form_name")).toMatchObject(expected);
});

test("columns can be mapped by name and by number", async () => {
  const text = "A,B,C\nx@mail.example,y@mail.example,web";
  expect(await read(text, { map: { email: "b", source: "C" } })).toMatchObject({
    rows: [{ address: "y@mail.example", source: "web" }],
  });
  const bare = "x@mail.example,y@mail.example,web";
  expect(await read(bare, { map: { email: "2", source: "3" } })).toMatchObject({
    rows: [{ address: "y@mail.example", source: "web" }],
  });
});

const accented = ["Prénom;E-mail", ...three.map((a) => `Zoë Ağça;${a}`)].join("\r\n");

test.each([
  ["utf-8", Buffer.from(accented), "utf-8"],
  ["utf-8 with BOM", Buffer.from(`\ufeff${accented}`), "utf-8"],
  ["utf-16le with BOM", iconv.encode(accented, "utf-16le", { addBOM: true }), "utf-16le"],
  ["utf-16be with BOM", iconv.encode(accented, "utf-16be", { addBOM: true }), "utf-16be"],
  ["utf-16le without BOM", iconv.encode(accented, "utf-16le"), "utf-16le"],
  ["utf-16be without BOM", iconv.encode(accented, "utf-16be"), "utf-16be"],
])("%s is recognised", async (_, bytes, encoding) => {
  for (const chunk of [1, 3, 1 << 16]) {
    expect(await read(bytes, { chunk, map: { source: "Prénom" } })).toMatchObject({
      encoding,
      addresses: three,
      rows: [{ source: "Zoë Ağça" }, {}, {}],
    });
  }
});

test("bytes that are no UTF-8 are windows-1252, row by row", async () => {
  const bytes = Buffer.concat([
    Buffer.from("email,source\nann@mail.example,caf\u00e9 utf\n"),
    iconv.encode("bob@mail.example,café „latin“\n", "windows-1252"),
    Buffer.from("eve@mail.example,\u{1f600}\n"),
  ]);
  const { rows } = await read(bytes);
  expect(rows.map((row) => row.source)).toEqual(["café utf", "café „latin“", "\u{1f600}"]);
});

test("an encoding can be given", async () => {
  const bytes = iconv.encode("メール,名前\nann@mail.example,表示", "shift_jis");
  expect(await read(bytes, { encoding: "shift_jis", map: { source: "名前" } })).toMatchObject({
    rows: [{ address: "ann@mail.example", source: "表示" }],
  });
  await expect(read("a@mail.example", { encoding: "ebcdic-9" })).rejects.toThrow(/--encoding ebcdic-9/);
});

test("Excel's sep row, blank rows and trailing empty rows are no contacts; rows keep their numbers", async () => {
  const text = `sep=;\nEmail;Name\n\nann@mail.example;Ann\n;;\n;;\nbob@mail.example;"Bob; B."\n;;;;\n`;
  const { rows } = await read(text);
  expect(rows.map(({ row, address }) => [row, address])).toEqual([
    [4, "ann@mail.example"],
    [7, "bob@mail.example"],
  ]);
});

test("ragged rows are read as far as they go", async () => {
  const { rows } = await read(
    "name,email,source\nAnn\nBob,bob@mail.example\nEve,eve@mail.example,web,more,more\n",
  );
  expect(rows.map(({ address, source }) => [address, source])).toEqual([
    [null, null],
    ["bob@mail.example", null],
    ["eve@mail.example", "web"],
  ]);
});

test("a field of 1 MB is left out with its row number, and the rest is read", async () => {
  const fields = ["x".repeat(1_000_000), `"${"y, z\n".repeat(200_000)}"`];
  for (const field of fields) {
    const { rows } = await read(
      `email,note\nann@mail.example,a\nbob@mail.example,${field}\neve@mail.example,c\n`,
    );
    expect(rows.map(({ row, address, isTooLong }) => [row, address, isTooLong])).toEqual([
      [2, "ann@mail.example", false],
      [3, null, true],
      [4, "eve@mail.example", false],
    ]);
  }
});

const refused: [what: string, content: string | Buffer, options: Given, code: string, sentence: RegExp][] = [
  ["an empty file", "", {}, "malformed", /list\.csv is empty/],
  ["a file of blanks", " \n\n  \r\n", {}, "malformed", /nothing but blanks/],
  ["a byte order mark alone", "\ufeff", {}, "malformed", /nothing but blanks/],
  ["no addresses", "Name,City\nAnn,Ulm\n", {}, "malformed", /its columns are "Name", "City".*--map email=/],
  ["one word", "hello", {}, "malformed", /no column of email addresses; its columns are "hello"/],
  [
    "two columns of addresses",
    "From who,To whom\na@x.example,b@x.example\n",
    {},
    "malformed",
    /several columns of addresses \("From who", "To whom"\)/,
  ],
  [
    "an unknown column",
    "email\na@x.example",
    { map: { email: "Mail" } },
    "misconfigured",
    /its columns are "email"/,
  ],
  ["a number too high", "a@x.example", { map: { source: "2" } }, "misconfigured", /from 1 to 1/],
  ["a workbook", Buffer.from("504b03041400060008", "hex"), {}, "malformed", /an Excel workbook or a zip/],
  ["a gzip", Buffer.from("1f8b0800", "hex"), {}, "malformed", /a gzip archive/],
  ["binary", Buffer.from([1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 0, 0, 1]), {}, "malformed", /a binary file/],
];

test.each(refused)("%s is refused in a clear sentence", async (_, content, options, code, sentence) => {
  await expect(read(content, options)).rejects.toMatchObject({
    name: "PortError",
    code,
    message: expect.stringMatching(sentence) as string,
  });
});

test("what any writer of CSV writes is read back, in whatever chunks", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "é", '"', ",", ";", "\n", "\r\n", " ", "@"),
    maxLength: 12,
  });
  const address = fc.constantFrom(...three);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(address, cell, cell), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 200 }),
      async (records, chunk) => {
        const text = stringify([["email", "source", "note"], ...records]);
        const { rows } = await read(text, { chunk, delimiter: "," });
        expect(rows.map((row) => [row.address, row.source])).toEqual(records.map(([a, s]) => [a, s]));
      },
    ),
  );
});

test("no bytes make it fail otherwise than with a sentence", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const outcome = await read(Buffer.from(bytes)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome.name).toBe("PortError");
    }),
  );
});
