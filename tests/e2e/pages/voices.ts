import type { Frame, Page } from '@playwright/test';

type Voice = { readonly name: string; readonly lang: string; readonly localService: boolean };

/** Voices that say nothing aloud and never end by themselves, in every document that the page opens from now on. */
export async function speakAs(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript(`(() => {
    const said = (window.said = []);
    let current = null;
    class Utterance extends EventTarget {
      constructor(text) { super(); this.text = text; }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => ${JSON.stringify(voices)},
      speak: (utterance) => {
        current = utterance;
        said.push(utterance.voice.name + ': ' + utterance.text);
      },
      cancel: () => {
        if (current) said.push('stopped');
        current?.dispatchEvent(new Event('error'));
        current = null;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = Utterance;
  })()`);
}

/** What these voices have said in a document, and when they were stopped. */
export const said = (frame: Frame): Promise<string[]> => frame.evaluate('window.said');
