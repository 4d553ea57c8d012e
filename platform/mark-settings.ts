import { fadeAt, type FadeTimesForPages } from '../core/coach/fade.ts';
import { unpackFields } from '../core/coach/pack-fields.ts';
import type { Discipline } from '../core/entry/discipline.ts';
import type { EntryId } from '../core/entry/ids.ts';
import { createSilence, USUAL_PER_SCREEN } from '../core/entry/marking.ts';
import { readStored } from './page-storage.ts';

const FADED = { full: 'unknown', light: 'learning', silent: 'known' } as const;

/** What is marked in what is read, and how, as it is stored now. */
export async function loadMarks() {
  const [marking, reader, packedFades] = await Promise.all([
    readStored('marking'),
    readStored('reader'),
    readStored('fades'),
  ]);
  const { marksOwnWords = false, silenced = [], density, look, perScreen } = marking ?? {};
  const role = reader?.role ?? 'both';
  // What is stored may be damaged.
  const isSilent = createSilence({ marksOwnWords, silenced: [silenced].flat() }, role);
  const fades = unpackFields(packedFades) as Readonly<Record<string, FadeTimesForPages>>;
  const stateOf = (entry: EntryId, discipline: Discipline) => {
    const [silentUntil = 0, lightUntil = 0] = fades[entry] ?? [];
    return isSilent(entry, discipline) ? 'known' : FADED[fadeAt({ silentUntil, lightUntil }, Date.now())];
  };
  const most = typeof perScreen === 'number' ? perScreen : USUAL_PER_SCREEN;
  return { stateOf, density, look, limit: perScreen === 'none' ? undefined : { most, role } };
}
