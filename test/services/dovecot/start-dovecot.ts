import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

import { makeCertificate } from "../certificate.ts";
import type { Child } from "../child.ts";
import { nobody, startChild, waitUntilReady } from "../child.ts";
import { freePort } from "../free-port.ts";

/** A real Dovecot on 127.0.0.1. Every login name has an own mailbox; `user` is the one that the calls here mean. */
export interface Dovecot {
  readonly host: string;
  readonly port: number;
  /** For TLS from the first byte; STARTTLS is offered on `port`. */
  readonly tlsPort: number;
  /** The certificate to trust, as PEM. */
  readonly ca: string;
  readonly user: string;
  readonly password: string;
  /** The Maildir of `user`: INBOX is the folder itself, `.Processed` and `.Failed` lie in it once created. */
  readonly maildir: string;
  /** Puts mails into the INBOX as a delivery agent does, and gives their file names. */
  deliver(mails: readonly (Buffer | string)[], user?: string): Promise<string[]>;
  /** The mails of a folder, as files: new ones and seen ones. */
  count(folder?: "INBOX" | "Processed" | "Failed", user?: string): number;
  /** SIGKILL to every process that serves a session; says how many there were. Clients see the connection drop. */
  killSessions(): number;
  /** SIGSTOP to them: sockets stay open and say nothing. `resume` lets them go on. */
  freezeSessions(): { readonly frozen: number; resume(): void };
  /** SIGKILL to the whole server. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, with the same ports and mail. */
  restart(): Promise<void>;
  /** Gives the INBOX another UIDVALIDITY and its mails new UIDs from 1, as a rebuilt mailbox has. */
  resetUidValidity(user?: string): Promise<void>;
  /** Ends it and removes its mail. */
  stop(): Promise<void>;
}

export async function startDovecot(options: { readonly user?: string } = {}): Promise<Dovecot> {
  const user = options.user ?? "abuse";
  const password = "invented-for-the-test";
  // Dovecot serves no mail as root, so there it runs as nobody.
  const asNobody = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), "heed-dovecot-"));
  chmodSync(folder, 0o755);
  const own = (path: string) => {
    if (asNobody) chownSync(path, nobody.uid, nobody.gid);
  };
  const makeFolder = (path: string) => {
    mkdirSync(path, { recursive: true });
    own(path);
  };
  own(folder);
  for (const name of ["run", "state", "mail"]) makeFolder(join(folder, name));
  const certificate = makeCertificate(folder, "dovecot");
  own(certificate.keyFile);
  const port = await freePort();
  const tlsPort = await freePort();
  const settings = join(folder, "dovecot.conf");
  const runsAs = asNobody ? nobody : { ...userInfo(), user: userInfo().username, group: groupName() };
  await writeFile(settings, configuration({ folder, port, tlsPort, password, runsAs, ...certificate }));

  const maildirOf = (name: string) => join(folder, "mail", name);
  const makeMaildir = (name: string) => {
    makeFolder(maildirOf(name));
    for (const sub of ["tmp", "new", "cur"]) makeFolder(join(maildirOf(name), sub));
  };
  makeMaildir(user);

  let child: Child;
  const start = async () => {
    child = startChild("/usr/sbin/dovecot", ["-F", "-c", settings], { asNobody });
    await waitUntilReady("Dovecot", child, () => greets(port));
  };
  await start();

  return {
    host: "127.0.0.1",
    port,
    tlsPort,
    ca: certificate.pem,
    user,
    password,
    maildir: maildirOf(user),
    async deliver(mails, to = user) {
      makeMaildir(to);
      const names: string[] = [];
      for (const mail of mails) {
        const name = `${Date.now()}.${randomUUID()}.test`;
        const fresh = join(maildirOf(to), "tmp", name);
        await writeFile(fresh, mail);
        own(fresh);
        await rename(fresh, join(maildirOf(to), "new", name));
        names.push(name);
      }
      return names;
    },
    count(name = "INBOX", of = user) {
      const maildir = join(maildirOf(of), name === "INBOX" ? "" : `.${name}`);
      return ["new", "cur"].reduce((sum, sub) => sum + entries(join(maildir, sub)).length, 0);
    },
    killSessions() {
      const pids = sessionPids(child.pid);
      for (const pid of pids) process.kill(pid, "SIGKILL");
      return pids.length;
    },
    freezeSessions() {
      const pids = sessionPids(child.pid);
      for (const pid of pids) process.kill(pid, "SIGSTOP");
      return {
        frozen: pids.length,
        resume() {
          for (const pid of sessionPids(child.pid).filter((alive) => pids.includes(alive))) {
            process.kill(pid, "SIGCONT");
          }
        },
      };
    },
    async kill() {
      // Its helpers notice that the master is gone, but not before their current work ends.
      const helpers = childrenOf(child.pid);
      await child.end("SIGKILL");
      for (const { pid } of helpers) killIfAlive(pid);
    },
    restart: start,
    resetUidValidity: (of = user) => resetUidValidity(maildirOf(of), own),
    async stop() {
      await child.end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Dovecot looks its groups up by name and takes no number. */
function groupName(): string {
  return execFileSync("id", ["-gn"], { encoding: "utf8" }).trim();
}

function configuration(server: {
  folder: string;
  port: number;
  tlsPort: number;
  password: string;
  runsAs: { uid: number; gid: number; user: string; group: string };
  certFile: string;
  keyFile: string;
}): string {
  const { folder, runsAs } = server;
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${server.certFile}
ssl_key = <${server.keyFile}
disable_plaintext_auth = no
default_internal_user = ${runsAs.user}
default_internal_group = ${runsAs.group}
default_login_user = ${runsAs.user}
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=${server.password}
}
userdb {
  driver = static
  args = uid=${runsAs.uid} gid=${runsAs.gid} home=${folder}/mail/%u allow_all_users=yes
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${server.port}
  }
  inet_listener imaps {
    port = ${server.tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  separator = /
}
`;
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const answer = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("data", (greeting) => answer(greeting.toString().startsWith("* OK")));
    socket.once("error", () => answer(false));
    socket.setTimeout(2_000, () => answer(false));
  });
}

function childrenOf(parent: number): { pid: number; name: string }[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        // "pid (name) state parent …": the name may hold blanks and brackets.
        const stat = /^(\d+) \((.*)\) \S (\d+) /.exec(readFileSync(`/proc/${entry}/stat`, "latin1"));
        return stat && Number(stat[3]) === parent ? [{ pid: Number(stat[1]), name: stat[2] ?? "" }] : [];
      } catch {
        return []; // It ended meanwhile.
      }
    });
}

function sessionPids(master: number): number[] {
  return childrenOf(master)
    .filter(({ name }) => name === "imap")
    .map(({ pid }) => pid);
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Not created yet.
  }
}

/** Rewrites Dovecot's list of UIDs under Dovecot's own lock: version 3, a new V(alidity), N(ext uid) 1, no mails. */
async function resetUidValidity(maildir: string, own: (path: string) => void): Promise<void> {
  const list = join(maildir, "dovecot-uidlist");
  const lock = `${list}.lock`;
  for (;;) {
    try {
      await writeFile(lock, "", { flag: "wx" });
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  try {
    const header = (await readFile(list, "utf8")).split("\n", 1)[0] ?? "";
    const validity = Number(/ V(\d+)/.exec(header)?.[1] ?? 0);
    await writeFile(lock, `3 V${validity + 1} N1 G${randomUUID().replaceAll("-", "")}\n`);
    own(lock);
    await rename(lock, list);
  } catch (error) {
    await unlink(lock);
    throw error;
  }
}
