import { useId, useRef, useState, type Ref, type RefObject } from 'react';
import type { PreviewAnswer } from '../../core/team-glossary/preview-source.ts';
import type { SourceProblem } from '../../core/team-glossary/source-problem.ts';
import type { Subscription } from '../../core/team-glossary/subscription.ts';
import type { SourcesText } from '../interface-text/sources-text.ts';
import { useSettingsText } from './use-settings-text.ts';
import { SourcePreviewPanel } from './SourcePreviewPanel.tsx';
import type { SourcesSectionProps } from './SourcesSection.tsx';
import './site-form.css';

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
      <AddressForm field={field} typed={typed} step={step} onType={type} onSubmit={() => void look()} />
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

type AddressFormProps = {
  readonly field: Ref<HTMLInputElement>;
  readonly typed: string;
  readonly step: Step;
  readonly onType: (typed: string) => void;
  readonly onSubmit: () => void;
};

function AddressForm({ field, typed, step, onType, onSubmit }: AddressFormProps) {
  const { sources: text } = useSettingsText();
  const id = useId();
  const problem = step.at === 'address' ? step.problem : undefined;
  return (
    <form
      className="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (step.at !== 'fetching') onSubmit();
      }}
    >
      <label htmlFor={id}>{text.field}</label>
      <div className="site-form__row">
        <input
          ref={field}
          id={id}
          className="site-form__field"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onType(target.value)}
        />
        <button type="submit" className="text-button">
          {step.at === 'fetching' ? text.showing : text.show}
        </button>
      </div>
      <p id={`${id}-hint`} className="site-form__hint" data-refused={problem !== undefined} role="status">
        {problem ? text.problem[problem.kind](problem.value ?? '', problem.count ?? 1) : hintOf(step, text)}
      </p>
    </form>
  );
}

const hintOf = (step: Step, text: SourcesText): string =>
  step.at === 'address' && step.done !== undefined ? text.subscribed(step.done) : text.fieldHint;
