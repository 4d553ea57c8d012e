import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EntryContent } from '../../core/entry/draft.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { LANGUAGES } from '../../core/entry/language.ts';
import type { Duplicate } from '../../core/team-glossary/find-duplicates.ts';
import { contentOfForm, textAt, type FormDraft } from '../../core/team-glossary/form-draft.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import { CardPreview, type CardPreviewProps } from './CardPreview.tsx';
import './contribution-form.css';
import { DuplicatesNote } from './DuplicatesNote.tsx';
import { FirstFields } from './FirstFields.tsx';
import { FormField } from './FormField.tsx';
import { GapsNote } from './GapsNote.tsx';
import { HeardChoice } from './HeardChoice.tsx';
import { MoreFields, type MoreFieldsProps } from './MoreFields.tsx';
import { SendBar, type SendBarProps, type SignedAs, type Way } from './SendBar.tsx';
import { useContributeText } from './use-contribute-text.ts';
import { useFormDraft, type FieldOfProblem, type FormState } from './use-form-draft.ts';

/** `problems`: by the fields that they are in. */
export type Sent =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'not-stored' | 'too-long' }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly FieldOfProblem[] };

export type Finished = { readonly draft: FormDraft; readonly content: EntryContent };

export type ContributionFormProps = Pick<CardPreviewProps, 'domains' | 'reader' | 'labels' | 'onOpenEntry'> &
  Pick<MoreFieldsProps, 'search' | 'onSearch' | 'query'> &
  Pick<SendBarProps, 'ways' | 'onOpenSettings'> & {
    readonly initial: FormDraft;
    readonly initialSigned: SignedAs;
    readonly today: string;
    readonly onSave: (draft: FormDraft) => Promise<void>;
    readonly onFindDuplicates: (draft: FormDraft) => Promise<readonly Duplicate[]>;
    /** Both resolve to whether the form is done with. */
    readonly onSame: (entry: EntryId, draft: FormDraft) => Promise<boolean>;
    readonly onKeep: (finished: Finished) => Promise<Sent>;
    readonly onPropose: (finished: Finished, way: Way, signed: SignedAs) => Promise<Sent>;
    readonly onDiscard: (draft: FormDraft) => Promise<boolean>;
  };

/** An entry as it is written, with its card beside. */
export function ContributionForm(props: ContributionFormProps) {
  const { initial, today, onSave, domains, reader, labels, onOpenEntry } = props;
  const [signed, setSigned] = useState(props.initialSigned);
  const signature = { owner: signed.name.trim() || 'personal', today };
  const form = useFormDraft({ initial, signature, onSave });
  const { note, keep, propose } = useEnds(form, signed, props);
  const { draft, check, isSaved } = form;
  const isWrongSense = draft.kind === 'wrong-sense';
  const element = useRef<HTMLFormElement>(null);
  useFirstProblem(element, note);
  const duplicates = useDuplicates(draft, props.onFindDuplicates);
  return (
    <div className="contribution-form">
      <form className="contribution-form__form" ref={element} noValidate onSubmit={(event) => event.preventDefault()}>
        <Heading draft={initial} />
        {isWrongSense ? <Reason form={form} isWrongSense /> : null}
        <FirstFields form={form} />
        <DuplicatesNote
          duplicates={duplicates}
          onSame={(entry) => void leave(form, () => props.onSame(entry, draft))}
        />
        <MoreFields {...props} form={form} />
        {isWrongSense ? null : <Reason form={form} />}
        <SendBar
          {...props}
          {...{ form, signed }}
          note={note?.text ?? null}
          onSign={setSigned}
          onKeep={keep}
          onPropose={propose}
        />
        <Foot isSaved={isSaved} onDiscard={() => void leave(form, () => props.onDiscard(draft))} />
      </form>
      <aside className="contribution-form__aside">
        <CardPreview fields={contentOfForm(draft, signature)} {...{ draft, domains, reader, labels, onOpenEntry }} />
        <GapsNote gaps={check.gaps} isBegun={check.content !== null} />
      </aside>
    </div>
  );
}

async function leave({ hold }: FormState, go: () => Promise<boolean>): Promise<void> {
  hold(true);
  const hasLeft = await go().catch(() => false);
  if (!hasLeft) hold(false);
}

