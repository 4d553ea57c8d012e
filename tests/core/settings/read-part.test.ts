import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PART_NAMES, readPart } from '../../../core/settings/read-part.ts';
import { DEFAULT_SETTINGS, Settings } from '../../../core/settings/settings.ts';

const FALLBACK: Settings = { ...DEFAULT_SETTINGS, reader: { language: 'fr', role: 'both' } };

describe('a part of the settings as it was stored', () => {
  it.each([
    ['hover', { trigger: 'modifier' }, { trigger: 'modifier', delay: 300 }, true],
    ['hover', { trigger: 'rest', delay: 151 }, FALLBACK.hover, false],
    ['hover', { trigger: 'rest', delay: 600, speed: 2 }, { trigger: 'rest', delay: 600 }, false],
    ['hover', [], FALLBACK.hover, false],
    ['interfaceLanguage', 'de', 'auto', false],
    ['domainsOff', ['cloud', '../x'], ['cloud'], false],
    ['sites', { mode: 'listed', off: 3 }, { mode: 'listed', off: [], on: [] }, false],
    ['reader', undefined, FALLBACK.reader, true],
    ['marking', null, FALLBACK.marking, true],
  ] as const)('%s from %j is read as %j', (name, stored, value, isWhole) => {
    expect(readPart(name, stored, FALLBACK[name])).toEqual({ value, isWhole });
  });

  it('is always of its form, and whole where it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PART_NAMES), fc.anything(), (name, stored) => {
        const { value, isWhole } = readPart(name, stored, FALLBACK[name]);
        expect(Settings.shape[name].safeParse(value).success).toBe(true);
        if (Settings.shape[name].safeParse(stored).success)
          expect({ value, isWhole }).toEqual({ value: stored, isWhole: true });
      }),
    );
  });
});
