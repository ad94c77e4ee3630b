/** Where the person writes. A draft outlives a reload. It keeps its own state: a key press draws nothing else anew. */
import { useRef, useState } from "preact/hooks";
import type { Conversation } from "../conversation";
import { TEXT_LIMIT } from "../protocol";
import { formatNumber, type Strings } from "../strings";
import { countCharacters } from "../text";
import { SendIcon } from "./icons";

/** From here on the remaining characters are shown. */
const NEAR_LIMIT = 200;

interface Properties {
  conversation: Conversation;
  strings: Strings;
  /** Filled in here: brings the focus to the field, and adds a text to what is written. */
  control: { current: ComposerControl | null };
}

export interface ComposerControl {
  focus(): void;
  add(text: string): void;
}

export function Composer({ conversation, strings, control }: Properties) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(conversation.draft);
  const write = (text: string) => {
    conversation.draft = text;
    setDraft(text);
  };
  const focus = () => field.current?.focus();
  control.current = {
    focus,
    add(text) {
      write(draft.trim() ? `${draft}\n${text}` : text);
      focus();
    },
  };
  const left = TEXT_LIMIT - countCharacters(draft.trim());
  const number = formatNumber(Math.abs(left), conversation.language);
  const counter = (left < 0 ? strings.tooLong : strings.remaining)?.replace("{n}", number);
  const send = () => {
    const text = draft.trim();
    focus();
    if (text === "" || left < 0) return;
    write("");
    conversation.say(text);
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
          onInput={(event) => write(event.currentTarget.value)}
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
