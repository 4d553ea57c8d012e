import type { WelcomeText } from './welcome-text.ts';

export const welcomeEn = {
  title: 'Two trades, one conversation',
  lead: 'Passerelle underlines the jargon of marketing and of IT in the pages you read, and explains it in words of your own trade.',
  questions: (count) =>
    ['Your organisation has answered for you: try it.', 'One question, then you try it.'][count] ??
    'Two questions, then you try it.',
  sideQuestion: 'Where do you work?',
  side: {
    marketing: { label: 'In marketing', hint: 'IT’s words are underlined for you, and explained in marketing’s.' },
    it: { label: 'In IT', hint: 'Marketing’s words are underlined for you, and explained in IT’s.' },
    both: { label: 'In both, or elsewhere', hint: 'The words of both are underlined.' },
  },
  languageQuestion: 'Which language do you read first?',
  thisLanguage: { label: 'English', hint: 'English first, French beside it.' },
  languageAdvice: 'Passerelle speaks it too. All of this can be changed at any time.',
  tryIt: 'Try it on a page',
  skipAll: 'Skip the tour',
  permissions: {
    title: 'What “read and change all your data” means here',
    lead: 'The browser has one sentence for every extension that works in web pages. This is what Passerelle does with that permission, and all that it does.',
    points: [
      {
        title: 'It reads the text of pages',
        text: 'To find jargon in it. It passes over fields and passwords, and over whatever you are writing.',
      },
      {
        title: 'It changes two things',
        text: 'It draws lines under words, and lays a card over the page when you ask for one.',
      },
      {
        title: 'Nothing leaves your browser',
        text: 'No account, no server, no statistics. The whole glossary is in the extension, and works offline.',
      },
      { title: 'You can pause it', text: 'On any site, with one click on its button in the toolbar.' },
    ],
  },
  lesson: {
    title: 'Try it here',
    progress: (done, of) => `${done} of ${of} done`,
    steps: {
      hover: { title: 'Explain a word', text: 'On a screen you touch, tap the word. With the keyboard, press Alt+J.' },
      pin: {
        title: 'Keep a card open',
        text: 'Press the pin at the top of a card. It stays where it is, and you can move it.',
      },
      search: {
        title: 'Look up any word',
        text: 'Click Passerelle’s button in the browser’s toolbar (perhaps behind the puzzle piece) and type a word. Or select one in the text, right-click it and choose “Explain”.',
      },
      silence: {
        title: 'Silence a word you know',
        text: 'At the very end of a card, choose “Stop marking this term”. Its underline goes, in every page.',
      },
    },
    hover: {
      rest: 'Rest the pointer on a word with dots under it, for a moment.',
      modifier: 'Hold Shift, and move the pointer to a word with dots under it.',
    },
    done: 'Done',
    skipped: 'Skipped',
    skipStep: 'Skip this step',
    markAgain: 'Underline that word again',
    changeAnswers: 'Change my answers',
    close: 'Close this page',
    ended: {
      title: 'Happy reading',
      lead: 'All pages are read like this one from now on. Three things for later:',
      points: [
        { title: 'Alt+J', text: 'explains the next word of a page, without the mouse.' },
        { title: 'jargon', text: 'then a space and a word, in the address bar, looks that word up.' },
        { title: 'Passerelle’s button', text: 'searches, pauses a site, and has your settings and this tour.' },
      ],
    },
  },
  demo: {
    label: 'Demo page',
    kicker: 'Minutes',
    title: 'New website: what was said on Tuesday',
    sections: [
      {
        title: null,
        paragraphs: [
          'Marketing has one aim: conversion rate optimisation. The bounce rate of the home page has doubled since the last campaign, and half of the leads from the form never reach the CRM. The CMO asks for an A/B test before summer, a seamless customer journey and a real omnichannel strategy.',
          'IT answers that the application architecture is ten years old. The site talks to the legacy system through files that are exchanged at night; without an API, there is no real time. The team proposes an API gateway, moving the catalogue into microservices, and the cloud to hold the peaks of traffic.',
        ],
      },
      {
        title: 'What is in the way',
        paragraphs: [
          'Nobody had counted the technical debt in the roadmap. Consent to third-party cookies has to be reviewed with the DPO before the CDP is plugged in, and the data lake of the last project is there, but nobody queries it. The return on investment is still to be proven: a shared KPI is missing.',
          'One good piece of news: the plumber came, and the pipe over the meeting room no longer leaks.',
        ],
      },
    ],
  },
} satisfies WelcomeText;
