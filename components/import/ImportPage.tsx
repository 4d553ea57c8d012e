import { useEffect, useState } from 'react';
import '../design/base.css';
import { FileDrop, type FileDropProps } from '../design/FileDrop.tsx';
import { BridgeIcon } from '../design/icons.tsx';
import { TextButton } from '../design/TextButton.tsx';
import './import-page.css';
import type { ImportStep } from './import-step.ts';
import type { ImportDomain, ImportTarget } from './import-target.ts';
import { PlanView } from './PlanView.tsx';
import { ReadingForm } from './ReadingForm.tsx';
import { useImport } from './use-import.ts';
import { useImportText } from './use-import-text.ts';

export type ImportPageProps = {
  /** The same at every render. */
  readonly target: ImportTarget;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** A file of another tool, looked at from all sides before its entries become one’s own. */
export function ImportPage({ target, today }: ImportPageProps) {
  const { imports, productName, language } = useImportText();
  const actions = useImport({ target, today, language });
  const domains = useDomains(target);
  return (
    <div className="import surface" lang={language}>
      <title>{`${imports.title} – ${productName}`}</title>
      <header>
        <p className="import__product">
          <BridgeIcon />
          {productName}
        </p>
        <h1 className="import__heading">{imports.title}</h1>
        <p className="import__intro">{imports.intro}</p>
      </header>
      <main className="import__main">
        <Steps actions={actions} domains={domains} />
      </main>
    </div>
  );
}

type StepsProps = { readonly actions: ReturnType<typeof useImport>; readonly domains: readonly ImportDomain[] };

/** What there is to do now. */
function Steps({ actions, domains }: StepsProps) {
  const { imports } = useImportText();
  const { step } = actions;
  const hasFile = step.at === 'file' || step.at === 'opening';
  return (
    <>
      {hasFile ? <ChooseFile onFile={(file) => void actions.open(file)} /> : null}
      <Note step={step} />
      {step.at === 'open' ? (
        <ReadingForm
          open={step.open}
          domains={domains}
          onChange={actions.change}
          onLook={(open) => void actions.look(open)}
          onCancel={() => actions.restart()}
        />
      ) : null}
      {step.at === 'reading' ? <Progress {...step} onStop={actions.stop} /> : null}
      {step.at === 'planned' ? (
        <PlanView
          {...step}
          onChoose={actions.choose}
          onApply={(planned) => void actions.apply(planned)}
          onCancel={() => actions.restart()}
        />
      ) : null}
      {step.at === 'done' ? (
        <div className="import__ways">
          <TextButton label={imports.undo} onPress={() => void actions.undo(step.undo)} />
          <TextButton label={imports.cancel} onPress={() => actions.restart()} />
        </div>
      ) : null}
    </>
  );
}

function ChooseFile({ onFile }: Pick<FileDropProps, 'onFile'>) {
  const { imports } = useImportText();
  return (
    <FileDrop label={imports.choose} tone="main" hint={imports.orDrop} formats={imports.formats} onFile={onFile} />
  );
}

/** What has just come of it, for those who hear it too. */
function Note({ step }: { readonly step: ImportStep }) {
  const { imports } = useImportText();
  const note =
    step.at === 'file' && step.note
      ? imports[step.note]
      : step.at === 'opening'
        ? imports.opening
        : step.at === 'done'
          ? imports.done(step.count)
          : '';
  return (
    <p className="import__note" role="status">
      {note}
    </p>
  );
}

type ProgressProps = { readonly done: number; readonly total: number; readonly onStop: () => void };

function Progress({ done, total, onStop }: ProgressProps) {
  const { imports } = useImportText();
  return (
    <div className="import__part">
      <p id="import-progress">{total > 0 ? imports.reading(done, total) : imports.opening}</p>
      <progress className="import__progress" aria-labelledby="import-progress" max={Math.max(total, 1)} value={done} />
      <div className="import__ways">
        <TextButton label={imports.stop} onPress={onStop} />
      </div>
    </div>
  );
}

function useDomains(target: ImportTarget): readonly ImportDomain[] {
  const [domains, setDomains] = useState<readonly ImportDomain[]>([]);
  useEffect(() => {
    void target.load().then((into) => setDomains(into.domains));
  }, [target]);
  return domains;
}
