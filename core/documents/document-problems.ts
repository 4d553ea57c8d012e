import type { Bilingual } from '../entry/language.ts';

/** Why a document cannot be read, and what to do about it, as the end of a sentence that names the file. */
export const DOCUMENT_PROBLEMS = {
  empty: {
    fr: 'ce fichier est vide (0\u00a0octet)\u202f; vérifiez que son enregistrement ou son téléchargement s’est terminé',
    en: 'this file is empty (0 bytes); check that it was saved or downloaded to the end',
  },
  'too-big': {
    fr: 'ce fichier dépasse 200\u00a0Mo\u00a0: il n’est pas lu\u202f; donnez-en une partie',
    en: 'this file is over 200 MB and is not read; give a part of it',
  },
  damaged: {
    fr: 'ce fichier est abîmé ou incomplet\u202f; enregistrez-le ou téléchargez-le de nouveau',
    en: 'this file is damaged or cut off; save or download it again',
  },
  'password-needed': {
    fr: 'ce PDF est protégé par un mot de passe\u202f; donnez-le',
    en: 'this PDF is protected by a password; give the password',
  },
  'password-wrong': {
    fr: 'ce n’est pas le mot de passe de ce PDF\u202f; vérifiez-le, majuscules comprises',
    en: 'this is not the password of this PDF; check it, capitals included',
  },
  'encrypted-office': {
    fr: 'ce document Office est protégé par un mot de passe\u202f; ouvrez-le dans Word et enregistrez-en une copie sans protection',
    en: 'this Office document is protected by a password; open it in Word and save a copy without protection',
  },
  'encrypted-zip': {
    fr: 'des parties de ce document sont chiffrées\u202f; enregistrez-en une copie sans protection',
    en: 'parts of this document are encrypted; save a copy without protection',
  },
  'unpacks-too-big': {
    fr: 'déplié, ce document serait démesurément grand (plus de 256\u00a0Mo, ou 64\u00a0Mo de texte)\u00a0: il n’est pas ouvert\u202f; allégez-le de ses images, ou méfiez-vous de qui l’a envoyé',
    en: 'unpacked, this document would be far too big (over 256 MB, or 64 MB of text) and is not opened; take pictures out of it, or be wary of who sent it',
  },
  'old-office': {
    fr: 'c’est un document d’un ancien format Office (.doc, .xls, .ppt)\u202f; enregistrez-le en .docx ou en PDF',
    en: 'this is a document of an old Office format (.doc, .xls, .ppt); save it as .docx or PDF',
  },
  'other-office': {
    fr: 'c’est un classeur, un diaporama ou un document OpenDocument\u202f; enregistrez-le en .docx ou en PDF',
    en: 'this is a spreadsheet, a slide deck or an OpenDocument file; save it as .docx or PDF',
  },
  'other-zip': {
    fr: 'c’est une archive zip, pas un document\u202f; donnez les fichiers qu’elle contient',
    en: 'this is a zip archive, not a document; give the files in it',
  },
  'no-text': {
    fr: 'ce PDF n’a pas de texte\u00a0: ses pages sont des images (document numérisé)\u202f; passez-le à la reconnaissance de caractères (OCR)',
    en: 'this PDF has no text: its pages are pictures (a scan); run it through text recognition (OCR) first',
  },
  'not-utf8': {
    fr: 'ce n’est pas de l’UTF-8\u202f; enregistrez-le en UTF-8',
    en: 'not UTF-8; save it as UTF-8',
  },
  'not-text': {
    fr: 'ce n’est pas du texte UTF-8 (octets nuls)\u202f; enregistrez-le en UTF-8',
    en: 'not UTF-8 text (null bytes); save it as UTF-8',
  },
  'unknown-format': {
    fr: 'format inconnu\u202f; formats lus\u00a0: .pdf .docx .txt .md .markdown .html .htm .xhtml',
    en: 'unknown format; formats read: .pdf .docx .txt .md .markdown .html .htm .xhtml',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DocumentProblem = keyof typeof DOCUMENT_PROBLEMS;

/** The biggest file that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 200 * 2 ** 20;
