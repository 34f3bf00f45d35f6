import { exec } from "node:child_process";
import { readFile } from "node:fs/promises";

import { PortError } from "../../../errors.ts";

/** How to log in. An OAuth2 token lives an hour or so, so it comes from what refreshes it. */
export type ImapLogin =
  | { readonly password: string }
  | { readonly tokenFile: string }
  /** A line for the shell whose output is the token. */
  | { readonly tokenCommand: string };

const commandLimitMs = 30_000;

/** What imapflow logs in with; read anew for each connection. */
export async function readLogin(
  login: ImapLogin,
  label: string,
): Promise<{ pass: string } | { accessToken: string }> {
  if ("password" in login) return { pass: login.password };
  const text =
    "tokenFile" in login
      ? await readTokenFile(login.tokenFile, label)
      : await runTokenCommand(login.tokenCommand, label);
  return { accessToken: ensureToken(text, label) };
}

async function readTokenFile(path: string, label: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new PortError(
      "misconfigured",
      `The OAuth2 token of mailbox ${label} cannot be read from ${path} (${codeOf(error)}): see that the file exists and this user may read it.`,
    );
  }
}

function runTokenCommand(command: string, label: string): Promise<string> {
  return new Promise((resolve, reject) => {
    exec(command, { timeout: commandLimitMs }, (error, stdout) => {
      if (!error) {
        resolve(stdout);
        return;
      }
      // Neither the error nor what the command printed is passed on: both may hold a secret.
      const how = error.killed === true ? `did not end in ${commandLimitMs / 1_000} s` : "failed";
      reject(
        new PortError(
          "unavailable",
          `The token command of mailbox ${label} ${how} (${codeOf(error)}): run it by hand as this user to see why.`,
        ),
      );
    });
  });
}

function ensureToken(text: string, label: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new PortError(
    "misconfigured",
    `The OAuth2 token of mailbox ${label} is empty or holds blanks: its file or command must give the token and nothing else.`,
  );
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" || typeof code === "number" ? `code ${code}` : "unknown";
}
