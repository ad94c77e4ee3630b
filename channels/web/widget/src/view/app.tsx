/** Launcher or panel. */
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { Conversation } from "../conversation";
import { directionOf } from "../languages";
import { LABELS } from "../labels";
import { STRINGS } from "../strings";
import { Launcher } from "./launcher";
import { Panel } from "./panel";

interface Properties {
  conversation: Conversation;
  open: boolean;
  /** The person opened it just now, by the loader's button. */
  pressed: boolean;
  /** The closed chat's inline declarations. */
  look: string;
  office: string;
  /** The chat is the whole page and stays open. */
  filling: boolean;
  onLeave: () => void;
  onToggle: (open: boolean) => void;
}

export function App({ conversation, open, pressed, look, office, filling, onToggle, onLeave }: Properties) {
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  useLayoutEffect(() => {
    const stop = conversation.subscribe(() => redraw());
    // The stream may have brought messages between the first drawing and this moment.
    redraw();
    return stop;
  }, [conversation]);

  const toggled = useRef(pressed);
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef(0);
  const count = conversation.entries.filter((entry) => entry.message.author !== "person").length;
  if (open) seen.current = count;
  const toggle = (next: boolean) => {
    toggled.current = true;
    onToggle(next);
  };
  useLayoutEffect(() => {
    if (!open && toggled.current) place.current?.querySelector("button")?.focus();
  }, [open]);

  const { language } = conversation;
  const strings = STRINGS[language];
  if (open) {
    return (
      <Panel
        conversation={conversation}
        takeFocus={toggled.current}
        office={office}
        onClose={filling ? null : () => toggle(false)}
        onLeave={onLeave}
      />
    );
  }
  return (
    <div ref={place} lang={language} dir={directionOf(language)}>
      <Launcher
        look={look}
        label={LABELS[language]}
        unread={(count > seen.current && strings.newMessage) || ""}
        onOpen={() => toggle(true)}
      />
    </div>
  );
}
