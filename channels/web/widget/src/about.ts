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

const known = new Map<string, About>();

/** Milliseconds until it is asked for again, where that failed */
const AGAIN = 10_000;

/** Null until it is there; what needs it is not shown until then. */
export function useAbout(server: string, language: Language, office: string): About | null {
  const [tries, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  const address = `${server}/web/about?language=${language}&office=${encodeURIComponent(office)}`;
  useEffect(() => {
    if (known.has(address)) return;
    fetch(address, { credentials: "omit" })
      .then(async (answer) => {
        if (!answer.ok) throw answer;
        const about = (await answer.json()) as About;
        Object.assign(STRINGS[language], about.labels);
        known.set(address, about);
        redraw();
      })
      .catch(() => setTimeout(redraw, AGAIN));
  }, [address, tries]);
  return known.get(address) ?? null;
}
