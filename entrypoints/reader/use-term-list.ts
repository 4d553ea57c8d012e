import type { PanelTerm } from '../../components/panel/panel-state.ts';
import { useLabels } from '../sidepanel/use-labels.ts';
import type { ReadTerms } from './start-reading.ts';

/** The terms of a document by name; null until they have been read. */
export function useTermList(found: ReadTerms | null): readonly PanelTerm[] | null {
  const labels = useLabels(found?.terms.map(({ entry }) => entry) ?? []);
  if (!found || (!labels && found.terms.length > 0)) return null;
  const inView = new Set(found.inView);
  return found.terms.flatMap(({ entry, count }) => {
    const label = labels?.get(entry);
    return label ? [{ ...label, count, isInView: inView.has(entry) }] : [];
  });
}
