/** The conversation itself: it keeps the reader's place and reads each finished message out once. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { About } from "../about";
import type { Conversation } from "../conversation";
import { directionOf } from "../languages";
import type { Strings } from "../strings";
import { Welcome } from "./languages";
import { authorName, Message } from "./message";
import { Start } from "./start";

interface Properties {
  conversation: Conversation;
  strings: Strings;
  about: About | null;
  firstView: boolean;
  onEdit: (text: string) => void;
}

export function Log({ conversation, strings, about, firstView, onEdit }: Properties) {
  const { entries, offering, typing, reachable, language } = conversation;
  const log = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  const last = entries[entries.length - 1];
  useReadingPlace(log, last ? last.id + last.delivery : "", last?.message.author === "person", typing, setBelow);
  useFocusAfterChoice(log, offering?.id ?? "");

  return (
    <div class="reading">
      <div
        class="log"
        ref={log}
        role="log"
        aria-live="off"
        aria-label={strings.conversation}
        tabIndex={0}
        onScroll={() => log.current && isAtEnd(log.current) && setBelow(false)}
      >
        {firstView ? (
          <Welcome onPick={(picked) => conversation.pickLanguage(picked)} />
        ) : (
          <p class="intro">{strings.intro}</p>
        )}
        <Start conversation={conversation} about={about} examples={entries.length === 0} />
        <ol>
          {entries.map((entry) => (
            <Message
              key={entry.id}
              entry={entry}
              conversation={conversation}
              strings={strings}
              offering={entry === offering}
              onEdit={onEdit}
            />
          ))}
        </ol>
        {conversation.writing && reachable && (
          <p class="author" data-testid="writing">
            {conversation.writing}
          </p>
        )}
        {typing && reachable && (
          <div class="typing" data-testid="typing">
            <i />
            <i />
            <i />
            <span class="unseen">{strings.typing}</span>
          </div>
        )}
      </div>
      {below && (
        <button type="button" class="below" onClick={() => log.current && showEnd(log.current)}>
          {strings.newMessage} ↓
        </button>
      )}
      <div class="unseen" aria-live="polite" aria-relevant="additions" dir={directionOf(language)}>
        {conversation.announcements.map(({ id, author, language: spoken, text }) => (
          <p key={id}>
            {authorName(author, strings)}: <span lang={spoken}>{text}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

const NEAR = 48;

function isAtEnd(log: HTMLElement): boolean {
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
}

function showEnd(log: HTMLElement): void {
  log.scrollTop = log.scrollHeight;
}

/**
 * A new message of the person's own is always shown. Another's is shown from its beginning when the reader
 * was at the end, and announced by a button when the reader was looking at something older.
 */
function useReadingPlace(
  log: { current: HTMLDivElement | null },
  lastState: string,
  own: boolean,
  typing: boolean,
  setBelow: (below: boolean) => void,
): void {
  const place = useRef({ lastState: "", atEnd: true });
  const element = log.current;
  const atEndBefore = element === null || isAtEnd(element) || place.current.atEnd;
  useLayoutEffect(() => {
    const current = log.current;
    if (!current) return;
    const isNew = place.current.lastState !== lastState;
    place.current.lastState = lastState;
    if (isNew && (own || atEndBefore)) {
      const message = current.querySelector("ol > li:last-child") as HTMLElement | null;
      const tooTall = !own && message !== null && message.offsetHeight > current.clientHeight;
      if (tooTall) current.scrollTop = message.offsetTop;
      else showEnd(current);
      setBelow(false);
    } else if (isNew) {
      setBelow(true);
    } else if (typing && atEndBefore) {
      showEnd(current);
    }
  }, [lastState, typing]);
  useLayoutEffect(() => {
    if (log.current) place.current.atEnd = isAtEnd(log.current);
  });
}

/** The pressed choices go when the reply comes; focus goes on to the reply and not back to the page's top. */
function useFocusAfterChoice(log: { current: HTMLDivElement | null }, offeringId: string): void {
  const focused = useRef(false);
  const root = log.current?.getRootNode() as ShadowRoot | undefined;
  focused.current = root?.activeElement?.closest(".answer") != null;
  useLayoutEffect(() => {
    if (focused.current) (log.current?.querySelector("ol > li:last-child") as HTMLElement | null)?.focus({ preventScroll: true });
  }, [offeringId]);
}
