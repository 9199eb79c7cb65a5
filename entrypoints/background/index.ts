// Shell of the background worker: registers every listener at once, so that no wake-up is missed.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenInBackground } from '../../lib/messaging/listen';
import { runCommand } from './commands';
import { backgroundHandlers } from './handlers';
import { keepFactsCurrent } from './keep-facts-current';
import { keepTidyingRegistered } from './register-tidying';

export default defineBackground(() => {
  listenInBackground(backgroundHandlers(keepFactsCurrent()));
  keepTidyingRegistered();
  browser.commands.onCommand.addListener((command) => {
    runCommand(command).catch(() => undefined); // the tab was closed or has moved on: nothing is left to do
  });
});
