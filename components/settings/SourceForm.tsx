import { useRef, useState, type RefObject } from 'react';
import type { PreviewAnswer } from '../../core/team-glossary/preview-source.ts';
import type { SourceProblem } from '../../core/team-glossary/source-problem.ts';
import type { Subscription } from '../../core/team-glossary/subscription.ts';
import type { SourcesText } from '../interface-text/sources-text.ts';
import { AddressForm } from './AddressForm.tsx';
import { useSettingsText } from './use-settings-text.ts';
import { SourcePreviewPanel } from './SourcePreviewPanel.tsx';
import type { SourcesSectionProps } from './SourcesSection.tsx';

type Found = Extract<PreviewAnswer, { ok: true }>;

/** Where the way to a new subscription has come. */
type Step =
  | { readonly at: 'address'; readonly problem?: SourceProblem | undefined; readonly done?: string }
  | { readonly at: 'fetching' }
  | { readonly at: 'preview'; readonly found: Found; readonly isBusy: boolean };

type SourceFormProps = Pick<SourcesSectionProps, 'onPreview' | 'onSubscribe'>;

/** From an address to a look at what is there, and to a subscription. */
export function SourceForm(props: SourceFormProps) {
  const { sources: text } = useSettingsText();
  const field = useRef<HTMLInputElement>(null);
  const { typed, step, type, look, subscribe, back } = useSubscribing(props, field);
  return (
    <div className="settings-section__block">
      <h3 className="settings-section__subtitle">{text.addTitle}</h3>
      <AddressForm
        ref={field}
        label={text.field}
        button={step.at === 'fetching' ? text.showing : text.show}
        hint={hintOf(step, text)}
        isRefused={step.at === 'address' && step.problem !== undefined}
        value={typed}
        onChange={type}
        onSubmit={() => step.at !== 'fetching' && void look()}
      />
      {step.at === 'preview' ? (
        <SourcePreviewPanel
          preview={step.found.preview}
          isBusy={step.isBusy}
          onSubscribe={(kind) => void subscribe(step.found, kind)}
          onCancel={() => back({ at: 'address' })}
        />
      ) : null}
    </div>
  );
}

/** `back`: to the address, with the focus in its field. */
function useSubscribing({ onPreview, onSubscribe }: SourceFormProps, field: RefObject<HTMLInputElement | null>) {
  const { language } = useSettingsText();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ at: 'address' });
  const back = (next: Step) => {
    setStep(next);
    field.current!.focus();
  };
  const type = (now: string) => {
    setTyped(now);
    setStep({ at: 'address' });
  };
  const look = async () => {
    setStep({ at: 'fetching' });
    const answer = await onPreview(typed).catch((): PreviewAnswer => UNREACHABLE);
    if (answer.ok) setStep({ at: 'preview', found: answer, isBusy: false });
    else back({ at: 'address', problem: answer.problem });
  };
  const subscribe = async (found: Found, kind: Subscription['kind']) => {
    setStep({ at: 'preview', found, isBusy: true });
    const answer = await onSubscribe({ url: found.url, kind }).catch(() => UNREACHABLE);
    if (answer.ok) setTyped('');
    back(
      answer.ok ? { at: 'address', done: found.preview.name[language] } : { at: 'address', problem: answer.problem },
    );
  };
  return { typed, step, type, look, subscribe, back };
}

const UNREACHABLE = { ok: false, problem: { kind: 'unreachable' } } as const;

/** What is wrong, what has been done, or what to type. */
function hintOf(step: Step, text: SourcesText): string {
  if (step.at !== 'address') return text.fieldHint;
  const { problem, done } = step;
  if (problem) return text.problem[problem.kind](problem.value ?? '', problem.count ?? 1);
  return done === undefined ? text.fieldHint : text.subscribed(done);
}
