/** The five languages, each in its own script: the first view, and the list in the menu. */
import { directionOf, LANGUAGE_NAMES, LANGUAGES, type Language } from "../languages";
import { STRINGS } from "../strings";

type OnPick = (language: Language) => void;

export function Welcome({ onPick }: { onPick: OnPick }) {
  return (
    <div class="welcome">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          dir={directionOf(language)}
          data-testid={`language-${language}`}
          onClick={() => onPick(language)}
        >
          <strong>{LANGUAGE_NAMES[language]}</strong>
          <span>{STRINGS[language].intro}</span>
        </button>
      ))}
    </div>
  );
}

/** `hooks` is false while the first view shows the same languages, so that a test id is there once. */
export function LanguageList({ current, hooks, onPick }: { current: Language; hooks: boolean; onPick: OnPick }) {
  return (
    <>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          dir={directionOf(language)}
          aria-pressed={language === current ? "true" : "false"}
          data-testid={hooks ? `language-${language}` : undefined}
          onClick={() => onPick(language)}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </>
  );
}
