import type { PreviewAnswer, SubscribeAnswer } from '../../core/team-glossary/preview-source.ts';
import type { SourceView } from '../../core/team-glossary/source-view.ts';
import type { Subscription } from '../../core/team-glossary/subscription.ts';
import { TextButton } from '../design/TextButton.tsx';
import { useSettingsText } from './use-settings-text.ts';
import { EmptyList } from './EmptyList.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { SourceForm } from './SourceForm.tsx';
import { SourceItem } from './SourceItem.tsx';
import './sources-section.css';

/** Subscriptions, which the background has to read first. */
export type SourcesState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly sources: readonly SourceView[] };

export type SourceAction = 'update' | 'accept' | 'rollBack' | 'remove';

export type SourcesSectionProps = {
  readonly sources: SourcesState;
  /** Whether the organisation lets readers add glossaries of their own. */
  readonly mayAdd: boolean;
  readonly onRetrySources: () => void;
  readonly onPreview: (address: string) => Promise<PreviewAnswer>;
  readonly onSubscribe: (subscription: Pick<Subscription, 'url' | 'kind'>) => Promise<SubscribeAnswer>;
  /** Resolves when it is done, well or not: how it went is told by the source itself. */
  readonly onChangeSource: (id: string, action: SourceAction) => Promise<void>;
};

/** Glossaries of companies and teams that the reader takes, and the way to one more. */
export function SourcesSection({ sources, mayAdd, onRetrySources, onChangeSource, ...form }: SourcesSectionProps) {
  const { sources: text } = useSettingsText();
  return (
    <SettingsSection id="sources" title={text.title} intro={text.intro}>
      {sources.status === 'loading' ? <p role="status">{text.loading}</p> : null}
      {sources.status === 'failed' ? (
        <div className="settings-section__block" role="alert">
          <p>{text.failed}</p>
          <div>
            <TextButton label={text.retry} onPress={onRetrySources} />
          </div>
        </div>
      ) : null}
      {sources.status === 'ready' && sources.sources.length === 0 ? <EmptyList {...text.empty} /> : null}
      {sources.status === 'ready' && sources.sources.length > 0 ? (
        <ul className="sources" aria-label={text.list}>
          {sources.sources.map((source) => (
            <SourceItem key={source.id} source={source} onChangeSource={onChangeSource} />
          ))}
        </ul>
      ) : null}
      {mayAdd ? <SourceForm {...form} /> : <p>{text.addNone}</p>}
    </SettingsSection>
  );
}
