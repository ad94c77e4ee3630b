/** The open chat, from top to bottom. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useAbout } from "../about";
import type { Conversation } from "../conversation";
import { directionOf } from "../languages";
import { speak } from "../speech";
import { STRINGS } from "../strings";
import { Composer, type ComposerControl } from "./composer";
import { Header, Status } from "./header";
import { Log } from "./log";

interface Properties {
  conversation: Conversation;
  /** The person opened it just now, so the focus comes in. */
  takeFocus: boolean;
  /** The office whose site it is; empty for none. */
  office: string;
  /** None where the chat is the whole page. */
  onClose: (() => void) | null;
  onLeave: () => void;
}

/** Keywords of CSS, so that the browser's own setting counts. */
const SIZES = ["medium", "large", "x-large", "xx-large"];

export function Panel({ conversation, takeFocus, office, onClose, onLeave }: Properties) {
  const { language } = conversation;
  const strings = STRINGS[language];
  const firstView = !conversation.begun;
  const about = useAbout(conversation.server, language, office);
  useReadingAloud(conversation);
  const panel = useRef<HTMLElement>(null);
  const composer = useRef<ComposerControl>(null);
  useLayoutEffect(() => {
    if (!takeFocus) return;
    // On a touch screen the field would bring up the keyboard over what is to be read first.
    const keyboard = matchMedia("(pointer: fine)").matches && !firstView;
    (keyboard ? composer.current : panel.current)?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation(); // The page's own shortcuts are not meant.
    if (event.key === "Escape") onClose?.();
  };

  return (
    <section
      class="panel"
      style={{ fontSize: SIZES[conversation.size] }}
      ref={panel}
      role="dialog"
      aria-label="Wegweiser"
      tabIndex={-1}
      lang={language}
      dir={directionOf(language)}
      data-testid="panel"
      onKeyDown={onKeyDown}
    >
      <Header
        conversation={conversation}
        strings={strings}
        about={about}
        firstView={firstView}
        onClose={onClose}
        onLeave={onLeave}
      />
      <Status conversation={conversation} strings={strings} />
      <Log
        conversation={conversation}
        strings={strings}
        about={about}
        firstView={firstView}
        onEdit={(text) => composer.current?.add(text)}
      />
      <Composer conversation={conversation} strings={strings} control={composer} />
    </section>
  );
}

function useReadingAloud({ aloud, announcements }: Conversation): void {
  const last = announcements[announcements.length - 1];
  useEffect(() => {
    if (aloud && last) speak(last.text, last.language);
  }, [last?.id]);
}
