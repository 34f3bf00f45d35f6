import type { Sighting } from "../../../pipeline/store-mails.ts";
import type { Transaction } from "../../../ports.ts";

/** Remembers where messages were seen; places that are known stay as they are. */
export async function insertSightings(tx: Transaction, sightings: readonly Sighting[]): Promise<void> {
  await tx.query(
    `insert into sighting (mailbox, uid_validity, uid, message)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[])
     on conflict do nothing`,
    [
      sightings.map((sighting) => sighting.mailbox),
      sightings.map((sighting) => sighting.uidValidity),
      sightings.map((sighting) => sighting.uid),
      sightings.map((sighting) => sighting.message),
    ],
  );
}
