// A child that does what its argument says, in place of reading an attachment.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";

import { encodeAnswer } from "../../../src/adapters/outlook/answer.ts";

const answer = (text: string) =>
  process.stdout.write(encodeAnswer({ outcome: "read", mime: Buffer.from(text) }));

/** What Node says where it does not allow something; null where it does. */
const refusalOf = (act: () => unknown): unknown => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

switch (process.argv[2]) {
  case "hang":
    for (;;);
  case "hang-without-reading":
    setInterval(() => undefined, 1_000);
    break;
  case "fill-heap": {
    const held: unknown[] = [];
    for (;;) held.push(new Array(1_000).fill(held.length));
  }
  case "fill-buffers": {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(16 * 1024 * 1024, 1));
  }
  case "flood": {
    const much = Buffer.alloc(1024 * 1024);
    const pour = (): void => {
      while (process.stdout.write(much));
      process.stdout.once("drain", pour);
    };
    pour();
    break;
  }
  case "break-off":
    process.stdout.write(encodeAnswer({ outcome: "read", mime: Buffer.alloc(100) }).subarray(0, 50));
    break;
  case "echo":
    answer((await buffer(process.stdin)).toString("hex"));
    break;
  case "rights":
    answer(
      JSON.stringify({
        // What shells set by themselves.
        environment: Object.keys(process.env).filter((name) => !/^(?:PWD|SHLVL|_)$/.test(name)),
        folder: process.cwd(),
        read: refusalOf(() => readFileSync(`${process.argv[3]}/package.json`)),
        write: refusalOf(() => writeFileSync(`${process.argv[3]}/written`, "")),
        start: refusalOf(() => spawnSync(process.execPath, ["--version"])),
      }),
    );
    break;
  case undefined:
    break;
}
