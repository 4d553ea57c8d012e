import type { Explanation } from '../core/entry/explanation.ts';
import type { Problem } from '../core/entry/problem.ts';
import type { Refusal, RelayRefusal } from '../core/team-glossary/relay-state.ts';

type Text = Explanation & { readonly status: number };

const TEXTS: Readonly<Record<Refusal, Text>> = {
  'key-refused': {
    status: 401,
    reason: {
      fr: 'Le relais ne connaît pas cette clé d’équipe : elle est fausse, ou elle a été révoquée.',
      en: 'The relay does not know this team key: it is wrong, or it has been revoked.',
    },
    remedy: {
      fr: 'Votre proposition est gardée. Demandez la clé à jour à qui tient le glossaire.',
      en: 'Your proposal is kept. Ask those who keep the glossary for the present key.',
    },
  },
  'too-many': {
    status: 429,
    reason: { fr: 'Trop d’envois en peu de temps.', en: 'Too much was sent in a short time.' },
    remedy: { fr: 'L’envoi reprendra de lui-même.', en: 'Sending goes on by itself.' },
  },
  'too-large': {
    status: 413,
    reason: {
      fr: 'Cette proposition est trop grande pour le relais.',
      en: 'This proposal is too large for the relay.',
    },
    remedy: {
      fr: 'Une fiche ne décrit qu’un concept : répartissez le contenu.',
      en: 'An entry describes one concept: split the content.',
    },
  },
  'not-json': {
    status: 400,
    reason: { fr: 'Ce qui a été envoyé n’est pas du JSON valide.', en: 'What was sent is not valid JSON.' },
    remedy: { fr: 'Envoyez une proposition au format JSON.', en: 'Send a proposal as JSON.' },
  },
  invalid: {
    status: 422,
    reason: {
      fr: 'Le glossaire ne peut pas prendre cette proposition telle quelle.',
      en: 'The glossary cannot take this proposal as it is.',
    },
    remedy: {
      fr: 'Corrigez les champs nommés, puis renvoyez-la.',
      en: 'Correct the fields named, then send it again.',
    },
  },
  'id-taken': {
    status: 409,
    reason: {
      fr: 'Une autre proposition porte déjà ce numéro.',
      en: 'Another proposal has this number already.',
    },
    remedy: { fr: 'Envoyez-la comme une nouvelle proposition.', en: 'Send it as a new proposal.' },
  },
  'unknown-proposal': {
    status: 404,
    reason: { fr: 'Le relais ne connaît pas cette proposition.', en: 'The relay does not know this proposal.' },
    remedy: { fr: 'Envoyez-la de nouveau.', en: 'Send it again.' },
  },
  'unknown-address': {
    status: 404,
    reason: { fr: 'Il n’y a rien à cette adresse du relais.', en: 'There is nothing at this address of the relay.' },
    remedy: {
      fr: 'Vérifiez l’adresse du relais dans les réglages.',
      en: 'Check the relay’s address in the settings.',
    },
  },
  'relay-fault': {
    status: 500,
    reason: { fr: 'Le relais a rencontré une erreur.', en: 'The relay has met an error.' },
    remedy: {
      fr: 'Votre proposition est gardée ici et sera renvoyée. Si cela dure, prévenez qui tient le relais.',
      en: 'Your proposal is kept here and will be sent again. If this lasts, tell whoever keeps the relay.',
    },
  },
};

/** The status and the body of a refusal. */
export function refusalOf(
  refusal: Refusal,
  problems?: readonly Problem[],
): { readonly status: number; readonly body: RelayRefusal } {
  const { status, reason, remedy } = TEXTS[refusal];
  return { status, body: { refusal, reason, remedy, ...(problems ? { problems: [...problems] } : {}) } };
}
