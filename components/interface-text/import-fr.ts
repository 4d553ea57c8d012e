import type { ImportText } from './import-text.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('fr');

export const importFr: ImportText = {
  title: 'Importer un glossaire',
  intro:
    'Ses fiches deviennent les vôtres, sur cet ordinateur seulement. Rien n’est changé avant que vous ayez vu ce qui en sortirait.',
  choose: 'Choisir un fichier…',
  orDrop: 'ou déposez-le ici',
  formats: 'TBX, CSV, classeurs (XLSX), JSON, FranceTerme. Son contenu dit ce qu’il est.',
  opening: 'Lecture du fichier…',
  unreadable: 'Ce fichier ne peut pas être lu. Si c’est un dossier, choisissez un fichier dedans.',
  format: (name) => `Il est lu comme\u00a0: ${name}.`,
  language: 'Langue des termes',
  languageHint: 'Là où le fichier ne la dit pas.',
  domain: 'Domaine',
  domainHint: 'Pour les fiches dont le fichier ne nomme pas le domaine.',
  columnsTitle: 'Ce que contiennent les colonnes',
  columnsHint: 'Corrigez ce qui a été mal deviné. Il faut une colonne pour un terme.',
  column: (number, header) => (header === '' ? `Colonne ${number}` : `Colonne ${number}\u00a0: ${header}`),
  leftOut: 'Laisser de côté',
  columns: {
    id: 'Identifiant',
    domain: 'Domaine',
    status: 'Statut',
    term: 'Terme',
    also: 'Synonymes',
    acronym: 'Sigle',
    avoid: 'Termes à éviter',
    verbs: 'Verbes',
    forms: 'Formes irrégulières',
    definition: 'Définition',
    example: 'Exemple',
    gender: 'Genre',
    'bridge.marketing': 'Avec les mots du marketing',
    'bridge.it': 'Avec les mots de l’IT',
    ask: 'Question à poser',
    caseSensitive: 'Exactement cette casse',
    'relations.broader': 'Fiches plus larges',
    'relations.narrower': 'Fiches plus étroites',
    'relations.related': 'Fiches voisines',
    'relations.contrast': 'Fiches opposées',
    sources: 'Sources',
    replacedBy: 'Remplacée par',
    owner: 'Responsable',
    updated: 'Mise à jour',
  },
  inLanguage: (column, language) => `${column} (${language.toLowerCase()})`,
  look: 'Voir ce qui en sortirait',
  reading: (done, total) => `${done.toLocaleString('fr')} fiches examinées sur ${total.toLocaleString('fr')}`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Rien n’a été changé.',
  previewTitle: (file) => `Ce que ferait «\u00a0${file}\u00a0»`,
  counts: {
    new: (count) => plural(count, { one: 'fiche nouvelle', other: 'fiches nouvelles' }),
    changed: (count) => plural(count, { one: 'fiche serait changée', other: 'fiches seraient changées' }),
    same: (count) => plural(count, { one: 'fiche est déjà là', other: 'fiches sont déjà là' }),
    duplicate: (count) => plural(count, { one: 'fiche est peut-être déjà là', other: 'fiches sont peut-être déjà là' }),
    refused: (count) => plural(count, { one: 'fiche est refusée', other: 'fiches sont refusées' }),
    drafts: (count) =>
      plural(count, {
        one: 'd’entre elles est incomplète\u00a0: un brouillon',
        other: 'd’entre elles sont incomplètes\u00a0: des brouillons',
      }),
  },
  nothing: 'Il n’y a rien à importer.',
  errors: (count) => plural(count, { one: 'raison d’un refus', other: 'raisons de refus' }),
  warnings: (count) => plural(count, { one: 'point à regarder', other: 'points à regarder' }),
  losses: (count) =>
    plural(count, {
      one: 'chose qu’une fiche ne peut pas contenir',
      other: 'choses qu’une fiche ne peut pas contenir',
    }),
  line: (line) => `Ligne ${line.toLocaleString('fr')}`,
  lines: (lines, others) => {
    const said = lines.map((line) => line.toLocaleString('fr')).join('\u00a0; ');
    if (others === 0) return `Lignes ${said}`;
    return `Lignes ${said} et ${others.toLocaleString('fr')} ${others === 1 ? 'autre' : 'autres'}`;
  },
  more: (count) => `et ${plural(count, { one: 'autre', other: 'autres' })}`,
  duplicatesTitle: 'Peut-être déjà là',
  duplicatesHint: 'Le même terme, ou le même identifiant. Sans choix, elles sont laissées de côté.',
  duplicateOf: (term, twin) => `${term} – ici\u00a0: ${twin}`,
  forAll: 'Pour toutes',
  choices: {
    skip: 'Laisser de côté',
    fill: 'Compléter la mienne',
    replace: 'Remplacer mes textes',
    add: 'Ajouter comme autre sens',
  },
  apply: (count) => `Importer ${plural(count, { one: 'fiche', other: 'fiches' })}`,
  applying: 'Import en cours…',
  cancel: 'Un autre fichier',
  done: (count) =>
    plural(count, {
      one: 'fiche est à vous maintenant, et soulignée dans les pages ouvertes.',
      other: 'fiches sont à vous maintenant, et soulignées dans les pages ouvertes.',
    }),
  undo: 'Annuler',
  undone: 'Annulé\u00a0: tout est comme avant.',
  failed: 'Le navigateur ne l’a pas enregistré\u00a0: son espace est peut-être plein. Rien n’a été changé.',
};
