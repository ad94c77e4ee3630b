/** Name, menu, close; below them, always in the same place, the way to a person or back. */
import type { About } from "../about";
import type { Conversation } from "../conversation";
import type { Strings } from "../strings";
import { CloseIcon, PersonIcon } from "./icons";
import { Menu } from "./menu";

interface Properties {
  conversation: Conversation;
  strings: Strings;
  about: About | null;
  firstView: boolean;
  /** None where the chat is the whole page. */
  onClose: (() => void) | null;
  onLeave: () => void;
}

export function Header({ conversation, strings, about, firstView, onClose, onLeave }: Properties) {
  const { mode } = conversation;
  const withPerson = mode === "waiting" || mode === "staff";
  return (
    <div class="head">
      <div class="bar">
        <h2>Wegweiser</h2>
        <Menu conversation={conversation} strings={strings} about={about} hooks={!firstView} onLeave={onLeave} />
        {onClose && (
          <button
            type="button"
            class="icon"
            data-testid="close"
            aria-label={strings.close}
            title={strings.close}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <button
        type="button"
        class="human"
        data-testid={withPerson ? "resume" : "human"}
        onClick={() => conversation.command(withPerson ? "resume" : "human")}
      >
        {!withPerson && <PersonIcon />}
        <span>{withPerson ? strings.resume : strings.human}</span>
      </button>
    </div>
  );
}

/** One quiet line: a lost connection first, else who is at the other end. */
export function Status({ conversation, strings }: { conversation: Conversation; strings: Strings }) {
  const { mode, reachable } = conversation;
  const texts = { bot: "", waiting: strings.waiting, staff: strings.staffHere, closed: strings.closed };
  return (
    <p
      class="status"
      role="status"
      data-testid="status"
      data-state={mode}
      data-connection={reachable ? "online" : "offline"}
    >
      {reachable ? texts[mode] : strings.offline}
    </p>
  );
}
