import {
  countContacts,
  findList as loadList,
  listLists as selectLists,
} from "../../adapters/database/queries/list-lists.ts";
import { upsertMailing } from "../../adapters/database/queries/upsert-mailing.ts";
import { appendEvents } from "../../adapters/event-log/postgres/append-events.ts";
import type { Actor } from "../../desk/actor.ts";
import { exportList, type ExportSink } from "../../desk/export-list.ts";
import { findList, freeListId, listLists } from "../../desk/list-lists.ts";
import { type Mailing, recordMailing } from "../../desk/record-mailing.ts";
import { type ListUpload, previewUpload, uploadList } from "../../desk/upload-list.ts";
import type { ListRow } from "../../pipeline/list-row.ts";
import type { Heed } from "../../wiring.ts";
import { exportPorts, lookUp, uploadPorts } from "../lists.ts";

/** What accounts send, and the lists that they upload. */
export const listDesk = (heed: Pick<Heed, "database" | "hashAddress" | "clock" | "newId">) => ({
  recordMailing: async (mailing: Mailing, actor: Actor) => {
    const { transaction } = await heed.database();
    const { clock, newId } = heed;
    const ports = { transaction, ...lookUp, upsertMailing, append: appendEvents, clock, newId };
    return recordMailing(ports, mailing, actor.source);
  },
  listLists: async (account: string | null) =>
    listLists({ db: await heed.database(), lookUp, listLists: selectLists }, account),
  findList: async (list: string) =>
    findList({ db: await heed.database(), lookUp, findList: loadList, countContacts }, list),
  freeListId: async (name: string) => freeListId({ db: await heed.database(), listLists: selectLists }, name),
  previewUpload: async (
    upload: { readonly account: string; readonly list: string | null; readonly vouched: boolean },
    rows: AsyncIterable<readonly ListRow[]>,
  ) => previewUpload(lookUp, await heed.database(), { ...upload, uploadedAt: heed.clock() }, rows),
  uploadList: async (upload: ListUpload, rows: AsyncIterable<readonly ListRow[]>, actor: Actor) =>
    uploadList(await uploadPorts(heed), upload, rows, actor.source),
  exportList: async (list: string, sink: ExportSink) => exportList(await exportPorts(heed), list, sink),
});
