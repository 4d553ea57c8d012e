import { useEffect, useRef } from 'react';
import type { ImportChoice } from '../../core/formats/apply-import.ts';
import { TextButton } from '../design/TextButton.tsx';
import { DuplicateList } from './DuplicateList.tsx';
import { countTaken, type Planned } from './import-step.ts';
import { ProblemList } from './ProblemList.tsx';
import { useImportText } from './use-import-text.ts';

export type PlanViewProps = {
  readonly planned: Planned;
  readonly isBusy: boolean;
  readonly onChoose: (planned: Planned, choices: ReadonlyMap<number, ImportChoice>) => void;
  readonly onApply: (planned: Planned) => void;
  readonly onCancel: () => void;
};

const COUNTS = ['new', 'changed', 'duplicate', 'same', 'refused', 'drafts'] as const;

/** What an import would do: how much, what is wrong and where, what is lost, and what is perhaps there already. */
export function PlanView({ planned, isBusy, onChoose, onApply, onCancel }: PlanViewProps) {
  const { imports } = useImportText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { reading, plan, open } = planned;
  const taken = countTaken(planned);
  const counts = COUNTS.filter((name) => plan.counts[name] > 0);
  return (
    <section className="import__part" aria-labelledby="import-plan" aria-busy={isBusy}>
      <h2 className="import__title" id="import-plan" ref={title} tabIndex={-1}>
        {imports.previewTitle(open.file.name)}
      </h2>
      {counts.length === 0 ? <p>{imports.nothing}</p> : null}
      <ul className="import__counts">
        {counts.map((name) => (
          <li key={name}>{imports.counts[name](plan.counts[name])}</li>
        ))}
      </ul>
      <ProblemList title={imports.errors} problems={reading.errors} isOpen />
      <ProblemList title={imports.warnings} problems={reading.warnings} />
      <ProblemList title={imports.losses} problems={reading.losses} />
      <DuplicateList planned={planned} onChoose={(choices) => onChoose(planned, choices)} />
      <div className="import__ways">
        {taken > 0 ? (
          <TextButton
            tone="main"
            label={isBusy ? imports.applying : imports.apply(taken)}
            onPress={() => (isBusy ? undefined : onApply(planned))}
          />
        ) : null}
        <TextButton label={imports.cancel} onPress={onCancel} />
      </div>
    </section>
  );
}
