/** The open chat, from top to bottom. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Conversation } from "../conversation";
import { directionOf } from "../languages";
import { STRINGS } from "../strings";
import { Composer, type ComposerControl } from "./composer";
import { Header, Status } from "./header";
import { Log } from "./log";

interface Properties {
  conversation: Conversation;
  /** The person opened it just now, so the focus comes in. */
  takeFocus: boolean;
  onClose: () => void;
}

export function Panel({ conversation, takeFocus, onClose }: Properties) {
  const { language } = conversation;
  const strings = STRINGS[language];
  const firstView = !conversation.begun;
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
    if (event.key === "Escape") onClose();
  };

  return (
    <section
      class="panel"
      ref={panel}
      role="dialog"
      aria-label="Wegweiser"
      tabIndex={-1}
      lang={language}
      dir={directionOf(language)}
      data-testid="panel"
      onKeyDown={onKeyDown}
    >
      <Header conversation={conversation} strings={strings} firstView={firstView} onClose={onClose} />
      <Status conversation={conversation} strings={strings} />
      <Log
        conversation={conversation}
        strings={strings}
        firstView={firstView}
        onEdit={(text) => composer.current?.add(text)}
      />
      <Composer conversation={conversation} strings={strings} control={composer} />
    </section>
  );
}
