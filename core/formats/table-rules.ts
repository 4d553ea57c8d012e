import { quote, type Explain } from '../entry/explanation.ts';

/** What can be wrong with a table, in a CSV file or a spreadsheet. */
export const TABLE_RULES = {
  'unclosed-quote': () => ({
    reason: {
      fr: 'Un guillemet ouvert à cette ligne n’est pas fermé.',
      en: 'A quotation mark that opens on this line is not closed.',
    },
    remedy: {
      fr: 'Fermez-le, ou doublez-le s’il fait partie du texte ("").',
      en: 'Close it, or double it if it is part of the text ("").',
    },
  }),
  'stray-quote': () => ({
    reason: {
      fr: 'Un guillemet se trouve au milieu d’une cellule entre guillemets.',
      en: 'A quotation mark stands in the middle of a quoted cell.',
    },
    remedy: { fr: 'Doublez-le ("").', en: 'Double it ("").' },
  }),
  'cells-too-many': ({ count, maximum }) => ({
    reason: {
      fr: `Cette ligne a ${count} cellules et l’en-tête en a ${maximum}.`,
      en: `This row has ${count} cells and the header has ${maximum}.`,
    },
    remedy: {
      fr: 'Mettez entre guillemets le texte qui contient le séparateur.',
      en: 'Put quotation marks around the text that holds the separator.',
    },
  }),
  'columns-unknown': ({ value }) => ({
    reason: {
      fr: `Aucune colonne n’est reconnue comme un terme (en-tête : ${quote(value)}).`,
      en: `No column is recognised as a term (header: ${quote(value)}).`,
    },
    remedy: {
      fr: 'Dites ce que chaque colonne contient (--map, ou l’étape des colonnes de l’assistant).',
      en: 'Say what each column holds (--map, or the columns step of the assistant).',
    },
  }),
  'column-left-out': ({ value }) => ({
    reason: { fr: `Colonne laissée de côté : « ${quote(value)} ».`, en: `Column left out: "${quote(value)}".` },
    remedy: {
      fr: 'Dites à quel champ elle correspond si vous en avez besoin.',
      en: 'Say which field it is if you need it.',
    },
  }),
  'wrong-column': ({ value, allowed }) => ({
    reason: { fr: `« ${quote(value)} » n’est pas un champ.`, en: `"${quote(value)}" is not a field.` },
    remedy: { fr: `Champs possibles : ${quote(allowed)}`, en: `Possible fields: ${quote(allowed)}` },
  }),
  'languages-unknown': () => ({
    reason: {
      fr: 'Rien ne dit dans quelle langue est chacune des deux colonnes.',
      en: 'Nothing says which language each of the two columns is in.',
    },
    remedy: {
      fr: 'Dites-le (--map en.term,fr.term), ou ajoutez les colonnes des langues.',
      en: 'Say it (--map en.term,fr.term), or add the columns with the languages.',
    },
  }),
  'not-a-spreadsheet': ({ value }) => ({
    reason: {
      fr: `Ce fichier ne peut être lu comme un classeur XLSX : ${quote(value)}`,
      en: `This file cannot be read as an XLSX workbook: ${quote(value)}`,
    },
    remedy: {
      fr: 'Ouvrez-le dans votre tableur et enregistrez-le au format .xlsx, ou exportez-le en CSV.',
      en: 'Open it in your spreadsheet program and save it as .xlsx, or export it as CSV.',
    },
  }),
  'archive-path': ({ value }) => ({
    reason: {
      fr: `Cette archive contient un chemin qui en sort : « ${quote(value)} ».`,
      en: `This archive holds a path that leads out of it: "${quote(value)}".`,
    },
    remedy: {
      fr: 'Ne vous servez pas de ce fichier : un tableur n’en écrit pas de tel.',
      en: 'Do not use this file: no spreadsheet program writes such a one.',
    },
  }),
  'archive-too-large': ({ maximum }) => ({
    reason: {
      fr: `Décompressé, ce fichier dépasse ${maximum} Mo ; la lecture a été arrêtée.`,
      en: `Unpacked, this file is larger than ${maximum} MB; reading it was stopped.`,
    },
    remedy: {
      fr: 'Gardez une seule feuille, sans images, ou exportez-la en CSV.',
      en: 'Keep one sheet without images, or export it as CSV.',
    },
  }),
  'sheets-left-out': ({ value }) => ({
    reason: {
      fr: `Seule la première feuille est lue ; laissées de côté : ${quote(value)}.`,
      en: `Only the first sheet is read; left out: ${quote(value)}.`,
    },
    remedy: { fr: 'Importez-les chacune dans un fichier.', en: 'Import each of them as a file of its own.' },
  }),
} satisfies Record<string, Explain>;
