import { once } from "node:events";
import { connect } from "node:net";

import type { Dovecot } from "./dovecot/start-dovecot.ts";

/** The bytes of every mail of the INBOX as they come over the wire, in the order of their UIDs: FETCH by hand, without any library. */
export async function fetchAsSent(dovecot: Dovecot): Promise<Buffer[]> {
  const socket = connect(dovecot.port, dovecot.host);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.write(
    `a LOGIN ${dovecot.user} ${dovecot.password}\r\nb EXAMINE INBOX\r\nc UID FETCH 1:* (BODY.PEEK[])\r\nd LOGOUT\r\n`,
  );
  await once(socket, "close");
  const answer = Buffer.concat(chunks);
  const mails: Buffer[] = [];
  let at = 0;
  for (;;) {
    const rest = answer.indexOf("BODY[] ", at);
    if (rest < 0) return mails;
    const [literal = "", length = "0"] =
      /^BODY\[\] \{(\d+)\}\r\n/.exec(answer.toString("latin1", rest, rest + 40)) ?? [];
    const start = rest + (literal.length || 'BODY[] ""'.length);
    mails.push(answer.subarray(start, start + Number(length)));
    at = start + Number(length);
  }
}
