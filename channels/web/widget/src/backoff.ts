/** Waiting between attempts: doubles up to half a minute, with jitter so that a restarted server is not met by all at once. */
export class Backoff {
  private attempts = 0;

  constructor(
    private readonly random: () => number = Math.random,
    private readonly base = 1000,
    private readonly limit = 30_000,
  ) {}

  /** Milliseconds to wait before the next attempt. */
  next(): number {
    const ceiling = Math.min(this.limit, this.base * 2 ** this.attempts);
    this.attempts += 1;
    return Math.round(ceiling * (0.5 + this.random() / 2));
  }

  reset(): void {
    this.attempts = 0;
  }
}

/** A pause that `wake` (or an abort) ends early. */
export class Pause {
  private end: (() => void) | null = null;

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end?.(), milliseconds);
      this.end = () => {
        clearTimeout(timer);
        this.end = null;
        resolve();
      };
    });
  }

  wake(): void {
    this.end?.();
  }
}
