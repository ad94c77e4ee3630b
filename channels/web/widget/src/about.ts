/** Who runs the service, what happens with data, the menu's words: from the gateway, in the language at hand. */
import { useEffect, useReducer } from "preact/hooks";
import type { Language } from "./languages";
import { type GatewayStrings, STRINGS } from "./strings";

export interface About {
  operator: string;
  data: string;
  office: string | null;
  /** Asks for an appointment there, where the site belongs to an office. */
  appointment?: string;
  examples: string[];
  labels: GatewayStrings;
  /** The conversation can go on in Telegram. */
  telegram: boolean;
}

const known = new Map<string, About | null>();

/** Null until it is there; what needs it is not shown until then. `again` changes when the network is back. */
export function useAbout(server: string, language: Language, office: string, again: boolean): About | null {
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  const address = `${server}/web/about?language=${language}&office=${encodeURIComponent(office)}`;
  useEffect(() => {
    if (known.has(address)) return;
    known.set(address, null);
    fetch(address, { credentials: "omit" })
      .then(async (answer) => {
        const about = (await answer.json()) as About;
        Object.assign(STRINGS[language], about.labels);
        known.set(address, about);
        redraw();
      })
      .catch(() => known.delete(address));
  }, [address, again]);
  return known.get(address) ?? null;
}
