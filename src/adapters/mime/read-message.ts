import type { ReadMessage } from "../../ports.ts";
import { parseMessage } from "./parse-message.ts";
import { recoverText } from "./recover-text.ts";

/** A mail's structure, and its text from a second reader where ours finds none (ports.ts: ReadMessage). */
export const readMessage: ReadMessage = (raw) => recoverText(parseMessage(raw));
