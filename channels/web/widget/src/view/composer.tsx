/** Where the person writes. A draft outlives a reload. */
import { useState } from "preact/hooks";
import type { Language } from "../languages";
import { TEXT_LIMIT } from "../protocol";
import { formatNumber, type Strings } from "../strings";
import { countCharacters } from "../text";
import { SendIcon } from "./icons";

/** From here on the remaining characters are shown. */
const NEAR_LIMIT = 200;

interface Properties {
  strings: Strings;
  language: Language;
  draft: string;
  field: { current: HTMLTextAreaElement | null };
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
}

export function Composer({ strings, language, draft, field, onDraft, onSend }: Properties) {
  const left = TEXT_LIMIT - countCharacters(draft.trim());
  const number = formatNumber(Math.abs(left), language);
  const counter = left < 0 ? strings.tooLong(number) : strings.remaining(number);
  const [empty, setEmpty] = useState(false);
  const send = () => {
    const text = draft.trim();
    setEmpty(text === "");
    field.current?.focus();
    if (text !== "" && left >= 0) onSend(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Ethiopic and other input methods use Enter to finish a word (229 is what older ones report).
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {left <= NEAR_LIMIT && (
        <p class={left < 0 ? "counter over" : "counter"} id="counter" data-testid="counter">
          {counter}
        </p>
      )}
      <div class="row">
        <textarea
          ref={field}
          data-testid="composer"
          dir={draft === "" ? undefined : "auto"}
          rows={Math.min(4, draft.split("\n").length + Math.floor(draft.length / 32))}
          value={draft}
          placeholder={strings.composer}
          aria-label={strings.composer}
          aria-describedby={left <= NEAR_LIMIT ? "counter" : undefined}
          aria-invalid={left < 0 ? "true" : undefined}
          enterkeyhint="send"
          autocomplete="off"
          data-empty={empty ? "" : undefined}
          onInput={(event) => {
            setEmpty(false);
            onDraft(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send"
          data-testid="send"
          aria-label={strings.send}
          title={strings.send}
          aria-disabled={left < 0 ? "true" : undefined}
        >
          <SendIcon />
        </button>
      </div>
    </form>
  );
}
