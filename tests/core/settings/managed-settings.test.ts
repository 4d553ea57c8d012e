import { describe, expect, it } from 'vitest';
import { keepOwn, withManaged, type ManagedSettings } from '../../../core/settings/managed-settings.ts';
import { readManaged } from '../../../core/settings/read-part.ts';
import { pathsOf } from '../../../core/settings/setting-values.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

const managed: ManagedSettings = {
  locked: { hover: { delay: 600 }, interfaceLanguage: 'fr' },
  defaults: { hover: { trigger: 'modifier' }, sites: { mode: 'listed', on: ['a.example'] }, domainsOff: [] },
};
const fallback = DEFAULT_SETTINGS.hover;
const hover = (stored: unknown) => readManaged('hover', { stored, fallback, managed });

describe('what an organisation has set', () => {
  it('goes before what the reader has set where it is locked, and after it where it is a default', () => {
    expect(hover(undefined)).toEqual({ value: { trigger: 'modifier', delay: 600 }, isWhole: true });
    expect(hover({ trigger: 'rest', delay: 150 })).toEqual({ value: { trigger: 'rest', delay: 600 }, isWhole: true });
    // In pages, where nothing is parsed, it is the same.
    expect(withManaged('hover', { trigger: 'rest', delay: 150 }, managed)).toEqual({ trigger: 'rest', delay: 600 });
    expect(withManaged('interfaceLanguage', 'en', managed)).toBe('fr');
    expect(withManaged('marking', 'damaged', managed)).toBe('damaged');
    expect(hover(7)).toEqual({ value: { trigger: 'modifier', delay: 600 }, isWhole: false });
    expect(pathsOf(managed.locked)).toEqual(['interfaceLanguage', 'hover.delay']);
  });

  it('leaves what the reader had for the time after, and goes on being followed where they chose nothing', () => {
    const change = (stored: unknown, next: unknown) => keepOwn('hover', { stored, next }, managed);
    expect(change({ trigger: 'rest', delay: 150 }, { trigger: 'modifier', delay: 600 })).toEqual({
      trigger: 'modifier',
      delay: 150,
    });
    expect(change(undefined, { trigger: 'rest', delay: 600 })).toEqual({ trigger: 'rest' });
    expect(change(undefined, { trigger: 'modifier', delay: 600 })).toEqual({});
    expect(keepOwn('interfaceLanguage', { stored: 'en', next: 'fr' }, managed)).toBe('en');
    const sites = { mode: 'listed', off: [], on: ['a.example', 'b.example'] };
    expect(keepOwn('sites', { stored: undefined, next: sites }, managed)).toEqual({ off: [], on: sites.on });
    expect(keepOwn('speech', { stored: undefined, next: { isOn: true } }, managed)).toEqual({ isOn: true });
  });
});
