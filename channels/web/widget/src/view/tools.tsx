/** The menu's entries below the languages. */
import { useState } from "preact/hooks";
import type { About } from "../about";
import type { Conversation } from "../conversation";
import { printTalk } from "../paper";
import { hush, speak, useVoice } from "../speech";
import type { Strings } from "../strings";
import { plainText } from "../text";

interface Properties {
  conversation: Conversation;
  strings: Strings;
  about: About | null;
  /** Closes the menu. */
  done: () => void;
  onLeave: () => void;
}

/** Steps from the usual size on; each is a keyword of CSS, so that the browser's own setting counts. */
const SIZES = 4;

export function Tools({ conversation, strings, about, done, onLeave }: Properties) {
  const { language, entries, aloud, size } = conversation;
  const voice = useVoice(language);
  const [link, setLink] = useState<string | null>();
  const entry = (name: string, label: string | undefined, act: () => void) =>
    label && (
      <button type="button" data-testid={name} onClick={act}>
        {label}
      </button>
    );
  const andClose = (act: () => void) => () => {
    done();
    act();
  };
  const read = () => {
    conversation.readAloud = !aloud;
    hush();
    const last = entries.filter(({ message }) => message.author !== "person").pop()?.message;
    if (!aloud && last) speak(plainText(last.blocks), last.language);
  };
  const toTelegram = () => void conversation.telegramLink().then(setLink);
  return (
    <>
      {entry("help", strings.help, andClose(() => conversation.command("help")))}
      {entry("size", strings.size && `${strings.size}: ${size + 1}/${SIZES}`, () => {
        conversation.size = (size + 1) % SIZES;
      })}
      {voice && entry("aloud", aloud ? strings.quiet : strings.read, read)}
      {entries.length > 0 && entry("print", strings.print, andClose(() => printTalk(conversation)))}
      {entry("data", strings.data, andClose(() => conversation.command("data")))}
      {entry("forget", strings.forget, andClose(() => conversation.command("forget")))}
      {about?.telegram && entries.length > 0 && link === undefined && entry("telegram", strings.telegram, toTelegram)}
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer" data-testid="telegram-open">
          {strings.openTelegram}
        </a>
      )}
      {entry("leave", `${strings.leave} (Esc Esc)`, onLeave)}
    </>
  );
}