type FootProps = { readonly isSaved: boolean | null; readonly onDiscard: () => void };

/** Whether it is stored, and the way to throw it away. */
function Foot({ isSaved, onDiscard }: FootProps) {
  const { contribute } = useContributeText();
  return (
    <p className="contribution-form__foot">
      <span role="status" data-failed={isSaved === false}>
        {isSaved === null ? null : isSaved ? contribute.form.saved : contribute.form.notSaved}
      </span>
      <QuietButton label={contribute.send.discard} onPress={onDiscard} />
    </p>
  );
}

function Heading({ draft }: { readonly draft: FormDraft }) {
  const { form } = useContributeText().contribute;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const term = textAt(draft.content, [draft.language, 'term']);
  const kind = draft.kind === 'wrong-sense' ? 'wrongSense' : draft.kind;
  return (
    <header className="contribution-form__head">
      <h1 className="contribution-form__title" ref={title} tabIndex={-1}>
        {kind === 'new' ? form.heading.new : form.heading[kind](term)}
      </h1>
      <p>{form.intro[kind]}</p>
    </header>
  );
}

/** Why, and where the term was met. */
function Reason({ form, isWrongSense = false }: { readonly form: FormState; readonly isWrongSense?: boolean }) {
  const { field } = useContributeText().contribute;
  return (
    <>
      <FormField
        name="note"
        label={isWrongSense ? field.wrongSenseNote : field.note}
        hint={isWrongSense ? field.wrongSenseHint : field.noteHint}
        value={form.draft.note}
        problem={form.problemAt('note')}
        onChange={(note) => form.change({ note })}
        isLong
      />
      <HeardChoice form={form} />
    </>
  );
}

/** Leads to the first field that has to be mended, in whichever group it is. */
function useFirstProblem(form: { readonly current: HTMLFormElement | null }, note: Note): void {
  useEffect(() => {
    const field = note && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!field) return;
    field.closest('details')?.setAttribute('open', '');
    field.focus();
  }, [form, note]);
}

/** What keeps the form from ending; each one is another. */
type Note = { readonly text: string } | null;

type Ends = Pick<ContributionFormProps, 'onKeep' | 'onPropose'>;

/** Sends nothing that is not whole: says what is missing, and where. */
function useEnds(form: FormState, signed: SignedAs, { onKeep, onPropose }: Ends) {
  const { send } = useContributeText().contribute;
  const [note, setNote] = useState<Note>(null);
  const say = (text: string) => setNote({ text });
  const finish = async (act: (finished: Finished) => Promise<Sent>, needsName: boolean) => {
    const { draft, check } = form;
    form.reveal();
    const { content, problems } = check;
    const inFields = problems.filter(({ field }) => field !== '');
    if (inFields.length > 0) return say(send.mend(inFields.length));
    if (!content) return say(send.noTerm);
    if (!draft.discipline) return say(send.noSide);
    if (needsName && signed.name.trim() === '') return say(send.noName);
    setNote(null);
    form.hold(true);
    const sent = await act({ draft, content });
    if (sent.ok) return;
    form.hold(false);
    if (sent.why !== 'problems') return say(sent.why === 'too-long' ? send.tooLong : send.failed);
    form.reveal(sent.problems);
    say(send.mend(sent.problems.length));
  };
  return {
    note,
    keep: () => void finish(onKeep, false),
    propose: (way: Way) => void finish((finished) => onPropose(finished, way, signed), true),
  };
}

/** Asked for at each pause; an answer that comes late is dropped. */
function useDuplicates(draft: FormDraft, onFind: ContributionFormProps['onFindDuplicates']): readonly Duplicate[] {
  const [found, setFound] = useState<readonly Duplicate[]>([]);
  const terms = LANGUAGES.map((language) => textAt(draft.content, [language, 'term'])).join('\n');
  const isNew = draft.kind === 'new' && draft.entryId === null;
  const find = useEffectEvent(() => (isNew ? onFind(draft) : Promise.resolve([])));
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      find().then(
        (duplicates) => isCurrent && setFound(duplicates),
        () => isCurrent && setFound([]),
      );
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [terms]);
  return found;
}
