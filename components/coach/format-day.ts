import { MILLISECONDS_A_DAY } from '../../core/coach/clock.ts';
import type { Language } from '../../core/entry/language.ts';

/** A day, counted from 1970-01-01, in words. */
export function formatDay(day: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(day * MILLISECONDS_A_DAY);
}
