import { expect, it } from 'vitest';
import { linkMentions } from '../../../core/matching/link-mentions.ts';
import { entryOf } from '../build-entry.ts';

it('links a definition to each other entry whose term it uses, once, with offsets into its text', () => {
  const definition = 'Sends data to the data lake; a data lake is no data mart, nor the feed itself.';
  const [feed] = linkMentions([
    entryOf({ id: 'feed', en: { term: 'data feed', also: [{ term: 'feed itself', type: 'synonym' }], definition } }),
    entryOf({ id: 'lake', en: 'data lake' }),
    entryOf({ id: 'mart', en: 'data mart' }),
  ]);
  expect(feed?.mentions?.fr).toBeUndefined();
  expect(feed?.mentions?.en?.map(({ start, end, entry }) => `${definition.slice(start, end)}=${entry}`)).toEqual([
    'data lake=lake',
    'data mart=mart',
  ]);
});
