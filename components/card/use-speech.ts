import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../core/entry/language.ts';
import type { Speech, Utterance } from './entry-card.ts';

/** What says texts aloud. The same at every render. */
export type SpeechEngine = {
  /** Tells at once, and at each change, for which languages there is a voice. Returns how to stop. */
  readonly watchVoices: (onChange: (languages: readonly Language[]) => void) => () => void;
  /** In place of what is being said. Resolves when it is over, for whatever reason. */
  readonly speak: (text: string, language: Language) => Promise<void>;
  readonly stop: () => void;
};

/** What a reader can listen to, and what is being said; undefined where they do not want it. */
export function useSpeech(isOn: boolean, engine: SpeechEngine): Speech | undefined {
  const [languages, setLanguages] = useState<readonly Language[]>([]);
  const [spoken, setSpoken] = useState<Utterance | null>(null);
  const latest = useRef<Utterance | null>(null);
  const say = (utterance: Utterance | null) => setSpoken((latest.current = utterance));
  useEffect(() => (isOn ? engine.watchVoices(setLanguages) : undefined), [isOn, engine]);
  useEffect(() => () => engine.stop(), [isOn, engine]);
  if (!isOn) return undefined;
  const listen = async (text: string, language: Language) => {
    const utterance = { text, language };
    say(utterance);
    await engine.speak(text, language);
    // Another one may be under way by now.
    if (latest.current === utterance) say(null);
  };
  const onHush = () => {
    if (!latest.current) return;
    say(null);
    engine.stop();
  };
  return { languages, spoken, onListen: (text, language) => void listen(text, language), onHush };
}
