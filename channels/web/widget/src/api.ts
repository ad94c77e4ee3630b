/** The web channel's three requests. The token goes in a header and never in an address. */
import type { Outgoing, Receipt, Refusal } from "./protocol";

export type SendResult =
  | { kind: "accepted"; receipt: Receipt }
  | { kind: "unauthorized" }
  /** The gateway will not take it, however often it is sent. */
  | { kind: "refused"; refusal: Refusal }
  /** No network, an overloaded or a broken server: worth another attempt. */
  | { kind: "unavailable"; retryAfter: number };

/** Answers that mean "later": time-out, too early, too many requests. */
const LATER = new Set([408, 425, 429]);
const TIMEOUT = 20_000;

export class Unavailable extends Error {
  constructor(readonly retryAfter: number) {
    super("unavailable");
  }
}

export class Api {
  constructor(
    private readonly server: string,
    private readonly request: typeof fetch = (...parameters) => fetch(...parameters),
  ) {}

  /** A new session's token. Throws `Unavailable`. */
  async createSession(language: string | null): Promise<string> {
    const response = await this.post("/web/sessions", { language }, null);
    if (!response?.ok) throw new Unavailable(retryAfter(response));
    const body = (await response.json().catch(() => null)) as { token?: unknown } | null;
    if (typeof body?.token !== "string") throw new Unavailable(0);
    return body.token;
  }

  /** A session of the conversation that a private link is of; null when the link has ended. Throws `Unavailable`. */
  async joinSession(link: string): Promise<string | null> {
    const response = await this.post("/web/sessions", { link }, null);
    if (response?.status === 410) return null;
    if (!response?.ok) throw new Unavailable(retryAfter(response));
    const body = (await response.json().catch(() => null)) as { token?: unknown } | null;
    return typeof body?.token === "string" ? body.token : null;
  }

  /** Where the conversation goes on in Telegram; null when the gateway offers none. */
  async telegramLink(token: string): Promise<string | null> {
    const response = await this.post("/web/telegram-link", {}, token);
    const body = response?.ok ? ((await response.json().catch(() => null)) as { url?: unknown } | null) : null;
    return typeof body?.url === "string" && body.url.startsWith("https://") ? body.url : null;
  }

  async send(message: Outgoing, token: string): Promise<SendResult> {
    const response = await this.post("/web/messages", message, token);
    if (!response || response.status >= 500 || LATER.has(response.status)) {
      return { kind: "unavailable", retryAfter: retryAfter(response) };
    }
    if (response.status === 401) return { kind: "unauthorized" };
    const body = (await response.json().catch(() => null)) as
      | (Partial<Receipt> & { error?: Partial<Refusal> })
      | null;
    if (response.ok) {
      const seq = typeof body?.seq === "number" ? body.seq : 0;
      return { kind: "accepted", receipt: { id: message.id, seq } };
    }
    const { code = "unknown", message: text = "" } = body?.error ?? {};
    return { kind: "refused", refusal: { code, message: text } };
  }

  /** The raw event stream; `after` is the last seq seen. Rejects without a network. */
  events(token: string, after: number, signal: AbortSignal): Promise<Response> {
    const headers: Record<string, string> = {
      Accept: "text/event-stream",
      Authorization: `Bearer ${token}`,
    };
    if (after > 0) headers["Last-Event-ID"] = String(after);
    return this.request(`${this.server}/web/events`, {
      headers,
      signal,
      cache: "no-store",
      credentials: "omit",
    });
  }

  private async post(path: string, body: unknown, token: string | null): Promise<Response | null> {
    const headers: Record<string, string> = { "Content-Type": "application/json" };
    if (token) headers.Authorization = `Bearer ${token}`;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT);
    try {
      return await this.request(`${this.server}${path}`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
        signal: abort.signal,
        credentials: "omit",
      });
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Milliseconds the server asks to wait, at most two minutes. */
function retryAfter(response: Response | null): number {
  const seconds = Number(response?.headers.get("Retry-After") ?? 0);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 120) * 1000 : 0;
}
