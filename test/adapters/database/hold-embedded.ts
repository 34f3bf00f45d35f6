// A process that needs the embedded server: says what it got, answers each line on stdin, ends with stdin or SIGTERM.
import { createInterface } from "node:readline";

import { ensureEmbedded } from "../../../src/adapters/database/embedded.ts";
import { openDatabase } from "../../../src/adapters/database/pool.ts";

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
try {
  const server = await ensureEmbedded(process.argv[2] ?? "");
  const database = await openDatabase({ url: server.url, resolveUrl: () => server.resolveUrl() });
  say({ url: server.url, isOwner: server.isOwner });
  const lines = createInterface({ input: process.stdin });
  process.on("SIGTERM", () => {
    lines.close();
  });
  for await (const sql of lines) say(await database.query(sql));
  await database.close();
  await server.stop();
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  say({ code, message });
}
