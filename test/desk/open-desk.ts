import type { Actor } from "../../src/desk/actor.ts";
import type { ViewName, Views } from "../../src/generated/views.ts";
import type { Heed } from "../../src/wiring.ts";
import { type Desk, openDesk } from "../../src/wiring/desk.ts";
import { type Ended, jsonLines, runHeed } from "../cli/run-heed.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { environmentOf, openHeedWith } from "../esp.ts";
import { expectView } from "./views.ts";

/** The desk on a database of its own, and the `heed` command on the same. */
export interface DeskSite {
  readonly database: FreshDatabase;
  readonly heed: Heed;
  readonly desk: Desk;
  run(...args: string[]): Promise<Ended>;
  /** What a command prints with --json; each object is held against the schema of the view. */
  views<Name extends ViewName>(name: Name, ...args: string[]): Promise<Views[Name][]>;
  /** The decisions so far, without their places in the chain. */
  decisions(): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export const kim: Actor = { by: "staff", name: "Kim", source: "/cli/of-this-test" };

export async function openDeskSite(settings: Readonly<Record<string, string>> = {}): Promise<DeskSite> {
  const database = await freshDatabase();
  const environment = environmentOf(database.url, [], settings);
  const heed = openHeedWith(environment);
  // The migrations and topics, which the tests' own statements need.
  await heed.database();
  const run = (...args: string[]): Promise<Ended> => runHeed(args, environment);
  return {
    database,
    heed,
    desk: openDesk(heed),
    run,
    async views(name, ...args) {
      const ended = await run(...args, "--json");
      const objects = jsonLines(ended);
      if (objects.length === 0) throw new Error(`nothing was printed: ${ended.stderr}`);
      return objects.map((object) => expectView(name, object));
    },
    async decisions() {
      const { rows } = await database.query(
        "select subject, act, by, name, source, why, rule from decision order by seq",
      );
      return rows;
    },
    async close() {
      await heed.close();
      await database.close();
    },
  };
}
