import { pluralOf } from './plural.ts';
import type { SourcesText } from './sources-text.ts';

const plural = pluralOf('en');
const entriesOf = (count: number) => plural(count, { one: 'entry', other: 'entries' });

export const sourcesEn: SourcesText = {
  title: 'Shared glossaries',
  intro: 'A company’s or a team’s own glossary goes before the built-in one. It is checked for changes now and then.',
  loading: 'Reading the list…',
  failed: 'The list could not be read.',
  retry: 'Try again',
  list: 'Subscribed glossaries',
  empty: { label: 'No shared glossary yet', hint: 'Whoever publishes one can give you its address.' },
  kind: { company: 'Company', team: 'Team' },
  state: (version, entries) => `${entriesOf(entries)}, version\u00a0${version}`,
  checked: (time) => `checked ${time}`,
  neverChecked: 'not checked yet',
  waiting: 'Nothing has come from it yet.',
  stillInUse: 'What came before stays in use.',
  rolledBack: 'You have gone back to this version. It stays until a newer one comes.',
  held: (from, to) =>
    `An update waits: only ${to} of ${entriesOf(from)} would be left. That may be a mistake of the publisher; ask them, or take it.`,
  signed: (key) => `Signed with the key ${key}`,
  privateOn: (sites) => `Private: marked on ${sites} only. Search finds it anywhere.`,
  privateNowhere: 'Private: marked on no site. Search finds it.',
  damaged: 'What is stored about this glossary is damaged and is kept as it is. Remove it, then subscribe again.',
  damagedName: 'Unreadable subscription',
  update: 'Update now',
  updating: 'Updating…',
  accept: 'Take the update',
  rollBack: (version) => `Back to version\u00a0${version}`,
  remove: 'Remove',
  of: (action, source) => `${action}: ${source}`,
  addNone: 'Your organisation decides which glossaries are used here. For another one, ask its administrators.',
  addTitle: 'Subscribe to a glossary',
  field: 'Address of the glossary',
  fieldHint: 'An https address. The browser may ask whether its host may be read.',
  show: 'Have a look',
  showing: 'Fetching…',
  previewTitle: (name) => name,
  previewCount: (entries, replaced) =>
    replaced === 0
      ? `${entriesOf(entries)}, none of which you have`
      : `${entriesOf(entries)}, ${plural(replaced, { one: 'overrides one that you have', other: 'override ones that you have' })}`,
  previewChanges: (changed, hidden) =>
    `It changes parts of ${entriesOf(changed)} that you have, and takes out ${entriesOf(hidden)}.`,
  licence: (licence) => `Licence: ${licence}`,
  unsigned: 'Not signed: whoever holds its host can change it.',
  kindQuestion: 'It is the glossary of',
  kindHint: 'A team’s words go before the company’s.',
  subscribe: 'Subscribe',
  subscribing: 'Subscribing…',
  cancel: 'Cancel',
  subscribed: (name) => `${name} is in use.`,
  problem: {
    'no-address': () => 'That is no address. Paste the one that the publisher has given you, beginning with https://.',
    'not-https': () =>
      'Only https addresses are read, and http://127.0.0.1 to try a glossary out. Ask for an https one.',
    credentials: () => 'There is a name or a password in this address. Take out what stands before the @.',
    'private-address': (host) =>
      `${host} is in a private network. Only your organisation can allow such addresses, by its policy.`,
    subscribed: () => 'You have subscribed to this glossary already. It is in the list above.',
    'not-allowed': () =>
      'Your organisation decides which glossaries are used here. Ask its administrators for this one.',
    unreachable: () =>
      'The host could not be reached, sends on to another address, or may not be read. Check the address and the network, then try again.',
    timeout: () => 'The host took longer than a minute. Try again later.',
    unauthorised: () => 'The host wants a sign-in, and glossaries are read without one. Ask the publisher for access.',
    'not-found': () => 'There is no glossary at this address (any more). Ask the publisher for the new one.',
    'too-many-requests': () => 'The host is asked too often. It is left alone for a while, then asked again.',
    'server-error': (status) => `The host has a fault of its own (${status}). It is asked again later.`,
    'unexpected-status': (status) => `The host gave an answer that makes no sense here (${status}). Ask the publisher.`,
    'too-large': () => 'The answer is larger than 10\u00a0MB and was cut off. Ask the publisher to build it anew.',
    'not-a-glossary': () =>
      'What came is not a glossary, perhaps a sign-in page. Check the address: it leads to a manifest.json.',
    'newer-format': () => 'This glossary is in a newer form. Update Passerelle to read it.',
    'damaged-manifest': (field) =>
      `The glossary’s manifest is not right (${field}). Ask the publisher to build it anew.`,
    'damaged-shard': (file) =>
      `${file} is not what the manifest says: damaged, or changed on the way. Try again later.`,
    'invalid-entry': (entry, count) =>
      `${plural(count, { one: 'thing is wrong', other: 'things are wrong' })} with its entries, first: ${entry}. Ask the publisher to run “glossary check”.`,
    'wrong-count': (file) => `${file} does not hold what the manifest says. Ask the publisher to build it anew.`,
    older: () => 'The host offers an older version than you have had. It is not taken: somebody may be replaying it.',
    'same-number': () => 'The host offers other content under the same version. Ask the publisher to publish it anew.',
    unsigned: () => 'The glossary was signed and is no longer. It is not taken; ask the publisher.',
    'other-key': () =>
      'The glossary is signed with another key than before. If the publisher confirms the change, remove it and subscribe again.',
    'untrusted-key': () => 'It is signed, but not by a key that your organisation trusts. It is not taken.',
    'bad-signature': () => 'The signature is not right: somebody has changed the glossary. It is not taken.',
    'not-stored': () => 'The browser could not store it; its space may be full. Free some, then try again.',
  },
};
