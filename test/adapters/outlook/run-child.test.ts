import { join, parse } from "node:path";

import { describe, expect, test } from "vitest";

import { runChild } from "../../../src/adapters/outlook/run-child.ts";

const script = join(import.meta.dirname, "odd-child.ts");
/** Time enough for a busy machine. */
const limits = { timeoutMs: 30_000, memoryMb: 64 };
const project = join(import.meta.dirname, "../../..");

const run = (act: string, input = Buffer.alloc(0), timeoutMs = limits.timeoutMs) =>
  runChild(script, [act, project], input, { ...limits, timeoutMs });

describe("a child that reads attachments", () => {
  test.each(["hang", "hang-without-reading"])("is killed on time: %s", async (act) => {
    // The input is more than a pipe holds, so that the child has to read it for this process to be rid of it.
    expect(await run(act, Buffer.alloc(4 * 1024 * 1024), 500)).toEqual({ end: "timeout" });
  });

  test.each([
    ["fill-heap", "more objects than its heap may hold"],
    ["flood", "an answer without end"],
    ["break-off", "half an answer"],
    ["say-nothing", "no answer"],
  ])("that ends badly leaves this process alone: %s, %s", async (act) => {
    expect(await run(act)).toEqual({ end: "crash" });
  });

  test.runIf(process.platform === "linux")("has a limit for memory outside of its heap", async () => {
    expect(await run("fill-buffers")).toEqual({ end: "crash" });
  });

  test("gets every byte and is heard to the end", async () => {
    const input = Buffer.from(Array.from({ length: 500_000 }, (_, at) => (at * 31) % 256));
    const end = await run("echo", input);
    expect(end.end === "answered" && end.answer.mime.toString() === input.toString("hex")).toBe(true);
  });

  test("has no environment and no rights", async () => {
    process.env["HEED_SECRET"] = "of this process alone";
    const end = await run("rights");
    delete process.env["HEED_SECRET"];
    expect(end.end === "answered" ? JSON.parse(end.answer.mime.toString()) : end).toEqual({
      environment: [],
      folder: parse(process.execPath).root,
      read: "ERR_ACCESS_DENIED",
      write: "ERR_ACCESS_DENIED",
      start: "ERR_ACCESS_DENIED",
    });
  });

  test("that cannot be started is one that broke down", async () => {
    expect(await runChild(join(project, "no-such-script.ts"), [], Buffer.alloc(0), limits)).toEqual({
      end: "crash",
    });
  });
});
