/** The header's menu: the languages, and what else can be done. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { About } from "../about";
import type { Conversation } from "../conversation";
import type { Strings } from "../strings";
import { MenuIcon } from "./icons";
import { LanguageList } from "./languages";
import { Tools } from "./tools";

interface Properties {
  conversation: Conversation;
  strings: Strings;
  about: About | null;
  hooks: boolean;
  onLeave: () => void;
}

export function Menu({ conversation, strings, about, hooks, onLeave }: Properties) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) (list.current?.querySelector("[aria-pressed=true]") as HTMLElement | null)?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget as Node | null;
    if (next && !(event.currentTarget as Node).contains(next)) setOpen(false);
  };

  return (
    <div class="menu" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={button}
        type="button"
        class="icon"
        data-testid="menu"
        aria-label={strings.menu}
        title={strings.menu}
        aria-expanded={open ? "true" : "false"}
        onClick={() => setOpen(!open)}
      >
        <MenuIcon />
      </button>
      {open && (
        <>
          <div class="backdrop" onClick={close} />
          <div class="menu-list" ref={list} role="group" aria-label={strings.chooseLanguage}>
            <div class="menu-languages">
              <LanguageList
                current={conversation.language}
                hooks={hooks}
                onPick={(picked) => {
                  close();
                  conversation.pickLanguage(picked);
                }}
              />
            </div>
            <Tools conversation={conversation} strings={strings} about={about} done={close} onLeave={onLeave} />
          </div>
        </>
      )}
    </div>
  );
}
