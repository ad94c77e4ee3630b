/** The conversation's key. It is made when the person first does something, and kept only from then on. */
import type { Api } from "./api";
import type { Store } from "./storage";

export const KEY = "wegweiser.session";

export class Session {
  private creating: Promise<string> | null = null;

  constructor(
    private readonly api: Api,
    private readonly store: Store,
  ) {}

  get token(): string | null {
    return this.store.get(KEY);
  }

  /** A session is being made, in the language that was chosen when that began. */
  get isOpening(): boolean {
    return this.creating !== null;
  }

  /** The token, made when there is none. One request at a time. Throws `Unavailable`. */
  ensure(language: string | null): Promise<string> {
    const token = this.token;
    if (token) return Promise.resolve(token);
    this.creating ??= this.api
      .createSession(language)
      .then((created) => {
        this.store.set(KEY, created);
        return created;
      })
      .finally(() => {
        this.creating = null;
      });
    return this.creating;
  }

  /** Goes on with the conversation a private link is of; false when the link has ended. Throws `Unavailable`. */
  async join(link: string): Promise<boolean> {
    const token = await this.api.joinSession(link);
    if (token !== null) this.store.set(KEY, token);
    return token !== null;
  }

  /** The server does not know `token` any more. Another tab may have put a newer one in its place: that stays. */
  forget(token: string): void {
    if (this.token === token) this.store.remove(KEY);
  }
}
