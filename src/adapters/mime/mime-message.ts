import type { Message, Part } from "../../mail/message.ts";
import { humanText } from "./human-text.ts";
import type { QuirkList } from "./quirks.ts";

/** A mail, or a message embedded in one. */
export class MimeMessage implements Message {
  readonly raw: Buffer;
  readonly root: Part;
  readonly quirks: Message["quirks"];
  readonly quirkCodes: QuirkList;
  private human: string | null = null;

  constructor(raw: Buffer, root: Part, quirks: QuirkList) {
    this.raw = raw;
    this.root = root;
    this.quirkCodes = quirks;
    this.quirks = quirks.list();
  }

  get header(): Message["header"] {
    return this.root.header;
  }

  humanText(): string {
    this.human ??= humanText(this.root);
    return this.human;
  }
}

/** The message, with more said of it. */
export function noting(message: Message, quirks: Message["quirks"]): Message {
  return {
    root: message.root,
    header: message.header,
    raw: message.raw,
    quirks: [...message.quirks, ...quirks],
    humanText: () => message.humanText(),
  };
}
