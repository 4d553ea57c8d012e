import type { FileProblem } from '../../core/coach/progress/file-problems.ts';
import { useCoachText } from './use-coach-text.ts';

export type FileProblemNoteProps = { readonly problem: FileProblem | null; readonly lead?: string };

/** Why a file was not taken, and what to do. */
export function FileProblemNote({ problem, lead }: FileProblemNoteProps) {
  const { coach, language } = useCoachText();
  return (
    <div className="coach-note" data-tone="caution" role="alert">
      {lead ? <p>{lead}</p> : null}
      <p>{problem ? problem.reason[language] : coach.restore.unreadable}</p>
      {problem ? <p>{problem.remedy[language]}</p> : null}
    </div>
  );
}
