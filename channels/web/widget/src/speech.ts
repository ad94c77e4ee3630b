/** The browser's own voice, where the device has one for the language. */
import { useEffect, useReducer } from "preact/hooks";

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  // Only a voice of the device itself: the others send the text to somebody's server.
  return window.speechSynthesis?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

/** Whether texts of the language can be read out; some browsers know only after a moment. */
export function useVoice(language: string): boolean {
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  useEffect(() => {
    const speech = window.speechSynthesis;
    const changed = () => redraw();
    speech?.addEventListener?.("voiceschanged", changed);
    return () => speech?.removeEventListener?.("voiceschanged", changed);
  }, []);
  return voiceFor(language) !== undefined;
}

export function speak(text: string, language: string): void {
  const voice = voiceFor(language);
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  speechSynthesis.speak(words);
}

export function hush(): void {
  window.speechSynthesis?.cancel();
}
