import { browser, defineBackground } from '#imports';
import { answerCoach } from '../../platform/answer-coach.ts';
import { answerContributions } from '../../platform/contributing/answer-contributions.ts';
import { keepProposalsMoving } from '../../platform/contributing/send-proposals.ts';
import { answerMessages } from '../../platform/answer-messages.ts';
import { leadPdfs } from '../../platform/documents/lead-pdfs.ts';
import { offerReaderMenu } from '../../platform/documents/reader-menu.ts';
import { forgetClosedDrafts } from '../../platform/drafts-item.ts';
import { offerExplainMenu } from '../../platform/explain-menu.ts';
import { keepPolicy } from '../../platform/keep-policy.ts';
import { takeOverSitesOff } from '../../platform/sites-item.ts';
import { hasPanel, openPanel } from '../../platform/open-panel.ts';
import { answerOmnibox } from '../../platform/omnibox.ts';
import { welcomeOnInstall } from '../../platform/open-welcome.ts';
import { sendMessage } from '../../platform/messages.ts';
import { openAllowedExports } from '../../platform/take-offer.ts';
import { watchStored } from '../../platform/page-storage.ts';
import { prepareLexicon } from '../../platform/prepare-lexicon.ts';
import { keepSourcesCurrent } from '../../platform/sources/check-sources.ts';

const DIRECTIONS = { 'next-term': 'next', 'previous-term': 'previous' } as const;

export default defineBackground(() => {
  answerMessages();
  answerCoach();
  answerContributions();
  keepProposalsMoving();
  offerExplainMenu();
  offerReaderMenu();
  leadPdfs();
  answerOmnibox();
  welcomeOnInstall();
  keepSourcesCurrent();
  openAllowedExports();
  forgetClosedDrafts();
  keepPolicy();
  browser.runtime.onInstalled.addListener(() => {
    void prepareLexicon();
    void takeOverSitesOff();
  });
  watchStored({ domainsOff: () => void prepareLexicon() });
  // Absent on a phone.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab && hasPanel()) return void openPanel(tab.windowId);
    const direction = DIRECTIONS[command as keyof typeof DIRECTIONS];
    // A page that cannot be read has nobody to answer: the command does nothing there.
    if (direction && tab?.id) void sendMessage('page:moveToTerm', direction, tab.id).catch(() => {});
  });
});
