import { ensureTopics } from "../../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { readLog } from "../../../../src/adapters/event-log/postgres/read-log.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import { topics } from "../../../../src/events/topics.ts";
import { eventLogContract } from "../../../contracts/event-log.ts";
import { freshDatabase } from "../../../database.ts";
import { logCollector } from "../../../log-collector.ts";

eventLogContract("PostgreSQL", async () => {
  const database = await freshDatabase();
  await ensureTopics(database.transaction)(topics);
  return {
    database,
    readLog: readLog({ db: database, listen: database.listen, newId, log: logCollector() }),
    close: () => database.close(),
  };
});
