import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../../core/policy/policy.ts';
import { readPolicy } from '../../../core/policy/read-policy.ts';
import { SETTING_SCHEMAS } from '../../../core/settings/setting-values.ts';
import { POLICY_SCHEMA, policySchema } from '../../../scripts/policy-schema.ts';

const KEY = `${'A'.repeat(43)}=`;
const address = 'https://glossary.bank.example/manifest.json';

/** What is complained of, by key. */
const complaints = (raw: unknown) => readPolicy(raw).problems.map(({ key, rule }) => `${key} ${rule}`);

describe('a policy', () => {
  it('that is right acts as it is written; a browser without one is as usual', () => {
    const { policy, problems, isSet } = readPolicy({
      sources: [{ address, kind: 'company', name: { fr: 'Banque', en: 'Bank' }, key: KEY, sites: ['*.bank.example'] }],
      trustedKeys: [KEY],
      pollMinutes: 5,
      allowPrivateAddresses: true,
      allowOwnSources: false,
      relay: { address: 'https://relay.bank.example', key: 'k'.repeat(32) },
      locked: { reader: { role: 'it' }, sites: { mode: 'listed', on: ['https://Intranet.bank.example/'] } },
      defaults: { hover: { delay: 600 }, marking: { perScreen: '12' }, interfaceLanguage: 'fr' },
    });
    expect({ problems, isSet }).toEqual({ problems: [], isSet: true });
    expect(policy).toMatchObject({ pollMinutes: 5, allowsPrivateAddresses: true, allowsOwnSources: false });
    expect(policy.locked).toEqual({ reader: { role: 'it' }, sites: { mode: 'listed', on: ['intranet.bank.example'] } });
    expect(policy.defaults).toEqual({ hover: { delay: 600 }, marking: { perScreen: 12 }, interfaceLanguage: 'fr' });
    expect(readPolicy({})).toEqual({ policy: NO_POLICY, problems: [], isSet: false });
  });

  it.each<[unknown, string[]]>([
    [null, [' no-object']],
    [[], [' no-object']],
    [{ surces: [] }, ['surces unknown']],
    [{ sources: {} }, ['sources wrong-type']],
    [{ sources: [{ kind: 'team' }] }, ['sources.0.address missing']],
    [{ sources: [{ address: 'http://bank.example' }] }, ['sources.0.address address']],
    [{ sources: [{ address: 'https://me:secret@bank.example/' }] }, ['sources.0.address address']],
    [{ sources: [{ address, key: 'short' }] }, ['sources.0.key public-key']],
    [{ sources: [{ address, sites: ['https://'] }] }, ['sources.0.sites.0 site']],
    [{ sources: [{ address, pollMinutes: 1 }] }, ['sources.0.pollMinutes poll-range']],
    [{ sources: [{ address, site: 'x' }] }, ['sources.0.site unknown']],
    [{ trustedKeys: [KEY, 5] }, ['trustedKeys.1 wrong-type']],
    [{ pollMinutes: '15' }, ['pollMinutes wrong-type']],
    [{ relay: { address, key: 'has a space in it, alas' } }, ['relay.key relay-key']],
    [{ locked: 'all' }, ['locked wrong-type']],
    [{ locked: { marking: { silenced: ['crm'] } } }, ['locked.marking.silenced unknown']],
    [{ locked: { reader: 'it' } }, ['locked.reader wrong-type']],
    [{ locked: { reader: { role: 'hr', language: 'fr' } } }, ['locked.reader.role not-in-list']],
    [{ defaults: { hover: { delay: 7 } } }, ['defaults.hover.delay not-in-list']],
    [
      { defaults: { sites: { on: ['good.example', 'bad example', 3] } } },
      ['defaults.sites.on.1 site', 'defaults.sites.on.2 wrong-type'],
    ],
  ])('%j: each thing that is wrong is named', (raw, expected) => {
    expect(complaints(raw)).toEqual(expected);
  });

  it('of which something is wrong acts for the rest, and where it limits, strictly', () => {
    const { policy } = readPolicy({
      sources: [{ address, key: 'short' }, { address: 'https://other.bank.example/' }],
      trustedKeys: ['no key'],
      allowOwnSources: 'no',
      allowPrivateAddresses: 'yes',
      locked: { reader: { role: 'hr', language: 'fr' }, sites: { on: ['good.example', 'bad example'] } },
    });
    expect(policy.sources.map((source) => source.address)).toEqual(['https://other.bank.example/']);
    expect(policy.trustedKeys).toEqual([]);
    expect(policy).toMatchObject({ allowsOwnSources: false, allowsPrivateAddresses: false });
    expect(policy.locked).toEqual({ reader: { language: 'fr' }, sites: { on: ['good.example'] } });
  });

  it('whatever somebody has written into it never throws, and every complaint says what to do in both languages', () => {
    const keys = fc.constantFrom(
      'sources',
      'trustedKeys',
      'relay',
      'locked',
      'defaults',
      'pollMinutes',
      'reader',
      'sites',
    );
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>(null, true, 5, 'it', '', '__proto__', address),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(keys, tie('json'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(json, (raw) => {
        for (const { reason, remedy } of readPolicy(raw).problems)
          expect([reason.fr, reason.en, remedy.fr, remedy.en].every((text) => text.length > 5)).toBe(true);
      }),
    );
  });
});

describe('what administrators read', () => {
  it.each(['administrators.md', 'administrateurs.md'])(
    '%s has examples that are right, and names every key',
    async (name) => {
      const text = await readFile(path.resolve('docs', name), 'utf8');
      const examples = [...text.matchAll(/```json\n(.*?)```/gsu)].map(([, json]) => policyIn(JSON.parse(json!)));
      expect(examples.map(complaints)).toEqual(examples.map(() => []));
      expect(examples).toHaveLength(4);
      const { properties } = JSON.parse(policySchema()) as { properties: Record<string, unknown> };
      for (const key of Object.keys(properties)) expect(text).toContain(`| \`${key}\``);
      const settings = SETTING_SCHEMAS.map(([steps]) => steps.join('.'));
      for (const setting of settings.filter((one) => one !== 'marking.silenced'))
        expect(text).toContain(`\`${setting}\``);
    },
  );
});

/** The policy in what a browser’s own files hold around it. */
function policyIn(raw: unknown): unknown {
  const text = JSON.stringify(raw);
  const inner = /"(?:EXTENSION_ID|passerelle@passerelle\.example)":(\{"sources".*?\})\}/u.exec(text)?.[1] ?? text;
  return JSON.parse(inner.replaceAll(/\{"Value":((?:\[.*?\]|[^}]*))\}/gu, '$1'));
}

describe('the schema for Chromium', () => {
  it('is that of the form (node scripts/policy-schema.ts), and tells types alone', async () => {
    const text = await readFile(POLICY_SCHEMA, 'utf8');
    expect(JSON.parse(text)).toEqual(JSON.parse(policySchema()));
    // A value that Chromium itself refuses takes its whole key along, and nobody could name it.
    const words = new Set(text.match(/"(?:enum|pattern|minimum|maximum|required|additionalProperties|anyOf)"/gu));
    expect([...words]).toEqual([]);
  });
});
