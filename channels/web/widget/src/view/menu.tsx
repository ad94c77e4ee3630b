/** The header's menu: the languages and the question what one can ask. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../languages";
import type { Strings } from "../strings";
import { MenuIcon } from "./icons";
import { LanguageList } from "./languages";

interface Properties {
  strings: Strings;
  language: Language;
  hooks: boolean;
  onPick: (language: Language) => void;
  onHelp: () => void;
}

export function Menu({ strings, language, hooks, onPick, onHelp }: Properties) {
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
            <LanguageList
              current={language}
              hooks={hooks}
              onPick={(picked) => {
                close();
                onPick(picked);
              }}
            />
            <hr />
            <button
              type="button"
              data-testid="help"
              onClick={() => {
                close();
                onHelp();
              }}
            >
              {strings.help}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
