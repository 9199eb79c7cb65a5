// Shell of the background worker: registers every listener at once, so that no wake-up is missed.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenInBackground } from '../../lib/messaging/listen-in-background';
import { keepBadgesCurrent } from '../shared/badge';
import { forgetWikipediaWhenOff } from './ask-wikipedia';
import { followWishes } from './choose-reading';
import { runCommand } from './commands';
import { offerContextMenu } from './context-menu';
import { backgroundHandlers } from './handlers';
import { keepFactsCurrent } from './keep-facts-current';
import { keepScriptsRegistered } from './register-scripts';

export default defineBackground(() => {
  listenInBackground(backgroundHandlers(keepFactsCurrent()));
  followWishes();
  keepBadgesCurrent();
  forgetWikipediaWhenOff();
  keepScriptsRegistered();
  offerContextMenu();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    runCommand(command, tab).catch(() => undefined); // the tab was closed or has moved on: nothing is left to do
  });
});
