/** Wakes a loop that waits. A ring while nobody waits is kept until the loop hushes it. */
export interface Bell {
  readonly ring: () => void;
  /** Forgets earlier rings: called before looking at what the bell is about. */
  readonly hush: () => void;
  /** Resolves with the next ring, at once when it rang since the last hush, or after `ms`. */
  readonly wait: (ms: number) => Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    hush() {
      rung = false;
    },
    async wait(ms) {
      if (rung) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
    },
  };
}
