import { findContactsOf } from "../../adapters/database/queries/find-contacts.ts";
import { findSuppressions } from "../../adapters/database/queries/find-suppressions.ts";
import { insertDecision } from "../../adapters/database/queries/insert-decision.ts";
import { findList } from "../../adapters/database/queries/list-lists.ts";
import { loadUnhandledRecords } from "../../adapters/database/queries/load-unhandled-records.ts";
import { decodeRecord } from "../../adapters/event-log/codec.ts";
import type { Actor } from "../../desk/actor.ts";
import { checkAddress } from "../../desk/check-address.ts";
import { type ReleaseAddress, releaseAddress } from "../../desk/release-address.ts";
import { type SuppressAddress, suppressAddress } from "../../desk/suppress-address.ts";
import type { Heed } from "../../wiring.ts";
import { lookUp } from "../lists.ts";
import { suppressPorts } from "../suppress.ts";

export const addressDesk = (heed: Pick<Heed, "database" | "hashAddress" | "clock" | "newId">) => {
  const ports = async () => {
    const database = await heed.database();
    return {
      transaction: <T>(work: Parameters<typeof database.transaction<T>>[0]) => database.transaction(work),
      hashAddress: await heed.hashAddress(),
      lookUp,
      findSuppressions,
    };
  };
  const deciding = async () => ({
    ...(await ports()),
    ...suppressPorts(heed),
    recordDecision: insertDecision,
  });
  return {
    checkAddress: async (asked: { address: string; account: string | null }) =>
      checkAddress(
        { ...(await ports()), findList, findContactsOf, loadUnhandledRecords, decodeRecord },
        asked,
      ),
    suppressAddress: async (asked: SuppressAddress, actor: Actor) =>
      suppressAddress(await deciding(), asked, actor),
    releaseAddress: async (asked: ReleaseAddress, actor: Actor) =>
      releaseAddress(await deciding(), asked, actor),
  };
};
