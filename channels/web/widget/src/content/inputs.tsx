/** Inputs that fit a question. Each sends what a person could have typed. */
import { useState } from "preact/hooks";
import type { MonthInput, NumberInput, SeveralInput, SuggestInput } from "../protocol";

interface Properties<Input> {
  input: Input;
  /** An id of its own: another message may show the same input. */
  id: string;
  /** It has been answered. */
  done: boolean;
  send: string;
  onSend: (text: string) => void;
}

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
      {/* `type=number` would refuse the digits of Persian and Arabic keyboards. */}
      <Field label={input.label} value={number} done={done} onValue={setNumber} inputMode="numeric" />
    </Form>
  );
}

/** The browser's own suggestions: it finds a name by any of its scripts, with any keyboard, and reads it out. */
export function Suggest({ input, id, done, send, onSend }: Properties<SuggestInput>) {
  const [name, setName] = useState("");
  return (
    <Form done={done} send={send} text={name} onSend={onSend}>
      <Field label={input.label} value={name} done={done} onValue={setName} list={id} />
      <datalist id={id}>
        {input.options.map(([first, ...others]) => (
          <option value={first}>{others.join(" · ")}</option>
        ))}
      </datalist>
      <small>{input.note}</small>
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

interface FieldProperties {
  label: string;
  value: string;
  done: boolean;
  onValue: (value: string) => void;
  list?: string | undefined;
  inputMode?: "numeric" | undefined;
}

function Field({ label, done, onValue, ...more }: FieldProperties) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        maxLength={60}
        autocomplete="off"
        readOnly={done}
        data-testid="input"
        onInput={(event) => onValue(event.currentTarget.value)}
        {...more}
      />
    </label>
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
      <div class="choices">
        <button type="submit" aria-disabled={text.trim() && !done ? undefined : "true"} data-testid="answer-send">
          {send}
        </button>
      </div>
    </form>
  );
}
