/** Inputs that fit a question. Each sends what a person could have typed. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MonthInput, NumberInput, SeveralInput, SuggestInput } from "../protocol";
import { found } from "./fold";

interface Properties<Input> {
  input: Input;
  /** Before the ids of what is in it: another message may show the same input. */
  id: string;
  /** It has been answered. */
  done: boolean;
  send: string;
  onSend: (text: string) => void;
}

const MOST = 5;

/** A number, or a year with or without its month. */
export function Digits({ input, done, send, onSend }: Properties<NumberInput | MonthInput>) {
  const [month, setMonth] = useState("");
  const [number, setNumber] = useState("");
  return (
    <Form done={done} send={send} text={number.trim() && month + number} onSend={onSend}>
      {"months" in input && (
        <label>
          <span>{input.month}</span>
          <select onChange={(event) => setMonth(event.currentTarget.value)}>
            <option value="">–</option>
            {input.months.map((name, index) => (
              <option value={`${index < 9 ? "0" : ""}${index + 1}.`}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{input.label}</span>
        <input
          // `type=number` would refuse the digits of Persian and Arabic keyboards.
          inputMode="numeric"
          maxLength={12}
          autocomplete="off"
          readOnly={done}
          value={number}
          data-testid="input"
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
      </label>
    </Form>
  );
}

export function Suggest({ input, id, done, send, onSend }: Properties<SuggestInput>) {
  const [value, setValue] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const names = open ? found(input.options, value, MOST) : [];
  useLayoutEffect(() => list.current?.scrollIntoView({ block: "nearest" }), [names.length]);
  const look = (text: string, shown: boolean) => {
    setValue(text);
    setOpen(shown);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, isComposing } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const name = names[at];
    if (step) {
      setOpen(true);
      setAt(Math.min(Math.max(at + step, -1), MOST - 1, names.length ? names.length - 1 : 0));
    } else if (key === "Enter" && name !== undefined && !isComposing) look(name, false);
    else if (key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    } else return;
    event.preventDefault();
  };

  return (
    <Form done={done} send={send} text={value} onSend={onSend}>
      <label>
        <span>{input.label}</span>
        <input
          role="combobox"
          dir="auto"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={names.length > 0 ? "true" : "false"}
          aria-controls={`${id}-names`}
          aria-describedby={`${id}-note`}
          aria-activedescendant={names[at] === undefined ? undefined : `${id}-${at}`}
          readOnly={done}
          value={value}
          data-testid="input"
          onInput={(event) => look(event.currentTarget.value, event.currentTarget.value !== "")}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul id={`${id}-names`} role="listbox" aria-label={input.label} ref={list} class="names">
        {names.map((name, index) => (
          <li
            key={name}
            id={`${id}-${index}`}
            role="option"
            dir="auto"
            data-testid="name"
            aria-selected={index === at ? "true" : "false"}
            // Before the field loses the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => look(name, false)}
          >
            {name}
          </li>
        ))}
      </ul>
      <small id={`${id}-note`}>{input.note}</small>
    </Form>
  );
}

export function Several({ input, titles, done, send, onSend }: Properties<SeveralInput> & { titles: string[] }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <Form done={done} send={send} text={titles.filter((title) => ticked.includes(title)).join(input.comma)} onSend={onSend}>
      <fieldset>
        <legend>{input.note}</legend>
        {titles.map((title) => (
          <label key={title}>
            <input
              type="checkbox"
              data-testid="tick"
              disabled={done}
              checked={ticked.includes(title)}
              onChange={({ currentTarget: { checked } }) =>
                setTicked(checked ? [...ticked, title] : ticked.filter((other) => other !== title))
              }
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </Form>
  );
}

interface FormProperties {
  text: string;
  done: boolean;
  send: string;
  onSend: (text: string) => void;
  children: preact.ComponentChildren;
}

function Form({ text, done, send, onSend, children }: FormProperties) {
  return (
    <form
      class="input"
      data-testid="answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !done) onSend(text.trim());
      }}
    >
      {children}
      <button type="submit" aria-disabled={text.trim() && !done ? undefined : "true"} data-testid="answer-send">
        {send}
      </button>
    </form>
  );
}
