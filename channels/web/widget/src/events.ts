/** The conversation's event stream, read by fetch and taken up again by itself. */
import type { Api } from "./api";
import { Backoff, Pause } from "./backoff";
import type { Message, StateChange, TypingChange } from "./protocol";
import type { Session } from "./session";
import { EventParser } from "./sse";

export interface StreamEvents {
  /** The last seq seen in the session of this token. */
  after(token: string): number;
  connected(): void;
  message(message: Message): void;
  state(change: StateChange): void;
  typing(change: TypingChange): void;
  reachable(reachable: boolean): void;
  /** The server no longer knows this session. */
  expired(): void;
}

/** The server sends a comment every 15 s; after three missed ones the line is dead, whatever the socket says. */
const SILENCE = 50_000;

export class EventStream {
  /** The loop at hand; a stopped one that is still winding down is not it any more. */
  private loop: object | null = null;
  private abort: AbortController | null = null;
  private readonly pause = new Pause();

  constructor(
    private readonly api: Api,
    private readonly session: Session,
    private readonly events: StreamEvents,
    private readonly backoff = new Backoff(),
    private readonly silence = SILENCE,
  ) {}

  /** Begin, or stop waiting for the next attempt. */
  start(): void {
    if (this.loop) this.pause.wake();
    else void this.run();
  }

  stop(): void {
    this.loop = null;
    this.abort?.abort();
    this.pause.wake();
  }

  /** Drop the connection at hand and take up another: after sleep a dead one can look alive. */
  renew(): void {
    this.stop();
    this.start();
  }

  private async run(): Promise<void> {
    const loop = {};
    this.loop = loop;
    while (this.loop === loop) {
      const token = this.session.token;
      if (!token) {
        this.loop = null;
        return;
      }
      await this.connect(token, loop);
      if (this.loop === loop && this.session.token) await this.pause.wait(this.backoff.next());
    }
  }

  private async connect(token: string, loop: object): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    let timer = setTimeout(() => abort.abort(), this.silence);
    try {
      const response = await this.api.events(token, this.events.after(token), abort.signal);
      if (response.status === 401) {
        this.session.forget(token);
        this.events.expired();
        return;
      }
      if (!response.ok || !response.body) throw new Error(`stream answered ${response.status}`);
      this.events.reachable(true);
      this.events.connected();
      const parser = new EventParser();
      const decoder = new TextDecoder();
      const reader = response.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        if (this.loop !== loop) return;
        this.backoff.reset();
        clearTimeout(timer);
        timer = setTimeout(() => abort.abort(), this.silence);
        for (const event of parser.push(decoder.decode(value, { stream: true }))) this.hand(event.name, event.data);
      }
    } catch {
      if (this.loop === loop) this.events.reachable(false);
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
  }

  private hand(name: string, data: string): void {
    let body: unknown;
    try {
      body = JSON.parse(data);
    } catch {
      return;
    }
    if (name === "message") this.events.message(body as Message);
    else if (name === "state") this.events.state(body as StateChange);
    else if (name === "typing") this.events.typing(body as TypingChange);
  }
}
