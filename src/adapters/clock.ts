import { setTimeout as wait } from "node:timers/promises";

import type { Clock, Sleep } from "../ports.ts";

export const clock: Clock = () => new Date();

export const sleep: Sleep = async (ms, signal) => {
  // An abort ends the wait; it is the caller's loop that looks at the signal.
  await wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
};
