import { longs, shorts, utf16 } from "./mapi-content.ts";

/** A storage of a compound file: streams and storages by name. */
export interface Storage {
  readonly [name: string]: Buffer | Storage;
}

const sector = 512;
const miniSector = 64;
const miniStreamLimit = 4_096;

const free = 0xffff_ffff;
const endOfChain = 0xffff_fffe;
const fatSector = 0xffff_fffd;

interface Entry {
  readonly name: string;
  /** 5 root, 1 storage, 2 stream. */
  readonly type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  readonly content: Buffer;
}

/** A compound file of version 3 ([MS-CFB]), as Outlook writes its .msg: the allocation table comes first. */
export function compoundFile(root: Storage): Buffer {
  let fatSectors = 1;
  for (;;) {
    const file = withFat(root, fatSectors);
    if (file !== null) return file;
    fatSectors++;
  }
}

/** Null where the table needs more sectors. */
function withFat(root: Storage, fatSectors: number): Buffer | null {
  const entries: Entry[] = [];
  addEntry(entries, "Root Entry", 5, Buffer.alloc(0));
  addChildren(entries, 0, root);

  const sectors: Buffer[] = [];
  const fat = Array<number>(fatSectors).fill(fatSector);
  const put = (content: Buffer): number => chain(content, sector, sectors, fat);
  const miniSectors: Buffer[] = [];
  const miniFat: number[] = [];
  for (const entry of entries) {
    if (entry.type !== 2 || entry.content.length === 0) continue;
    entry.start =
      entry.content.length < miniStreamLimit
        ? chain(entry.content, miniSector, miniSectors, miniFat)
        : put(entry.content);
  }
  const miniStream = Buffer.concat(miniSectors);
  const miniFatStart = put(longs(...miniFat));
  const miniStreamStart = put(miniStream);
  const directory = Buffer.concat(
    entries.map((entry, at) => directoryEntry(entry, at === 0 ? [miniStreamStart, miniStream.length] : null)),
  );
  const directoryStart = put(directory);

  const perSector = sector / 4;
  if (fat.length > fatSectors * perSector) return null;
  while (fat.length < fatSectors * perSector) fat.push(free);
  const difat = Array.from({ length: 109 }, (_, at) => (at < fatSectors ? at : free));
  const header = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(16),
    shorts(0x003e, 3, 0xfffe, 9, 6, 0, 0, 0),
    longs(0, fatSectors, directoryStart, 0, miniStreamLimit),
    longs(miniFatStart, Math.ceil(miniFat.length / perSector), endOfChain, 0, ...difat),
  ]);
  return Buffer.concat([header, longs(...fat), ...sectors]);
}

function addEntry(entries: Entry[], name: string, type: number, content: Buffer): number {
  entries.push({
    name,
    type,
    left: free,
    right: free,
    child: free,
    start: type === 2 ? endOfChain : 0,
    content,
  });
  return entries.length - 1;
}

/** The entries of a storage hang in a binary tree, by the length of their names and then by these. */
function addChildren(entries: Entry[], parent: number, storage: Storage): void {
  const added = Object.entries(storage)
    .sort(([a], [b]) => a.length - b.length || (a.toUpperCase() < b.toUpperCase() ? -1 : 1))
    .map(([name, content]) => {
      const isStream = Buffer.isBuffer(content);
      const at = addEntry(entries, name, isStream ? 2 : 1, isStream ? content : Buffer.alloc(0));
      if (!isStream) addChildren(entries, at, content);
      return at;
    });
  const owner = entries[parent];
  if (owner !== undefined) owner.child = tree(entries, added);
}

function tree(entries: readonly Entry[], sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const root = sorted[middle];
  const entry = root === undefined ? undefined : entries[root];
  if (root === undefined || entry === undefined) return free;
  entry.left = tree(entries, sorted.slice(0, middle));
  entry.right = tree(entries, sorted.slice(middle + 1));
  return root;
}

/** Writes content in sectors of a size and their chain into the allocation table; gives the first. */
function chain(content: Buffer, size: number, sectors: Buffer[], table: number[]): number {
  const count = Math.ceil(content.length / size);
  const start = table.length;
  for (let at = 0; at < count; at++) {
    const piece = Buffer.alloc(size);
    content.copy(piece, 0, at * size, (at + 1) * size);
    sectors.push(piece);
    table.push(at === count - 1 ? endOfChain : start + at + 1);
  }
  return count === 0 ? endOfChain : start;
}

function directoryEntry(entry: Entry, miniStream: [start: number, size: number] | null): Buffer {
  const name = utf16(`${entry.name}\0`);
  const [start, size] = miniStream ?? [entry.start, entry.content.length];
  return Buffer.concat([
    name,
    Buffer.alloc(64 - name.length),
    shorts(name.length),
    // Black: a tree without red nodes is one, too.
    Buffer.of(entry.type, 1),
    longs(entry.left, entry.right, entry.child),
    Buffer.alloc(36),
    longs(start, size, 0),
  ]);
}
