import { once } from "node:events";
import { connect } from "node:net";

import { Kafka, logLevel } from "kafkajs";
import { describe, expect, it } from "vitest";

import { available } from "./available.ts";
import { startDovecot } from "./dovecot/start-dovecot.ts";
import { startKafka } from "./kafka/start-kafka.ts";

describe.skipIf(!available.dovecot)("a real Dovecot", () => {
  it("takes mail, names another UIDVALIDITY after a reset, and drops its sessions", async () => {
    const dovecot = await startDovecot();
    try {
      await dovecot.deliver(["Subject: one\r\n\r\nText\r\n", "Subject: two\r\n\r\nText\r\n"]);
      expect(dovecot.count()).toBe(2);
      const before = await examine(dovecot.port, dovecot.password);
      expect(before).toMatchObject({ exists: 2 });
      await dovecot.resetUidValidity();
      const after = await examine(dovecot.port, dovecot.password);
      expect(after).toMatchObject({ exists: 2 });
      expect(after.uidValidity).toBeGreaterThan(before.uidValidity);

      const session = await logIn(dovecot.port, dovecot.password);
      const closed = once(session, "close");
      expect(dovecot.killSessions()).toBe(1);
      await closed;
      await dovecot.kill();
      await dovecot.restart();
      expect(await examine(dovecot.port, dovecot.password)).toEqual(after);
    } finally {
      await dovecot.stop();
    }
  });
});

describe.skipIf(!available.kafka)("a real Kafka", () => {
  it("keeps what it acknowledged through a crash", async () => {
    const broker = await startKafka();
    const client = new Kafka({ brokers: [...broker.brokers], logLevel: logLevel.NOTHING });
    const admin = client.admin();
    const producer = client.producer();
    try {
      await admin.connect();
      await admin.createTopics({ topics: [{ topic: "crash", numPartitions: 1 }] });
      await producer.connect();
      await producer.send({ topic: "crash", acks: -1, messages: [{ value: "kept" }] });
      await broker.kill();
      await broker.restart();
      expect(await admin.fetchTopicOffsets("crash")).toMatchObject([{ partition: 0, low: "0", high: "1" }]);
    } finally {
      await producer.disconnect();
      await admin.disconnect();
      await broker.remove();
    }
  }, 180_000);
});

/** Logs in by hand: these tests are about the server, not about a client. */
async function logIn(port: number, password: string) {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  await ask(socket, `a LOGIN abuse ${password}`, "a");
  return socket;
}

async function examine(port: number, password: string) {
  const socket = await logIn(port, password);
  const answer = await ask(socket, "b EXAMINE INBOX", "b");
  socket.destroy();
  return {
    exists: Number(/\* (\d+) EXISTS/.exec(answer)?.[1]),
    uidValidity: Number(/UIDVALIDITY (\d+)/.exec(answer)?.[1]),
  };
}

function ask(socket: ReturnType<typeof connect>, command: string, tag: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const onData = (chunk: Buffer) => {
      answer += chunk.toString();
      if (!new RegExp(`^${tag} `, "m").test(answer)) return;
      socket.removeListener("data", onData);
      resolve(answer);
    };
    socket.on("data", onData);
    socket.once("close", () => reject(new Error(`closed after ${answer}`)));
    socket.write(`${command}\r\n`);
  });
}
