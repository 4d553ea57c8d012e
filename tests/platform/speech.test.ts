import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../platform/speech.ts';

const voice = (name: string, lang: string, { localService = true, isDefault = false } = {}) => ({
  name,
  lang,
  localService,
  default: isDefault,
});

const VOICES = [
  voice('Google français', 'fr-FR', { localService: false, isDefault: true }),
  voice('Bells', 'en-US'),
  voice('Hortense', 'fr-FR'),
  voice('Caroline', 'fr_CA'),
  voice('Samantha', 'en-US'),
  voice('Anna', 'de-DE', { isDefault: true }),
];

describe('the voice that says a term', () => {
  it.each([
    ['a French term', 'fr', ['de'], 'Hortense'],
    ['one for a reader in Canada', 'fr', ['fr-CA', 'en'], 'Caroline'],
    ['an English term, by no voice that jokes', 'en', ['en-US'], 'Samantha'],
  ] as const)('for %s', (_said, language, preferred, name) => {
    expect(chooseVoice(VOICES, language, preferred)?.name).toBe(name);
  });

  it('is never one that sends the text away', () => {
    const away = VOICES.map((one) => ({ ...one, localService: false }));
    expect(chooseVoice(away, 'fr', ['fr'])).toBeNull();
    expect(chooseVoice(away, 'en', ['en'])).toBeNull();
  });
});
