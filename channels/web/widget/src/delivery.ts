/** Empties the outbox: one message at a time, in order, again and again until the gateway has taken or refused it. */
import type { Api } from "./api";
import { Unavailable } from "./api";
import { Backoff, Pause } from "./backoff";
import type { Item, Outbox } from "./outbox";
import type { Receipt, Refusal } from "./protocol";
import type { Session } from "./session";

export interface DeliveryEvents {
  /** The language to open a new session with, null when the person has not chosen one. */
  language(): string | null;
  /** There is a session this page did not know of before; `isNew` when it was made just now. */
  session(isNew: boolean): void;
  accepted(item: Item, receipt: Receipt, token: string): void;
  refused(item: Item, refusal: Refusal): void;
  reachable(reachable: boolean): void;
}

export class Delivery {
  private running = false;
  /** A session is wanted although there is nothing to send yet. */
  private opening = false;
  private token: string | null = null;
  private readonly pause = new Pause();

  constructor(
    private readonly api: Api,
    private readonly session: Session,
    private readonly outbox: Outbox,
    private readonly events: DeliveryEvents,
    private readonly backoff = new Backoff(),
  ) {}

  /** Begin, or stop waiting for the next attempt. */
  wake(): void {
    if (this.running) this.pause.wake();
    else void this.run();
  }

  /** Make a session, if there is none, so that the assistant can begin. */
  open(): void {
    this.opening = true;
    this.wake();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.opening || this.outbox.first) {
      const wait = await this.attempt();
      if (wait === null) this.backoff.reset();
      else await this.pause.wait(Math.max(wait, this.backoff.next()));
    }
    this.running = false;
  }

  /** One step. Null when it went well, else the least wait (ms) the server asks for. */
  private async attempt(): Promise<number | null> {
    let token: string;
    try {
      const isNew = this.session.token === null;
      token = await this.session.ensure(this.events.language());
      this.opening = false;
      if (token !== this.token) {
        this.token = token;
        this.events.session(isNew);
      }
    } catch (error) {
      this.events.reachable(false);
      return error instanceof Unavailable ? error.retryAfter : 0;
    }
    const item = this.outbox.first;
    return item ? this.send(item, token) : null;
  }

  private async send(item: Item, token: string): Promise<number | null> {
    const result = await this.api.send(item.message, token);
    if (result.kind === "unavailable") {
      this.events.reachable(false);
      return result.retryAfter;
    }
    this.events.reachable(true);
    if (result.kind === "unauthorized") {
      this.session.forget(token);
      return 0;
    }
    this.outbox.remove(item.message.id);
    if (result.kind === "accepted") this.events.accepted(item, result.receipt, token);
    else this.events.refused(item, result.refusal);
    return null;
  }
}
