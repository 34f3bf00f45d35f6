import type { Heed } from "../wiring.ts";
import { accountDesk } from "./desk/accounts.ts";
import { addressDesk } from "./desk/addresses.ts";
import { floodDesk } from "./desk/floods.ts";
import { listDesk } from "./desk/lists.ts";
import { logDesk } from "./desk/log.ts";
import { senderDesk } from "./desk/senders.ts";
import { shapeDesk } from "./desk/shapes.ts";
import { workDesk } from "./desk/work.ts";

/** What people ask and do (`src/desk`), on the world of a Heed. Nothing is opened before it is asked for. */
export const openDesk = (heed: Heed) => ({
  ...accountDesk(heed),
  ...addressDesk(heed),
  ...senderDesk(heed),
  ...floodDesk(heed),
  ...logDesk(heed),
  ...listDesk(heed),
  ...shapeDesk(heed),
  ...workDesk(heed),
});

export type Desk = ReturnType<typeof openDesk>;
