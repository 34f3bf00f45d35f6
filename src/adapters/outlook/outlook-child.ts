// Started by run-child.ts with nothing but an attachment on stdin and its format as argument. Answers on stdout.
import { Console } from "node:console";
import { buffer } from "node:stream/consumers";

import { encodeAnswer } from "./answer.ts";
import { convert } from "./convert.ts";

// msgreader tells the console what it does not know; stdout is for the answer alone.
globalThis.console = new Console(process.stderr);

const format = process.argv[2] === "tnef" ? "tnef" : "msg";
process.stdout.write(encodeAnswer(await convert(await buffer(process.stdin), format)));
