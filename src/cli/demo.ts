import { resolve } from "node:path";

import type { Command } from "commander";

import { playMorning } from "./demo/play-morning.ts";
import { printSummary } from "./demo/print-summary.ts";
import { outputTo } from "./output.ts";
import { run } from "./run.ts";

/** `heed demo`: a morning at the abuse desk of an invented ESP, through the real pipeline. */
export function addDemo(program: Command): void {
  program
    .command("demo")
    .description("Play a morning at an invented ESP: real IMAP, real PostgreSQL, about forty mails")
    .option("--once", "end with a JSON summary on stdout, instead of staying up to be looked at")
    .option("--out <folder>", "where the data and the files to look at go", "heed-demo")
    .action(
      run(async ({ out, say, signal }, { once, out: folder }: { once?: true; out: string }) => {
        const stays = once !== true && process.stdout.isTTY;
        const summary = await playMorning({
          folder: resolve(folder),
          say,
          signal,
          whenPlayed: async (played) => {
            printSummary(once === true ? outputTo(process.stderr) : out, played);
            if (!stays) return;
            say("\nEverything still runs: try the commands above in another terminal. Ctrl-C ends it.");
            await new Promise<void>((done) => signal.addEventListener("abort", () => done(), { once: true }));
          },
        });
        if (once === true) out.json(summary);
        return undefined;
      }),
    );
}
