/** Browser storage that may be blocked or full: then what is kept lives as long as the page. */

export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
  /** The browser refuses: what is kept goes with the page. */
  readonly blocked: boolean;
}

export function memoryStore(): Store {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
    blocked: true,
  };
}

/** `open` is called inside a try: merely touching `localStorage` throws where it is blocked. */
export function browserStore(open: () => Storage): Store {
  const fallback = memoryStore();
  const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return action(open());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => fallback.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    set(key, value) {
      const stored = attempt((storage) => {
        storage.setItem(key, value);
        return true;
      });
      if (stored) fallback.remove(key);
      else fallback.set(key, value);
    },
    remove(key) {
      fallback.remove(key);
      attempt((storage) => storage.removeItem(key));
    },
    keys: () => [...fallback.keys(), ...(attempt((storage) => Object.keys(storage)) ?? [])],
    get blocked() {
      return attempt((storage) => storage.length) === undefined;
    },
  };
}
