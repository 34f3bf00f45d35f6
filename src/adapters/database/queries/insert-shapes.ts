import { domainOf } from "../../../mail/domain.ts";
import type { ReportRow } from "../../../pipeline/report.ts";
import type { Transaction } from "../../../ports.ts";
import { storable } from "./rows/storable.ts";

/** The shapes of those mails that have one; a message that had one before it was read again loses it. */
export async function insertShapes(tx: Transaction, reports: readonly ReportRow[]): Promise<void> {
  await tx.query("delete from message_shape where message = any($1::uuid[])", [
    reports.map(({ message }) => message),
  ]);
  const rows = reports.flatMap(({ message, shape, explanation }) =>
    shape === null
      ? []
      : [
          {
            message,
            id: shape.id,
            features: shape.shape,
            senderDomain: explanation.reporter === null ? null : domainOf(explanation.reporter),
          },
        ],
  );
  if (rows.length === 0) return;
  const given = JSON.stringify(rows, storable);
  // In one order, so that no two transactions wait for one another.
  await tx.query(
    `insert into shape (id, features)
     select distinct on (id) id, features from jsonb_to_recordset($1::jsonb) as row(id text, features jsonb)
     order by id
     on conflict do nothing`,
    [given],
  );
  await tx.query(
    `insert into message_shape (message, shape, sender_domain, received_at)
     select row.message, row.id, row."senderDomain", message.received_at
     from jsonb_to_recordset($1::jsonb) as row(message uuid, id text, "senderDomain" text)
     join message on message.id = row.message`,
    [given],
  );
}
