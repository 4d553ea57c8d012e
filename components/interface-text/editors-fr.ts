import type { EditorsText } from './editors-text.ts';

export const editorsFr: EditorsText = {
  title: 'Pas de soulignement dans cet éditeur',
  reason: {
    google: 'L’éditeur de Google dessine son texte comme une image\u00a0: rien ne peut y être souligné.',
    office: 'Office sur le web garde pour lui le texte du document\u00a0: rien ne peut y être souligné.',
    board: 'Ce tableau est dessiné comme une image\u00a0: il n’y a pas de texte à souligner.',
  },
  works: 'Ce qui fonctionne',
  offer: {
    export: {
      label: 'Ouvrir dans le lecteur',
      hint: 'La copie HTML de Google, avec votre session. Le navigateur vous demande de l’autoriser la première fois.',
    },
    'plain-view': {
      label: 'Ouvrir la vue simple',
      hint: 'La page de Google sans l’éditeur, soulignée comme une autre.',
    },
    paste: { label: 'Coller son texte', hint: 'Sélectionnez-le et copiez-le ici, puis collez-le dans le lecteur.' },
  },
  file: {
    label: 'Ouvrir son fichier',
    hint: {
      word: 'Dans le menu Fichier de Word, téléchargez une copie. Puis ouvrez-la dans le lecteur.',
      powerpoint: 'Dans le menu Fichier de PowerPoint, téléchargez-le en PDF. Puis ouvrez-le dans le lecteur.',
      office: 'Dans le menu Fichier, téléchargez une copie (en PDF pour un diaporama). Puis ouvrez-la dans le lecteur.',
    },
  },
  exportHint: {
    'google-slides':
      'La copie PDF de Google, avec votre session. Le navigateur vous demande de l’autoriser la première fois.',
    'google-drawing':
      'La copie PDF de Google, avec votre session. Le navigateur vous demande de l’autoriser la première fois.',
  },
};
