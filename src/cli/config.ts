import type { Command } from "commander";

import { run } from "./run.ts";

/** `heed config`: every setting with its value and where it comes from. Secrets are only said to be set. */
export function addConfig(program: Command): void {
  program
    .command("config")
    .description("Show every setting, its value and where it comes from")
    .option("--about", "tell what each setting is for")
    .action(
      run(({ settings, out, isJson }, { about }: { about?: true }) => {
        if (isJson) {
          for (const setting of settings) out.json(setting);
          return undefined;
        }
        out.table(
          ["Setting", "Value", "From", ...(about ? ["What it is for"] : [])],
          settings.map((setting) => [
            setting.name,
            shown(setting.value),
            setting.origin,
            ...(about ? [setting.about] : []),
          ]),
        );
        return undefined;
      }),
    );
}

function shown(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "-";
  return Array.isArray(value) ? value.join(",") : `${value as string | number | boolean}`;
}
