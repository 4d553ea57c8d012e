import { pluralOf } from './plural.ts';
import type { SourcesText } from './sources-text.ts';

const plural = pluralOf('fr');
const entriesOf = (count: number) => plural(count, { one: 'fiche', other: 'fiches' });

export const sourcesFr: SourcesText = {
  title: 'Glossaires partagés',
  intro:
    'Le glossaire d’une entreprise ou d’une équipe passe avant celui qui est fourni. Ses changements arrivent d’eux-mêmes.',
  loading: 'Lecture de la liste…',
  failed: 'La liste n’a pas pu être lue.',
  retry: 'Réessayer',
  list: 'Glossaires abonnés',
  empty: { label: 'Aucun glossaire partagé', hint: 'La personne qui en publie un peut vous donner son adresse.' },
  kind: { company: 'Entreprise', team: 'Équipe' },
  state: (version, entries) => `${entriesOf(entries)}, version\u00a0${version}`,
  checked: (time) => `vérifié ${time}`,
  neverChecked: 'pas encore vérifié',
  waiting: 'Rien n’en est encore arrivé.',
  stillInUse: 'Ce qui était là reste en service.',
  rolledBack: 'Vous êtes revenu à cette version. Elle reste jusqu’à ce qu’une plus récente arrive.',
  held: (from, to) =>
    `Une mise à jour attend\u00a0: il ne resterait que ${to} fiches sur ${from}. C’est peut-être une erreur\u00a0: demandez à qui le publie, ou prenez-la.`,
  signed: (key) => `Signé avec la clé ${key}`,
  privateOn: (sites) => `Privé\u00a0: souligné sur ${sites} seulement. La recherche le trouve partout.`,
  privateNowhere: 'Privé\u00a0: souligné sur aucun site. La recherche le trouve.',
  damaged:
    'Ce qui est enregistré sur ce glossaire est abîmé, et gardé tel quel. Retirez-le, puis abonnez-vous de nouveau.',
  damagedName: 'Abonnement illisible',
  update: 'Mettre à jour',
  updating: 'Mise à jour…',
  accept: 'Prendre la mise à jour',
  rollBack: (version) => `Revenir à la version\u00a0${version}`,
  remove: 'Retirer',
  of: (action, source) => `${action}\u00a0: ${source}`,
  addNone: 'Votre organisation décide des glossaires utilisés ici. Pour un autre, demandez à ses administrateurs.',
  addTitle: 'S’abonner à un glossaire',
  field: 'Adresse du glossaire',
  fieldHint: 'Une adresse en https. Le navigateur demandera peut-être si son hôte peut être lu.',
  show: 'Voir ce que c’est',
  showing: 'Téléchargement…',
  previewTitle: (name) => name,
  previewCount: (entries, replaced) =>
    replaced === 0
      ? `${entriesOf(entries)}, toutes nouvelles pour vous`
      : `${entriesOf(entries)}, dont ${plural(replaced, { one: 'remplace une que vous avez', other: 'remplacent celles que vous avez' })}`,
  previewChanges: (changed, hidden) =>
    `Il change des champs de ${entriesOf(changed)} que vous avez, et en retire ${entriesOf(hidden)}.`,
  licence: (licence) => `Licence\u00a0: ${licence}`,
  unsigned: 'Non signé\u00a0: qui tient l’hôte peut le changer.',
  kindQuestion: 'C’est le glossaire d’une',
  kindHint: 'Les mots d’une équipe passent avant ceux de l’entreprise.',
  subscribe: 'S’abonner',
  subscribing: 'Abonnement…',
  cancel: 'Annuler',
  subscribed: (name) => `${name} est en service.`,
  problem: {
    'no-address': () =>
      'Ce n’est pas une adresse. Collez celle que l’on vous a donnée\u00a0; elle commence par https://.',
    'not-https': () =>
      'Seules les adresses en https sont lues, et http://127.0.0.1 pour un essai. Demandez une adresse en https.',
    credentials: () => 'Cette adresse contient un nom ou un mot de passe. Retirez ce qui précède le signe @.',
    'private-address': (host) =>
      `${host} est dans un réseau privé. Seule votre organisation peut autoriser ces adresses, par sa stratégie.`,
    subscribed: () => 'Vous êtes déjà abonné à ce glossaire. Il est dans la liste ci-dessus.',
    'not-allowed': () =>
      'Votre organisation décide des glossaires utilisés ici. Demandez celui-ci à ses administrateurs.',
    unreachable: () =>
      'L’hôte ne répond pas, renvoie vers une autre adresse, ou ne peut pas être lu. Vérifiez l’adresse et le réseau, puis réessayez.',
    timeout: () => 'L’hôte a mis plus d’une minute. Réessayez plus tard.',
    unauthorised: () =>
      'L’hôte demande de s’identifier, et les glossaires se lisent sans. Demandez l’accès à qui le publie.',
    'not-found': () => 'Il n’y a pas (ou plus) de glossaire à cette adresse. Demandez la nouvelle à qui le publie.',
    'too-many-requests': () =>
      'L’hôte est trop sollicité. Il est laissé tranquille un moment, puis interrogé de nouveau.',
    'server-error': (status) => `L’hôte est en panne (${status}). Il sera interrogé de nouveau plus tard.`,
    'unexpected-status': (status) => `L’hôte a donné une réponse inattendue (${status}). Demandez à qui le publie.`,
    'too-large': () => 'La réponse dépasse 10\u00a0Mo et a été coupée. Demandez à qui le publie de le reconstruire.',
    'not-a-glossary': () =>
      'Ce qui est arrivé n’est pas un glossaire, peut-être une page de connexion. Vérifiez l’adresse\u00a0: elle mène à un manifest.json.',
    'newer-format': () => 'Ce glossaire a une forme plus récente. Mettez Passerelle à jour pour le lire.',
    'damaged-manifest': (field) =>
      `Le manifeste du glossaire n’est pas juste (${field}). Demandez à qui le publie de le reconstruire.`,
    'damaged-shard': (file) =>
      `${file} n’est pas ce que dit le manifeste\u00a0: abîmé, ou changé en chemin. Réessayez plus tard.`,
    'invalid-entry': (entry, count) =>
      `${plural(count, { one: 'erreur', other: 'erreurs' })} dans ses fiches, d’abord\u00a0: ${entry}. Demandez à qui le publie de lancer «\u00a0glossary check\u00a0».`,
    'wrong-count': (file) =>
      `${file} ne contient pas ce que dit le manifeste. Demandez à qui le publie de le reconstruire.`,
    older: () =>
      'L’hôte offre une version plus ancienne que celle que vous avez eue. Elle n’est pas prise\u00a0: quelqu’un la rejoue peut-être.',
    'same-number': () =>
      'L’hôte offre un autre contenu sous le même numéro de version. Demandez à qui le publie de le publier de nouveau.',
    unsigned: () => 'Le glossaire était signé et ne l’est plus. Il n’est pas pris\u00a0; demandez à qui le publie.',
    'other-key': () =>
      'Le glossaire est signé avec une autre clé qu’avant. Si qui le publie le confirme, retirez-le et abonnez-vous de nouveau.',
    'untrusted-key': () =>
      'Il est signé, mais pas par une clé à laquelle votre organisation fait confiance. Il n’est pas pris.',
    'bad-signature': () => 'La signature n’est pas juste\u00a0: quelqu’un a changé le glossaire. Il n’est pas pris.',
    'not-stored': () =>
      'Le navigateur n’a pas pu l’enregistrer\u00a0; son espace est peut-être plein. Libérez-en, puis réessayez.',
  },
};
