import { useState, type ReactNode } from 'react';
import {
  readProgressFile,
  writeProgressFile,
  type ReadProgress,
  type SavedProgress,
} from '../../core/coach/progress/progress-file.ts';
import { tellingStrand } from '../../core/coach/recall.ts';
import { writeAnkiNotes } from '../../core/coach/progress/write-anki.ts';
import { TextButton } from '../design/TextButton.tsx';
import { downloadText } from '../settings/download-text.ts';
import type { CoachViewProps, Comparing } from './coach-data.ts';
import { FileButton } from '../design/FileButton.tsx';
import { FileProblemNote } from './FileProblemNote.tsx';
import { openProgress, type OpenedProgress, PROGRESS_FILES } from './open-progress.ts';
import { PasteField } from './PasteField.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { useCoachText } from './use-coach-text.ts';

export type OpenFile = Extract<ReadProgress, { ok: true }> & { readonly name: string };

type Step =
  | { readonly status: 'idle' | 'done' | 'failed' }
  | { readonly status: 'preview'; readonly file: OpenFile }
  | { readonly status: 'refused'; readonly problem: Extract<OpenedProgress, { ok: false }>['problem'] };

const fileName = (ending: string): string => `passerelle-${new Date().toLocaleDateString('sv-SE')}${ending}`;

/** Progress out into files, and back from one: nothing is merged before the reader has seen whose it is. */
export function ProgressFile({ data, onRestore, onCompare }: CoachViewProps & Comparing) {
  const { coach } = useCoachText();
  const { step, open, paste, restore, cancel } = useRestore(onRestore);
  return (
    <>
      <Exports data={data}>
        <FileButton accept={PROGRESS_FILES} label={coach.settings.open} onFiles={([file]) => file && open(file)} />
      </Exports>
      <PasteField
        label={coach.paste.label}
        read={coach.paste.read}
        onText={(pasted) => paste(pasted, coach.paste.name)}
      />
      {step.status === 'preview' ? (
        <RestorePreview
          file={step.file}
          isOwn={step.file.progress.owner.id === data.report.progress.owner.id}
          onCompare={() => onCompare(step.file.progress)}
          onMerge={() => restore(step.file.progress)}
          onCancel={cancel}
        />
      ) : null}
      {step.status === 'refused' ? <FileProblemNote problem={step.problem} /> : null}
      <p role="status">{step.status === 'done' ? coach.restore.done : null}</p>
      <p role="alert">{step.status === 'failed' ? coach.notStored : null}</p>
    </>
  );
}

/** Files to take away; `children`: the way back, in the same row. */
function Exports({ data, children }: Pick<CoachViewProps, 'data'> & { readonly children: ReactNode }) {
  const text = useCoachText().coach.settings;
  const { report, entries, records, reader } = data;
  const begun = [...records.values()].filter(tellingStrand).flatMap(({ entry }) => entries.get(entry) ?? []);
  return (
    <>
      <div className="coach-section__ways">
        <TextButton
          label={text.save}
          onPress={() => downloadText(writeProgressFile(report.progress), fileName('-progress.json'))}
        />
        {children}
        {begun.length > 0 ? (
          <TextButton
            label={text.anki}
            onPress={() => downloadText(writeAnkiNotes(begun, reader.language), fileName('-anki.csv'), 'text/csv')}
          />
        ) : null}
      </div>
      {begun.length > 0 ? <p className="coach-name__hint">{text.ankiHint}</p> : null}
    </>
  );
}

/** Where the reader is with a file, and the ways on. */
function useRestore(onRestore: CoachViewProps['onRestore']) {
  const [step, setStep] = useState<Step>({ status: 'idle' });
  const show = (read: OpenedProgress, name: string) =>
    setStep(read.ok ? { status: 'preview', file: { ...read, name } } : { status: 'refused', problem: read.problem });
  return {
    step,
    open: (file: File) => void openProgress(file).then((read) => show(read, file.name)),
    paste: (text: string, name: string) => show(readProgressFile(text), name),
    cancel: () => setStep({ status: 'idle' }),
    restore: (saved: SavedProgress) =>
      void onRestore(saved).then(
        () => setStep({ status: 'done' }),
        () => setStep({ status: 'failed' }),
      ),
  };
}
