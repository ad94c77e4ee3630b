/** The closed chat again, looking as the loader drew it. */
interface Properties {
  label: string;
  unread: string;
  /** Inline declarations, see `launcher.ts`. */
  look: string;
  onOpen: () => void;
}

export function Launcher({ label, unread, look, onOpen }: Properties) {
  return (
    <button type="button" data-testid="launcher" aria-expanded="false" style={look} onClick={onOpen}>
      {unread || label}
    </button>
  );
}
