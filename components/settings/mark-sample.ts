import type { Role } from '../../core/entry/reader.ts';
import type { Marking } from '../../core/settings/settings.ts';
import type { SamplePiece, SampleSection } from '../interface-text/settings-text.ts';

export type SampleMarking = Pick<Marking, 'marksOwnWords' | 'density'> & { readonly role: Role };
type SampleText = { readonly text: string; readonly isMarked: boolean };

/** The sample as a page would be marked for this reader. */
export function markSample(sections: readonly SampleSection[], marking: SampleMarking) {
  let seen = new Set<string>();
  return sections.map(({ heading, pieces }) => {
    if (marking.density === 'section') seen = new Set();
    return { heading, texts: pieces.map((piece) => markPiece(piece, marking, seen)) };
  });
}

function markPiece(piece: SamplePiece, { role, marksOwnWords, density }: SampleMarking, seen: Set<string>): SampleText {
  if (typeof piece === 'string') return { text: piece, isMarked: false };
  const { term, side } = piece;
  const isFirst = !seen.has(term);
  seen.add(term);
  return { text: term, isMarked: (marksOwnWords || side !== role) && (density === 'all' || isFirst) };
}
