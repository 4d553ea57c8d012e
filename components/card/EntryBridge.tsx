import { useId, useState } from 'react';
import type { Side } from '../../core/entry/discipline.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { SegmentedControl } from '../design/SegmentedControl.tsx';
import type { CardText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { chooseBridges, type ShownBridge } from './choose-bridges.ts';
import { useSectionName } from './entry-owner.ts';
import { InBothLanguages } from './InBothLanguages.tsx';
import './entry-bridge.css';

export type EntryBridgeProps = { readonly bridge: Entry['bridge']; readonly reader: Reader };

/** The concept told in the words of one side, with a way to the other side's where there is one. */
export function EntryBridge({ bridge, reader }: EntryBridgeProps) {
  const { card } = useInterfaceText();
  const titleId = useId();
  const name = useSectionName(titleId);
  const bridges = chooseBridges(bridge, reader);
  const [chosenSide, setChosenSide] = useState<Side | null>(null);
  const shown = bridges.find(({ side }) => side === chosenSide) ?? bridges[0];
  if (!shown) return null;
  return (
    <section className="entry-bridge" data-discipline={shown.side} aria-labelledby={name}>
      <div className="entry-bridge__head">
        <h2 className="entry-bridge__title" id={titleId}>
          {titleOf(shown, card)}
        </h2>
        {bridges.length > 1 ? (
          <SegmentedControl
            label={card.chooseBridge}
            value={shown.side}
            segments={bridges.map(({ side }) => ({ value: side, label: card.side[side] }))}
            onChange={setChosenSide}
          />
        ) : null}
      </div>
      <InBothLanguages text={shown.text} first={reader.language} />
    </section>
  );
}

function titleOf({ purpose, side }: ShownBridge, card: CardText): string {
  switch (purpose) {
    case 'forYou':
      return card.bridgeForYou[side];
    case 'forThem':
      return card.bridgeForThem[side];
    case 'inWordsOf':
      return card.bridgeInWordsOf[side];
  }
}
