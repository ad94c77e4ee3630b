/** What the view shows and what the person can do: the one place where stream, outbox and timeline meet. */
import { Api } from "./api";
import { Delivery } from "./delivery";
import { EventStream } from "./events";
import { createIdentifier } from "./identifier";
import { type Language, parseLanguage } from "./languages";
import { Outbox } from "./outbox";
import type { Choice, Command, Message, Mode, Outgoing, StateChange, TypingChange } from "./protocol";
import { Session } from "./session";
import type { Store } from "./storage";
import { plainText } from "./text";
import { type Entry, Timeline } from "./timeline";

const LANGUAGE_KEY = "wegweiser.language";
const DRAFT_KEY = "wegweiser.draft";
const TAB_KEY = "wegweiser.tab";
const SIZE_KEY = "wegweiser.size";
/** After this long without a reply the typing indicator would be a lie. */
const REPLY_TIMEOUT = 60_000;
/** What a resumed session replays in its first moments is old and not read out. */
const REPLAY_TIME = 1500;

export interface Announcement {
  id: string;
  author: Message["author"];
  language: string;
  text: string;
}

export interface Stores {
  /** Survives the tab: the session's token, the chosen language, unsent messages, the text's size. */
  lasting: Store;
  /** Of this tab: its name and the draft. */
  passing: Store;
}

export class Conversation {
  /** The language of the widget's own texts. */
  language: Language;
  /** The person picked a language, here or in another channel. */
  chosen: boolean;
  mode: Mode = "bot";
  /** False while what is sent does not get through. */
  reachable = true;
  /** A reply is on its way. */
  typing = false;
  /** That a person is writing, in words. */
  writing = "";
  announcements: Announcement[] = [];
  /** New messages are read out by the device. */
  aloud = false;

  private readonly tab: string;
  private readonly timeline = new Timeline();
  private readonly api: Api;
  private readonly session: Session;
  private readonly outbox: Outbox;
  private readonly delivery: Delivery;
  private readonly stream: EventStream;
  private readonly listeners = new Set<() => void>();
  private readonly pressed = new Map<string, string>();
  private readonly rated = new Map<string, string>();
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private quietUntil: number | null = null;

  constructor(
    readonly server: string,
    private readonly stores: Stores,
    firstLanguage: Language,
    private readonly now: () => number = Date.now,
  ) {
    const kept = parseLanguage(stores.lasting.get(LANGUAGE_KEY));
    this.language = kept ?? firstLanguage;
    this.chosen = kept !== null;
    const api = (this.api = new Api(server));
    this.session = new Session(api, stores.lasting);
    this.tab = stores.passing.get(TAB_KEY) ?? createIdentifier();
    this.outbox = new Outbox(stores.lasting, this.tab);
    for (const item of this.outbox.all) {
      if (item.shown !== null) this.timeline.queue(item.message.id, item.shown, this.language, item.time);
    }
    this.stream = new EventStream(api, this.session, {
      after: (token) => {
        this.timeline.enter(token);
        return this.timeline.lastSeq;
      },
      connected: () => {
        this.quietUntil ??= this.now() + REPLAY_TIME;
        this.delivery.wake();
      },
      message: (message) => this.receive(message),
      state: (change) => this.follow(change),
      typing: (change) => this.prepare(change),
      reachable: (reachable) => this.setReachable(reachable),
      expired: () => {
        this.mode = "bot";
        this.setTyping(false);
        this.delivery.wake();
        this.changed();
      },
    });
    this.delivery = new Delivery(api, this.session, this.outbox, {
      language: () => (this.chosen ? this.language : null),
      session: (isNew) => {
        if (isNew) this.quietUntil = 0;
        this.stream.renew();
        this.changed();
      },
      accepted: (item, receipt, token) => {
        this.timeline.enter(token);
        this.timeline.acknowledge(item.message.id, receipt.seq);
        this.changed();
      },
      refused: (item, refusal) => {
        this.timeline.refuse(item.message.id, refusal);
        this.setTyping(false);
        this.changed();
      },
      reachable: (reachable) => this.setReachable(reachable),
    });
  }

  /** Goes on with the conversation of a private link, begun on another channel. */
  async join(link: string): Promise<void> {
    const joined = await this.session.join(link).catch(() => false);
    if (!joined) return;
    this.stream.renew();
    this.changed();
  }

  get entries(): readonly Entry[] {
    return this.timeline.entries;
  }

  /** True once there is something to go on with; before that the first view is shown. */
  get begun(): boolean {
    return this.chosen || this.session.token !== null || this.entries.length > 0;
  }

  get draft(): string {
    return this.stores.passing.get(DRAFT_KEY) ?? "";
  }

  set draft(text: string) {
    if (text) this.stores.passing.set(DRAFT_KEY, text);
    else this.stores.passing.remove(DRAFT_KEY);
  }

  /** The one entry whose choices can be pressed: the newest of the assistant, while no person has taken over. */
  get offering(): Entry | null {
    for (let index = this.entries.length - 1; index >= 0; index -= 1) {
      const entry = this.entries[index];
      if (entry?.message.author === "staff") return null;
      // Thanks for saying that an answer helped: what the answer offers can still be pressed.
      if (entry?.message.key === "feedback.thanks") continue;
      if (entry?.message.author === "bot") return entry.message.choices?.length ? entry : null;
    }
    return null;
  }

