import type { ReactNode } from 'react';
import { ViewPage } from '../design/ViewPage.tsx';
import { useContributeText } from './use-contribute-text.ts';

export type ContributeView = 'write' | 'mine';

export type ContributePageProps = {
  readonly view: ContributeView;
  readonly onGo: (view: ContributeView) => void;
  readonly children: ReactNode;
};

/** The frame of the page on which entries are written: where one is, and the way to the other part. */
export function ContributePage({ view, onGo, children }: ContributePageProps) {
  const { contribute, productName, language } = useContributeText();
  return (
    <ViewPage
      language={language}
      title={`${contribute.view[view]} – ${productName}`}
      name={`${productName} · ${contribute.title}`}
      contents={contribute.contents}
      views={[
        { id: 'write', label: contribute.view.write, address: '?new' },
        { id: 'mine', label: contribute.view.mine, address: '?' },
      ]}
      current={view}
      onGo={onGo}
    >
      {view === 'mine' ? <h1 className="heard">{contribute.view.mine}</h1> : null}
      {children}
    </ViewPage>
  );
}
