import { v7 } from "uuid";

import type { NewId } from "../ports.ts";

/** UUIDv7 (RFC 9562, 5.7): ordered by time, so that indexes grow at their end. */
export const newId: NewId = () => v7();