  pressedChoice(entry: Entry): string | null {
    return this.pressed.get(entry.id) ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The person sees the chat: take up the stream, send what is left over. */
  start(): void {
    this.stream.start();
    this.delivery.wake();
  }

  stop(): void {
    this.stream.stop();
    clearTimeout(this.typingTimer);
  }

  /** The device woke up, or its network came or went. */
  refresh(): void {
    if (this.session.token) this.stream.renew();
    this.delivery.wake();
  }

  say(text: string): void {
    this.submit({ text }, text);
  }

  choose(entry: Entry, choice: Choice): void {
    if (this.pressed.has(entry.id)) return;
    this.pressed.set(entry.id, choice.id);
    this.submit({ choice: choice.id }, choice.title);
  }

  /** Answers what a message asks in words: by its input, not by its choices. */
  answer(entry: Entry, text: string): void {
    if (this.pressed.has(entry.id)) return;
    this.pressed.set(entry.id, "");
    this.say(text);
  }

  /** What the person said about an answer, if they did. */
  givenFeedback(entry: Entry): string | null {
    return this.rated.get(entry.id) ?? null;
  }

  rate(entry: Entry, choice: Choice): void {
    if (this.rated.has(entry.id)) return;
    this.rated.set(entry.id, choice.id);
    this.submit({ choice: choice.id }, choice.title);
  }

  command(command: Exclude<Command, "language">): void {
    this.submit({ command }, null);
  }

  pickLanguage(language: Language): void {
    this.setLanguage(language, true);
    if (this.session.token || this.session.isOpening || this.outbox.first) this.submit({ command: "language", value: language }, null);
    else this.delivery.open();
    this.changed();
  }

  /** Take a refused message away; its text, to be written anew. */
  takeBack(entry: Entry): string {
    this.timeline.remove(entry.id);
    this.changed();
    return plainText(entry.message.blocks);
  }

  /** Steps of the text's size above the usual one. */
  get size(): number {
    return Number(this.stores.lasting.get(SIZE_KEY)) || 0;
  }

  set size(step: number) {
    this.stores.lasting.set(SIZE_KEY, String(step));
    this.changed();
  }

  set readAloud(aloud: boolean) {
    this.aloud = aloud;
    this.changed();
  }

  /** Nothing outlives this page. */
  get forgetful(): boolean {
    return this.stores.lasting.blocked;
  }

  /** An address that goes on with this conversation in Telegram; null when that cannot be had now. */
  telegramLink(): Promise<string | null> {
    return this.session.token ? this.api.telegramLink(this.session.token) : Promise.resolve(null);
  }

  /** Nothing of the conversation stays on this device; the gateway keeps what it has. */
  forgetDevice(): void {
    this.stop();
    this.outbox.clear();
    this.timeline.clear();
    for (const store of [this.stores.lasting, this.stores.passing]) {
      for (const key of store.keys()) if (key.startsWith("wegweiser.")) store.remove(key);
    }
    this.chosen = false;
    this.aloud = false;
    this.mode = "bot";
    this.setTyping(false);
    this.changed();
  }

  private submit(body: DistributiveOmit<Outgoing, "id">, shown: string | null): void {
    const message = { ...body, id: createIdentifier() } as Outgoing;
    const time = this.now();
    this.stores.passing.set(TAB_KEY, this.tab);
    this.outbox.add({ message, shown, time });
    if (shown !== null) this.timeline.queue(message.id, shown, this.language, time);
    if (this.mode === "bot") this.setTyping(true);
    this.delivery.wake();
    this.changed();
  }

  private receive(message: Message): void {
    if (typeof message?.seq !== "number" || !Array.isArray(message.blocks)) return;
    const isNew = this.timeline.receive(message);
    if (message.author !== "person") {
      this.writing = "";
      if (!this.outbox.first) this.setTyping(false);
      if (message.author === "bot" && !this.chosen) this.setLanguage(parseLanguage(message.language), false);
      if (isNew && this.now() >= (this.quietUntil ?? 0)) this.announce(message);
    }
    this.changed();
  }

  private follow(change: StateChange): void {
    this.mode = change.state;
    if (change.state !== "bot") this.setTyping(false);
    const answered = this.entries.some((entry) => entry.message.author === "bot");
    if ((change.chosen || (answered && !this.chosen)) && !this.outbox.pendingLanguage) {
      this.setLanguage(parseLanguage(change.language), change.chosen);
    }
    this.changed();
  }

  private prepare({ who, words }: TypingChange): void {
    this.setTyping(who === "bot" && this.mode === "bot");
    this.writing = (who === "staff" && words) || "";
    this.changed();
  }

  private announce({ seq, author, language, blocks, choices }: Message): void {
    const id = `${seq}-${this.now()}`;
    const text = [plainText(blocks), ...(choices ?? []).map((choice) => choice.title)].join("\n");
    this.announcements = [...this.announcements.slice(-4), { id, author, language, text }];
  }

  private setLanguage(language: Language | null, chosen: boolean): void {
    if (!language) return;
    this.language = language;
    this.chosen = chosen;
    if (chosen) this.stores.lasting.set(LANGUAGE_KEY, language);
  }

  private setReachable(reachable: boolean): void {
    if (this.reachable === reachable) return;
    this.reachable = reachable;
    this.changed();
  }

  private setTyping(typing: boolean): void {
    this.typing = typing;
    clearTimeout(this.typingTimer);
    if (typing) {
      this.typingTimer = setTimeout(() => {
        this.typing = false;
        this.changed();
      }, REPLY_TIMEOUT);
    }
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

/** `Omit` member by member of a union. */
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
