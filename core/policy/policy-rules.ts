import { quote, type Explain, type Explanation } from '../entry/explanation.ts';

/** Every way in which a policy can be wrong. What is wrong is left out; the rest acts. */
const POLICY_RULES = {
  'no-object': () => ({
    reason: { fr: 'La stratégie n’est pas un objet JSON.', en: 'The policy is no JSON object.' },
    remedy: { fr: 'Écrivez { … } avec les clés documentées.', en: 'Write { … } with the documented keys.' },
  }),
  unknown: ({ allowed }) => ({
    reason: { fr: 'Cette clé n’existe pas ici.', en: 'There is no such key here.' },
    remedy: { fr: `Clés admises\u00a0: ${allowed}.`, en: `Keys that are known: ${allowed}.` },
  }),
  missing: () => ({
    reason: { fr: 'Cette clé est obligatoire et manque.', en: 'This key is needed, and missing.' },
    remedy: { fr: 'Ajoutez-la.', en: 'Add it.' },
  }),
  'wrong-type': ({ allowed }) => ({
    reason: { fr: 'Cette valeur n’a pas le bon type.', en: 'This value is of the wrong type.' },
    remedy: { fr: `Type attendu\u00a0: ${allowed}.`, en: `The type has to be: ${allowed}.` },
  }),
  'not-in-list': ({ value, allowed }) => ({
    reason: { fr: `«\u00a0${quote(value)}\u00a0» n’est pas admis ici.`, en: `"${quote(value)}" is not allowed here.` },
    remedy: { fr: `Choisissez parmi\u00a0: ${allowed}.`, en: `Choose one of: ${allowed}.` },
  }),
  'poll-range': ({ value }) => ({
    reason: {
      fr: `${value} minutes\u00a0: on vérifie toutes les 5 à 1\u202f440 minutes.`,
      en: `${value} minutes: checks are made every 5 to 1,440 minutes.`,
    },
    remedy: { fr: 'Donnez un nombre entier de cet intervalle.', en: 'Give a whole number in between.' },
  }),
  address: ({ value }) => ({
    reason: {
      fr: `«\u00a0${quote(value)}\u00a0» n’est pas une adresse https sans identifiant ni «\u00a0#\u00a0».`,
      en: `"${quote(value)}" is no https address without a user name and without "#".`,
    },
    remedy: {
      fr: 'Écrivez-la comme https://glossaire.example/manifest.json.',
      en: 'Write it like https://glossary.example/manifest.json.',
    },
  }),
  'public-key': () => ({
    reason: { fr: 'Ce n’est pas une clé publique Ed25519.', en: 'This is no Ed25519 public key.' },
    remedy: {
      fr: 'Copiez les 44 signes que «\u00a0glossary key\u00a0» affiche.',
      en: 'Copy the 44 characters that "glossary key" prints.',
    },
  }),
  'relay-key': () => ({
    reason: { fr: 'Ce n’est pas une clé de relais.', en: 'This is no key of a relay.' },
    remedy: { fr: 'Elle a de 20 à 200 signes, sans espace.', en: 'It has 20 to 200 characters, without spaces.' },
  }),
  site: ({ value }) => ({
    reason: {
      fr: `«\u00a0${quote(value)}\u00a0» ne désigne pas de site.`,
      en: `"${quote(value)}" does not name a site.`,
    },
    remedy: {
      fr: 'Écrivez intranet.example ou *.example.org, sans https://.',
      en: 'Write intranet.example or *.example.org, without https://.',
    },
  }),
} as const satisfies Readonly<Record<string, Explain>>;

type PolicyRule = keyof typeof POLICY_RULES;

/** One thing that is wrong with a policy. `key`: the way to it, `sources.0.key`; empty for the whole. */
export type PolicyProblem = Explanation & { readonly key: string; readonly rule: PolicyRule };

export const isPolicyRule = (name: unknown): name is PolicyRule => typeof name === 'string' && name in POLICY_RULES;

export function describePolicyProblem(
  path: readonly PropertyKey[],
  rule: PolicyRule,
  details: Parameters<Explain>[0] = {},
): PolicyProblem {
  const explain: Explain = POLICY_RULES[rule];
  return { key: path.map(String).join('.'), rule, ...explain(details) };
}
