// Shell of the background worker: registers every listener at once, so that no wake-up is missed.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenInBackground } from '../../lib/messaging/listen-in-background';
import { keepBadgesCurrent } from '../shared/badge';
import { keepFiled, openOwnLibrary } from '../shared/own-library';
import { forgetWikipediaWhenOff } from './ask-wikipedia';
import { backUpWeekly } from './back-up-weekly';
import { followWishes } from './choose-reading';
import { runCommand } from './commands';
import { offerContextMenu } from './context-menu';
import { backgroundHandlers } from './handlers';
import { keepFactsCurrent } from './keep-facts-current';
import { followPictures } from './keep-pictures-later';
import { keepScriptsRegistered } from './register-scripts';

export default defineBackground(() => {
  const library = openOwnLibrary();
  listenInBackground(backgroundHandlers(keepFactsCurrent(), library));
  browser.runtime.onStartup.addListener(() => keepFiled(library));
  followWishes();
  keepBadgesCurrent();
  forgetWikipediaWhenOff();
  keepScriptsRegistered();
  backUpWeekly();
  followPictures();
  offerContextMenu();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    keepFiled(library); // what an earlier version kept is filed anew
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    runCommand(command, tab).catch(() => undefined); // the tab was closed or has moved on: nothing is left to do
  });
});
