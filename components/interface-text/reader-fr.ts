import { pluralOf } from './plural.ts';
import type { ReaderText } from './reader-text.ts';

const plural = pluralOf('fr');

export const readerFr = {
  title: 'Lire un document',
  lead: 'Cahiers des charges, appels d’offres, comptes rendus, présentations\u00a0: leur jargon est souligné et expliqué ici comme dans toute page.',
  choose: 'Choisir un document…',
  orDrop: 'ou déposez-le n’importe où sur cette page',
  dropHere: 'Déposez-le pour le lire ici',
  formats: 'PDF, Word (.docx), Markdown, texte, page web (.html)',
  paste: 'Ou collez un texte',
  pasteHint: 'Un message, un chapitre, des notes…',
  readPasted: 'Lire ce texte',
  pastedName: 'Texte collé',
  staysHere: 'Rien n’en quitte cet ordinateur.',
  opening: (name) => `Ouverture de ${name}…`,
  another: 'Ouvrir un autre document',
  ownViewer: 'L’afficher dans la visionneuse du navigateur',
  tools: 'Outils du document',
  side: { terms: 'Termes du document', outline: 'Sommaire', close: 'Fermer la liste' },
  pages: {
    page: 'Page',
    of: (count) => `sur ${count.toLocaleString('fr')}`,
    label: (page, count) => `Page ${page} sur ${count}`,
    link: 'Lien dans le document',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fitWidth: 'Ajuster à la largeur',
    zoom: (percent) => `Taille\u00a0: ${percent}`,
  },
  find: {
    open: 'Chercher dans le document',
    label: 'Chercher dans le document',
    next: 'Résultat suivant',
    previous: 'Résultat précédent',
    close: 'Fermer la recherche',
    place: (at, count) => `${at.toLocaleString('fr')} sur ${count.toLocaleString('fr')}`,
    none: 'Absent de ce document',
    searching: 'Recherche…',
  },
  print: {
    start: 'Imprimer',
    progress: (drawn, pages) => `Préparation de la page ${drawn} sur ${pages} pour l’impression…`,
    cancel: 'Annuler l’impression',
  },
  password: {
    title: 'Ce PDF est verrouillé',
    lead: (name) => `${name} s’ouvre avec un mot de passe. Il reste sur cet ordinateur et n’est pas conservé.`,
    label: 'Mot de passe',
    wrong: 'Ce n’est pas son mot de passe. Vérifiez les majuscules et la langue du clavier.',
    open: 'Ouvrir',
    cancel: 'Ne pas ouvrir',
  },
  permission: {
    title: 'Passerelle peut-elle aller chercher ce document\u00a0?',
    lead: (host) =>
      `Il se trouve sur ${host}. Pour le lire ici, Passerelle a besoin de votre accord pour lire ce site. Vous pourrez le retirer dans les réglages du navigateur.`,
    allow: 'Autoriser et ouvrir',
    denied: 'Sans votre accord, le document reste fermé ici.',
    instead: 'Ou téléchargez-le et choisissez le fichier',
  },
  failed: {
    title: 'Ce document n’a pas été ouvert',
    fetch: {
      'files-closed': {
        text: 'Le navigateur ferme les fichiers de cet ordinateur aux extensions.',
        advice:
          'Activez «\u00a0Autoriser l’accès aux URL de fichier\u00a0» pour Passerelle, puis réessayez. Ou choisissez le fichier ici\u00a0: cela marche toujours.',
      },
      'files-never': {
        text: 'Ce navigateur ferme les fichiers de cet ordinateur à toute extension.',
        advice: 'Choisissez le fichier ici\u00a0: cela marche toujours.',
      },
      unreachable: { text: 'Personne ne répond à son adresse.', advice: 'Vérifiez la connexion, puis réessayez.' },
      refused: {
        text: 'Son site ne le communique pas.',
        advice: 'Connectez-vous-y dans un autre onglet, puis réessayez. Ou téléchargez-le et choisissez le fichier.',
      },
      'not-found': { text: 'Il n’est plus à son adresse.', advice: 'Cherchez sa nouvelle adresse sur le site.' },
      'host-fault': { text: 'Son site est lui-même en panne.', advice: 'Réessayez dans quelques minutes.' },
      gone: {
        text: 'Le fichier ne peut plus être lu\u00a0: il a été déplacé, renommé, supprimé ou modifié, ou c’est un dossier.',
        advice: 'Choisissez-le de nouveau, là où il est maintenant.',
      },
      'no-document': {
        text: 'Rien de lisible n’a été donné.',
        advice: 'Choisissez un fichier, déposez-en un, ou collez un texte.',
      },
    },
    allowFiles: 'Ouvrir les réglages de l’extension',
    retry: 'Réessayer',
  },
  scanned: {
    all: 'Ce PDF n’a pas de texte\u00a0: ses pages sont des images, comme un document numérisé. Rien ne peut y être souligné.',
    some: (pages, count) =>
      count === 1
        ? `La page ${pages} est une image sans texte\u00a0: rien n’y est souligné.`
        : `Les pages ${pages} sont des images sans texte\u00a0: rien n’y est souligné.`,
    advice: 'La reconnaissance de caractères (OCR) le rend lisible, si vous en ouvrez le résultat ici.',
  },
  pictures: {
    withheld: (count) =>
      `${plural(count, { one: 'image du réseau n’est pas chargée', other: 'images du réseau ne sont pas chargées' })}, pour que personne n’apprenne que vous lisez ceci.`,
    showAll: 'Les charger',
    show: (host, name) =>
      name ? `Charger l’image «\u00a0${name}\u00a0» depuis ${host}` : `Charger une image depuis ${host}`,
  },
  closeRemark: 'Fermer cette remarque',
  noTerms: 'Aucun jargon repéré',
  noTermsAdvice: 'Ce document parle une langue que tout le monde comprend.',
} as const satisfies ReaderText;
