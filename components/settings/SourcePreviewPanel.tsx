import { useEffect, useRef, useState } from 'react';
import type { SourcePreview } from '../../core/team-glossary/preview-source.ts';
import type { Subscription } from '../../core/team-glossary/subscription.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useSettingsText } from './use-settings-text.ts';
import { shortKey } from './SourceNotes.tsx';
import { SegmentedRow } from './SegmentedRow.tsx';

type Kind = Subscription['kind'];
const KINDS = ['team', 'company'] as const satisfies readonly Kind[];

type SourcePreviewPanelProps = {
  readonly preview: SourcePreview;
  readonly isBusy: boolean;
  readonly onSubscribe: (kind: Kind) => void;
  readonly onCancel: () => void;
};

/** What a glossary would bring, before anything of it is taken. Takes the focus. */
export function SourcePreviewPanel({ preview, isBusy, onSubscribe, onCancel }: SourcePreviewPanelProps) {
  const { sources: text, language } = useSettingsText();
  const [kind, setKind] = useState<Kind>('team');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current!.focus(), []);
  const { changed, hidden, sites, key } = preview;
  const name = text.previewTitle(preview.name[language]);
  return (
    <section ref={panel} className="source-preview" tabIndex={-1} aria-label={name}>
      <h4 className="source__name">{name}</h4>
      <p>{text.previewCount(preview.entries, preview.replaced)}</p>
      {changed + hidden > 0 ? <p>{text.previewChanges(changed, hidden)}</p> : null}
      {sites ? <p>{sites.length > 0 ? text.privateOn(sites.join(', ')) : text.privateNowhere}</p> : null}
      <p className="source__quiet">{text.licence(preview.licence)}</p>
      <p className="source__quiet source__address">{key === null ? text.unsigned : text.signed(shortKey(key))}</p>
      <SegmentedRow<Kind>
        label={text.kindQuestion}
        hint={text.kindHint}
        value={kind}
        segments={KINDS.map((value) => ({ value, label: text.kind[value] }))}
        onChange={setKind}
      />
      <div className="source__actions">
        <TextButton
          label={isBusy ? text.subscribing : text.subscribe}
          onPress={() => (isBusy ? undefined : onSubscribe(kind))}
        />
        <QuietButton label={text.cancel} onPress={onCancel} />
      </div>
    </section>
  );
}
