import * as z from 'zod/mini';
import { Settings } from '../settings/settings.ts';
import type { ManagedSettings } from '../settings/managed-settings.ts';
import { readSitePattern } from '../settings/read-site-pattern.ts';
import { isKey } from '../team-glossary/team-key.ts';

/** Between two checks of a source, in minutes: a policy may ask for more and for less than the usual six hours. */
const SHORTEST_POLL = 5;
const LONGEST_POLL = 24 * 60;

const rule = <T>(name: string, claim: (value: T) => boolean) => z.refine<T>(claim, { params: { rule: name } });

const PollMinutes = z.int().check(rule('poll-range', (it: number) => it >= SHORTEST_POLL && it <= LONGEST_POLL));

const HTTPS = /^https:\/\/[^\s/?#@]+(?:[/?][^\s#]*)?$/iu;
const isAddress = (text: string): boolean => HTTPS.test(text) || /^http:\/\/127\.0\.0\.1(?::\d+)?(?:\/|$)/u.test(text);
const Address = z.string().check(rule('address', isAddress));

/** Ed25519, the 32 bytes of the public key in base64. */
const PublicKey = z.string().check(rule('public-key', (it: string) => /^[A-Za-z0-9+/]{43}=$/u.test(it)));

const Site = z.string().check(rule('site', (it: string) => readSitePattern(it).ok));

/** A glossary that all readers have. What it is called is said by itself, and by `name` until it has come. */
export const PolicySource = z.strictObject({
  /** Of the manifest, or of the folder that it is in. */
  address: Address,
  kind: z.optional(z.enum(['company', 'team'])),
  name: z.optional(z.strictObject({ fr: z.string(), en: z.string() })),
  /** By which every manifest must be signed. */
  key: z.optional(PublicKey),
  /** Marked nowhere else, whatever the manifest says. */
  sites: z.optional(z.array(Site)),
  pollMinutes: z.optional(PollMinutes),
});
export type PolicySource = z.infer<typeof PolicySource>;

const PolicyRelay = z.strictObject({
  address: Address,
  key: z.string().check(rule('relay-key', isKey)),
});
export type PolicyRelay = z.infer<typeof PolicyRelay>;

const optionalPart = <Part extends z.ZodMiniObject>(part: Part) => z.optional(z.partial(part));
const { reader, interfaceLanguage, hover, marking, domainsOff, sites, speech, documents } = Settings.shape;

/** What the reader sets, but for the terms that they have silenced: these are nobody else’s to say. */
const SomeSettingsForm = z.strictObject({
  reader: optionalPart(reader),
  interfaceLanguage: z.optional(interfaceLanguage),
  hover: optionalPart(hover),
  marking: optionalPart(z.omit(marking, { silenced: true })),
  domainsOff: z.optional(domainsOff),
  sites: optionalPart(sites),
  speech: optionalPart(speech),
  documents: optionalPart(documents),
});

/** What an administrator writes. Nothing in it has to be there. */
export const PolicyForm = z.strictObject({
  sources: z.optional(z.array(PolicySource)),
  /** Where it is there, only glossaries that are signed by one of these are taken, whoever adds them. */
  trustedKeys: z.optional(z.array(PublicKey)),
  pollMinutes: z.optional(PollMinutes),
  /** In glossaries that readers add: those of the policy may be anywhere. */
  allowPrivateAddresses: z.optional(z.boolean()),
  allowOwnSources: z.optional(z.boolean()),
  relay: z.optional(PolicyRelay),
  locked: z.optional(SomeSettingsForm),
  defaults: z.optional(SomeSettingsForm),
});

/** A policy as it acts. `relay`: where proposals are sent. */
export type Policy = ManagedSettings & {
  readonly sources: readonly PolicySource[];
  /** Null: any key, and none. */
  readonly trustedKeys: readonly string[] | null;
  /** Null: as usual. */
  readonly pollMinutes: number | null;
  readonly allowsPrivateAddresses: boolean;
  readonly allowsOwnSources: boolean;
  readonly relay: PolicyRelay | null;
};

export const NO_POLICY: Policy = {
  sources: [],
  trustedKeys: null,
  pollMinutes: null,
  allowsPrivateAddresses: false,
  allowsOwnSources: true,
  relay: null,
  locked: {},
  defaults: {},
};
