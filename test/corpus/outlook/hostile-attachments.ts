import type { OutlookFormat } from "../../../src/ports.ts";
import { spam } from "./bulbs.ts";
import { id, longs, type MapiContent, shorts } from "./mapi-content.ts";
import { msgFile } from "./msg-file.ts";
import { attribute, tnef } from "./tnef.ts";

/** An attachment that is meant to break its reader, and how the reading may end. Built anew at every run. */
export interface HostileAttachment {
  readonly name: string;
  /** The attack, in a sentence. */
  readonly why: string;
  readonly format: OutlookFormat;
  readonly build: () => Buffer;
  /** "read", or the code of what is said. */
  readonly ends: readonly string[];
}

const megabyte = 1024 * 1024;
const noLibraryHolds = ["outlook-crash", "outlook-timeout", "outlook-malformed"];

/** Offsets in a compound file's header ([MS-CFB] §2.2). */
const header = { directory: 48, miniFat: 60, difat: 68, difatCount: 72, firstFatSector: 76 } as const;
const sectorAt = (number: number) => 512 * (number + 1);

export const hostileAttachments: readonly HostileAttachment[] = [
  {
    name: "msg-fat-loop",
    why: "every sector of the file is followed by the first one",
    format: "msg",
    build: () =>
      patched((file) => {
        const fat = sectorAt(file.readUInt32LE(header.firstFatSector));
        file.fill(0, fat, fat + 512);
      }),
    ends: noLibraryHolds,
  },
  {
    name: "msg-directory-chain-loop",
    why: "the directory's last sector is followed by its first",
    format: "msg",
    build: () =>
      patched((file) => {
        const fat = sectorAt(file.readUInt32LE(header.firstFatSector));
        const directory = file.readUInt32LE(header.directory);
        let last = directory;
        while (file.readUInt32LE(fat + 4 * last) < 0xffff_fffa) last = file.readUInt32LE(fat + 4 * last);
        file.writeUInt32LE(directory, fat + 4 * last);
      }),
    ends: noLibraryHolds,
  },
  {
    name: "msg-difat-loop",
    why: "two thousand million further sectors of sectors, each followed by itself",
    format: "msg",
    build: () =>
      patched((file) => {
        file.writeUInt32LE(1_000_000, 44);
        file.writeUInt32LE(0x7fff_ffff, header.difatCount);
        file.fill(0, sectorAt(1), sectorAt(2));
        file.writeUInt32LE(1, header.difat);
      }),
    ends: ["read", ...noLibraryHolds],
  },
  {
    name: "msg-mini-stream-loop",
    why: "every piece of the small streams is followed by the first one",
    format: "msg",
    build: () =>
      patched((file) => {
        const miniFat = sectorAt(file.readUInt32LE(header.miniFat));
        file.fill(0, miniFat, miniFat + 512);
      }),
    ends: noLibraryHolds,
  },
  {
    name: "msg-tree-loop",
    why: "an entry of the directory is its own neighbour",
    format: "msg",
    build: () => patched((file) => entries(file, (at, number) => file.writeUInt32LE(number, at + 68))),
    ends: noLibraryHolds,
  },
  {
    name: "msg-storage-in-itself",
    why: "a storage that holds the root",
    format: "msg",
    build: () =>
      patched((file) => entries(file, (at) => file[at + 66] === 1 && file.writeUInt32LE(0, at + 76))),
    ends: ["read", ...noLibraryHolds],
  },
  {
    name: "msg-streams-of-4-gb",
    why: "every stream says that it is 4 GB long",
    format: "msg",
    build: () =>
      patched((file) =>
        entries(file, (at) => file[at + 66] === 2 && file.writeUInt32LE(0xffff_fff0, at + 120)),
      ),
    ends: noLibraryHolds,
  },
  {
    name: "msg-streams-of-1-gb-in-a-circle",
    why: "streams of 1 GB whose sectors go round, so that there is something to copy",
    format: "msg",
    build: () =>
      patched((file) => {
        const fat = sectorAt(file.readUInt32LE(header.firstFatSector));
        entries(file, (at) => {
          if (file[at + 66] !== 2) return;
          file.writeUInt32LE(1, at + 116);
          file.writeUInt32LE(1024 * megabyte, at + 120);
        });
        file.writeUInt32LE(1, fat + 4);
      }),
    ends: noLibraryHolds,
  },
  {
    name: "msg-30-deep",
    why: "messages within messages beyond the limit: the outer ones are read",
    format: "msg",
    build: () => msgFile(nested(30)),
    ends: ["read outlook-damaged"],
  },
  {
    name: "msg-cut-anywhere",
    why: "a file that ends in the middle of its directory",
    format: "msg",
    build: () => patched((file) => file.fill(0xff, 3_000)),
    ends: ["read", ...noLibraryHolds],
  },
  {
    name: "tnef-length-overflow",
    why: "an attribute that is longer than the file, by 4 GB",
    format: "tnef",
    build: () =>
      Buffer.concat([tnef(spam), Buffer.of(1), longs(0x0006_9003, 0xffff_ffff), Buffer.alloc(100)]),
    ends: ["read outlook-damaged"],
  },
  {
    name: "tnef-4000-million-properties",
    why: "a list of properties that never ends, each of a size of zero",
    format: "tnef",
    build: () =>
      properties(
        Buffer.concat([longs(0xffff_ffff), ...many(100_000, Buffer.concat([shorts(0x001f, 1), longs(0)]))]),
      ),
    ends: ["read outlook-damaged"],
  },
  {
    name: "tnef-4000-million-values",
    why: "a property of four thousand million values, each of a length of zero",
    format: "tnef",
    build: () =>
      properties(
        Buffer.concat([longs(1), shorts(0x101f, 1), longs(0xffff_ffff), Buffer.alloc(4 * megabyte)]),
      ),
    ends: ["read outlook-damaged"],
  },
  {
    name: "tnef-unknown-type",
    why: "a property of a type that nobody knows, so that the next one cannot be found",
    format: "tnef",
    build: () => properties(Buffer.concat([longs(2), shorts(0x0fff, 1), longs(0), Buffer.alloc(100)])),
    ends: ["read outlook-damaged"],
  },
  {
    name: "tnef-recipients",
    why: "a table of four thousand million recipients of whom nothing is known",
    format: "tnef",
    build: () =>
      stream(attribute(1, 0x0006_9004, Buffer.concat([longs(0xffff_ffff), Buffer.alloc(8 * megabyte)]))),
    ends: ["read"],
  },
  {
    name: "tnef-empty-attributes",
    why: "hundreds of thousands of attachments, all of them empty",
    format: "tnef",
    build: () => stream(Buffer.concat(many(600_000, attribute(2, 0x0006_9002, Buffer.alloc(0))))),
    ends: ["read outlook-damaged"],
  },
  {
    name: "tnef-200-deep",
    why: "messages within messages beyond the limit",
    format: "tnef",
    build: () => tnef(nested(200)),
    ends: ["read outlook-damaged"],
  },
  {
    name: "tnef-rtf-bomb",
    why: "compressed RTF in which two bytes stand for seventeen",
    format: "tnef",
    build: () => {
      const content = Buffer.concat(many(30_000, Buffer.from(`ff${"000f".repeat(8)}`, "hex")));
      return rtf(Buffer.concat([longs(content.length + 12, 0xffff_ffff, 0x75465a4c, 0), content]));
    },
    ends: ["read", "read outlook-damaged", ...noLibraryHolds],
  },
  {
    name: "tnef-rtf-longer-than-it-is",
    why: "compressed RTF that says it goes on for 2 GB",
    format: "tnef",
    build: () => rtf(Buffer.concat([longs(0x7fff_ffff, 0x7fff_ffff, 0x75465a4c, 0), Buffer.alloc(100)])),
    ends: ["read", "read outlook-damaged"],
  },
  {
    name: "tnef-rtf-groups",
    why: "RTF of nothing but opening braces",
    format: "tnef",
    build: () => {
      const text = Buffer.from(`{\\rtf1\\fromtext ${"{".repeat(400_000)}`);
      return rtf(Buffer.concat([longs(text.length + 12, text.length, 0x414c454d, 0), text]));
    },
    ends: ["read", "read outlook-damaged", ...noLibraryHolds],
  },
  {
    name: "tnef-header-injection",
    why: "a subject that would end the header, and a boundary in every text",
    format: "tnef",
    build: () =>
      tnef({
        properties: [{ id: id.body, text: "--outlook-0--\r\n" }],
        attachments: [
          {
            name: '"\r\n\r\n--outlook-0--',
            holds: {
              properties: [
                { id: id.subject, text: "x\r\nFrom: other@mail.example\r\n\r\n--outlook-0--" },
                {
                  id: id.transportMessageHeaders,
                  text: "To: a@mail.example\r\n--outlook-0--\r\n--outlook-1--\r\nCc: b@mail.example",
                },
              ],
            },
          },
        ],
      }),
    ends: ["read"],
  },
  {
    name: "25-mb",
    why: "larger than any attachment that is read",
    format: "tnef",
    build: () => Buffer.concat([tnef(spam), Buffer.alloc(25 * megabyte)]),
    ends: ["outlook-too-large"],
  },
  {
    name: "empty",
    why: "no byte at all",
    format: "msg",
    build: () => Buffer.alloc(0),
    ends: ["outlook-malformed"],
  },
  {
    name: "tnef-start-only",
    why: "nothing after the first four bytes",
    format: "tnef",
    build: () => longs(0x223e9f78),
    ends: ["read", "read outlook-damaged"],
  },
];

function patched(change: (file: Buffer) => void): Buffer {
  const file = msgFile(spam);
  change(file);
  return file;
}

/** Calls `change` with the offset and number of every entry of the directory but the root. */
function entries(file: Buffer, change: (at: number, number: number) => void): void {
  const start = sectorAt(file.readUInt32LE(header.directory));
  for (let number = 1; (file[start + 128 * number + 66] ?? 0) > 0; number++)
    change(start + 128 * number, number);
}

function nested(levels: number): MapiContent {
  let content = spam;
  for (let level = 0; level < levels; level++)
    content = {
      properties: [{ id: id.subject, text: `${level}` }],
      attachments: [{ name: "deeper", holds: content }],
    };
  return content;
}

function stream(...attributes: readonly Buffer[]): Buffer {
  return Buffer.concat([longs(0x223e9f78), shorts(1), ...attributes]);
}

function properties(list: Buffer): Buffer {
  return stream(attribute(1, 0x0006_9003, list));
}

function rtf(compressed: Buffer): Buffer {
  return tnef({ properties: [{ id: id.rtfCompressed, binary: compressed }] });
}

function many(count: number, bytes: Buffer): Buffer[] {
  return Array.from({ length: count }, () => bytes);
}
