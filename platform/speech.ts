import { languageOfTag } from '../core/documents/document-text.ts';
import { LANGUAGES, type Language } from '../core/entry/language.ts';

/** As much of a `SpeechSynthesisVoice` as it is chosen by. */
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** The plain ones of macOS, which lists them among voices that sing, whisper and bubble. */
const PLAIN = /^(?:Amélie|Daniel|Samantha|Thomas)\b/u;

/**
 * The voice that says a term of a language: one that the computer itself has, never one that sends the text away. The
 * reader’s own first, then one from their region. `preferred`: tags of languages, such as `fr-CA`.
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: Language,
  preferred: readonly string[],
): V | null {
  const regions = new Set(preferred.map(normalTag));
  const fitOf = (voice: V) =>
    4 * Number(PLAIN.test(voice.name)) + 2 * Number(voice.default) + Number(regions.has(normalTag(voice.lang)));
  const fitting = voices.filter(({ localService, lang }) => localService && languageOfTag(lang) === language);
  return fitting.toSorted((a, b) => fitOf(b) - fitOf(a))[0] ?? null;
}

/** Android writes `fr_CA`. */
const normalTag = (tag: string): string => tag.toLowerCase().replaceAll('_', '-');

// Absent in some builds of Firefox, and where a reader has switched it off.
const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

const voiceFor = (language: Language): SpeechSynthesisVoice | null =>
  chooseVoice(synthesis()?.getVoices() ?? [], language, navigator.languages);

/** Tells for which languages there is a voice, now and when the browser has found others. Returns how to stop. */
function watchVoices(onChange: (languages: readonly Language[]) => void): () => void {
  const tell = () => onChange(LANGUAGES.filter((language) => voiceFor(language) !== null));
  tell();
  synthesis()?.addEventListener('voiceschanged', tell);
  return () => synthesis()?.removeEventListener('voiceschanged', tell);
}

/** Says a text in place of what is being said. Resolves when it has been said to its end, was stopped, or failed. */
function speak(text: string, language: Language): Promise<void> {
  stop();
  const voice = voiceFor(language);
  const speech = synthesis();
  if (!voice || !speech) return Promise.resolve();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return new Promise((resolve) => {
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => resolve());
    speech.speak(utterance);
  });
}

const stop = (): void => synthesis()?.cancel();

export const speechEngine = { watchVoices, speak, stop };
