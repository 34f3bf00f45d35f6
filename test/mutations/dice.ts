/** Choices of a mutation: the numbers that fast-check drew, then zeros. Small numbers are the plainer choices, for shrinking. */
export class Dice {
  private readonly rolls: readonly number[];
  private at = 0;

  constructor(rolls: readonly number[]) {
    this.rolls = rolls;
  }

  /** From 0 to below `sides`. */
  roll(sides: number): number {
    const drawn = this.rolls[this.at++ % Math.max(1, this.rolls.length)] ?? 0;
    return sides <= 1 ? 0 : drawn % sides;
  }

  pick<T>(choices: readonly T[]): T | null {
    return choices[this.roll(choices.length)] ?? null;
  }

  /** A run of numbers that follows from one roll, for choices without number. */
  sequence(): (sides: number) => number {
    let state = this.roll(0x10000) + 1;
    return (sides) => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return Math.floor((state / 2 ** 32) * sides);
    };
  }
}
