import type { Disposition } from "../generated/events.ts";
import type { FloodMemberView } from "../generated/views.ts";
import type { ReportKind } from "../report/report.ts";

export interface FloodMember {
  readonly message: string;
  readonly receivedAt: Date;
  readonly kind: ReportKind;
  readonly account: string | null;
  /** In clear: for staff only. */
  readonly reporter: string | null;
  readonly disposition: Disposition;
  readonly state: string;
}

export interface ListFloodMembersPorts {
  /** The members by message id; a page of those after the one `after`. */
  readonly listFloodMembers: (flood: string, after: string | null) => Promise<readonly FloodMember[]>;
}

/** The mails of a flood, page by page. */
export async function* listFloodMembers(
  ports: ListFloodMembersPorts,
  flood: string,
): AsyncGenerator<readonly FloodMemberView[]> {
  for (let after: string | null = null; ;) {
    const page: readonly FloodMember[] = await ports.listFloodMembers(flood, after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map((member) => ({ ...member, receivedAt: member.receivedAt.toISOString() }));
    after = last.message;
  }
}
