import { ChatIcon } from "./icons";

export function Launcher({ label, unread, onOpen }: { label: string; unread: string; onOpen: () => void }) {
  return (
    <button type="button" class="launcher" data-testid="launcher" aria-expanded="false" onClick={onOpen}>
      <ChatIcon />
      <span>{unread || label}</span>
    </button>
  );
}
