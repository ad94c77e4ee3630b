/** What a message offers to answer it with: a fitting input, buttons, days, times. */
import type { Conversation } from "../conversation";
import type { Choice, Input } from "../protocol";
import { formatNumber, type Strings } from "../strings";
import type { Entry } from "../timeline";
import { Calendar } from "./calendar";
import { Digits, Several, Suggest } from "./inputs";

interface Properties {
  entry: Entry;
  conversation: Conversation;
  strings: Strings;
}

export function Answer({ entry, conversation, strings }: Properties) {
  const { language, direction, choices = [], input } = entry.message;
  const pressed = conversation.pressedChoice(entry);
  const done = pressed !== null;
  const onSend = (text: string) => conversation.answer(entry, text);
  const shared = { id: `in-${entry.id}`, done, send: strings.send, onSend };
  // aria-disabled and not disabled: the pressed button keeps the focus.
  const button = (choice: Choice, words = choice.title) => (
    <button
      key={choice.id}
      type="button"
      data-testid="choice"
      data-choice={choice.id}
      data-aside={choice.aside ? "" : undefined}
      aria-label={words === choice.title ? undefined : choice.title}
      aria-pressed={pressed === choice.id ? "true" : undefined}
      aria-disabled={done ? "true" : undefined}
      onClick={() => conversation.choose(entry, choice)}
    >
      {words}
    </button>
  );
  const isTicked = input?.kind === "several" && !input.options;
  const asides = choices.filter((choice) => choice.aside);
  const answers = isTicked ? [] : choices.filter((choice) => !choice.aside);
  const times = answers.filter((choice) => choice.time);
  const others = answers.filter((choice) => !choice.time);
  const book = (day: string) => {
    const offered = choices.find((choice) => choice.date === day);
    if (offered) conversation.choose(entry, offered);
    else onSend(day.split("-").reverse().join("."));
  };

  return (
    <div class="answer" lang={language} dir={direction}>
      {input && <InputFor {...{ input, choices, shared }} />}
      {groupsOf(times).map(([day, group]) => (
        <div class="choices row" role="group" aria-label={day} key={day}>
          <p aria-hidden="true">{day}</p>
          {group.map((choice) => button(choice, choice.time))}
        </div>
      ))}
      {others.length > 0 && (
        <div class={input?.kind === "level" ? "choices row" : "choices"}>{others.map((choice) => button(choice))}</div>
      )}
      {input?.kind === "days" && (
        <Calendar
          input={input}
          rtl={direction === "rtl"}
          digits={(value) => formatNumber(value, conversation.language)}
          onChoose={(day) => done || book(day)}
        />
      )}
      {asides.length > 0 && <div class="choices row aside">{asides.map((choice) => button(choice))}</div>}
    </div>
  );
}

interface Shared {
  id: string;
  done: boolean;
  send: string;
  onSend: (text: string) => void;
}

function InputFor({ input, choices, shared }: { input: Input; choices: Choice[]; shared: Shared }) {
  switch (input.kind) {
    case "number":
    case "month":
      return <Digits input={input} {...shared} />;
    case "suggest":
      return <Suggest input={input} {...shared} />;
    case "several": {
      const titles = input.options ?? choices.filter((choice) => !choice.aside).map((choice) => choice.title);
      return <Several input={input} titles={titles} {...shared} />;
    }
    default:
      return null;
  }
}

/** Times by their day, in the order they came. */
function groupsOf(times: Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>();
  for (const time of times) groups.set(time.day ?? "", [...(groups.get(time.day ?? "") ?? []), time]);
  return [...groups];
}
