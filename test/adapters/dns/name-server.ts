import { createSocket } from "node:dgram";
import { once } from "node:events";

const types: Readonly<Record<number, string>> = { 1: "A", 5: "CNAME", 15: "MX", 16: "TXT", 28: "AAAA" };
const codes = { "no-name": 3, failure: 2, refused: 5 } as const;

/** What a name server says: texts of TXT records, an error, or nothing at all. No entry is a name without records. */
export type Said = readonly string[] | keyof typeof codes | "silence";

export interface NameServer {
  /** "127.0.0.1:5353" */
  readonly address: string;
  /** The questions so far: "reader.example TXT". */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A name server of this machine that answers from a table, by "name TYPE". It tells TXT records only (RFC 1035). */
export async function startNameServer(table: Readonly<Record<string, Said>>): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket("udp4");
  socket.on("message", (question, from) => {
    const { name, end } = nameAt(question, 12);
    const key = `${name} ${types[question.readUInt16BE(end)] ?? "?"}`;
    asked.push(key);
    const said = table[key] ?? [];
    if (said !== "silence")
      socket.send(answerTo(question.subarray(0, end + 4), said), from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    close: async () => {
      socket.close();
      await once(socket, "close");
    },
  };
}

function nameAt(packet: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = packet[at] ?? 0; length > 0; length = packet[at] ?? 0) {
    labels.push(packet.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), end: at + 1 };
}

function answerTo(question: Buffer, said: Exclude<Said, "silence">): Buffer {
  const texts = typeof said === "string" ? [] : said;
  const header = Buffer.from(question.subarray(0, 12));
  header.writeUInt16BE(0x8180 | (typeof said === "string" ? codes[said] : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(texts.length, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([header, question.subarray(12), ...texts.map(txtRecord)]);
}

function txtRecord(text: string): Buffer {
  const strings: Buffer[] = [];
  for (let at = 0; at === 0 || at < text.length; at += 255) {
    const piece = Buffer.from(text.slice(at, at + 255), "latin1");
    strings.push(Buffer.from([piece.length]), piece);
  }
  const content = Buffer.concat(strings);
  const fixed = Buffer.alloc(12);
  fixed.writeUInt16BE(0xc00c, 0);
  fixed.writeUInt16BE(16, 2);
  fixed.writeUInt16BE(1, 4);
  fixed.writeUInt32BE(60, 6);
  fixed.writeUInt16BE(content.length, 10);
  return Buffer.concat([fixed, content]);
}
