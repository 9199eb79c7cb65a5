// Source text that runs in Firefox's own window; kept as text because its globals exist nowhere else.
/** Clicks the toolbar button of the extension: grants `activeTab` and opens the popup. */
export const CLICK_TOOLBAR_BUTTON = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return 'clicked';
}`;

/** Presses a button of the question for a permission that hangs under the address bar. */
export const ANSWER_QUESTION = `async (answer) => {
  const question = document.querySelector('#notification-popup popupnotification[id*="webext-permissions"]');
  const button = answer === 'allow' ? question?.button : question?.secondaryButton;
  if (!button || button.disabled) return 'not there';
  button.click();
  return PopupNotifications.isPanelOpen ? 'not there' : 'answered';
}`;

/** Grants a host or takes it back, as the browser's own page of extensions does. */
export const CHANGE_SITE = `async (id, change, origin) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[change](id, { origins: [origin], permissions: [] }, extension);
  return 'changed';
}`;

/** Stops the event page, as idleness does. */
export const KILL_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return 'stopped';
}`;

/** Fires the shortcut's own key element: the path that a key press takes, \`activeTab\` included. */
export const RUN_COMMAND = `async (id, command) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const commands = await extension.shortcuts.allCommands();
  const shortcut = commands.find(({ name }) => name === command)?.shortcut;
  if (!shortcut) throw new Error('no shortcut for ' + command);
  const key = shortcut.split('+').at(-1).toUpperCase();
  const keyset = document.getElementById('ext-keyset-id-' + id.replace(/[^a-z0-9_-]/gi, '_'));
  const element = [...keyset.children].find((child) => child.getAttribute('key')?.toUpperCase() === key);
  element.dispatchEvent(new Event('command', { bubbles: true, cancelable: true }));
  return 'dispatched';
}`;

/** A popup that is still changing processes loses what it is asked, and one that is still loading has no body: it is asked again, at last after this many ms. */
const ANSWER_WITHIN_MS = 5000;
export const NO_ANSWER = 'the page did not answer';

const POPUP = `[...document.querySelectorAll('browser')].find(
  (element) => element.getAttribute('webextension-view-type') === 'popup'
    && element.currentURI?.spec.startsWith('moz-extension:'))`;

/** Whether the popup's document is there. */
export const POPUP_IS_OPEN = `async () => String(Boolean(${POPUP}))`;

export const CLOSE_POPUP = `async () => {
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  return 'closed';
}`;

/**
 * Runs `body(argument)` in the document of `view`, and gives the result as JSON. With `privileged` the body sees
 * what only the browser sees, such as closed shadow roots; without, it has the page's own rights and globals.
 */
const EVALUATE = `async (view, privileged, body, argument) => {
  const name = 'sidelight-test:' + Math.random();
  const frameScript = \`(async () => {
    try {
      if (!content.document.body) throw '${NO_ANSWER}';
      const sandbox = \${privileged}
        ? Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { sandboxPrototype: content, wantXrays: true })
        : Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox('(' + \${JSON.stringify(body)} + ')(' + \${JSON.stringify(argument)} + ')', sandbox);
      sendAsyncMessage(\${JSON.stringify(name)}, { json: JSON.stringify(value ?? null) });
    } catch (cause) {
      sendAsyncMessage(\${JSON.stringify(name)}, { fault: String(cause) });
    }
  })()\`;
  const answer = await new Promise((resolve) => {
    const { messageManager } = view;
    setTimeout(resolve, ${ANSWER_WITHIN_MS}, { fault: '${NO_ANSWER}' });
    messageManager.addMessageListener(name, function listener(message) {
      messageManager.removeMessageListener(name, listener);
      resolve(message.data);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(frameScript), false);
  });
  if (answer.fault) throw new Error(answer.fault);
  return answer.json;
}`;

export const EVALUATE_IN_POPUP = `async (body, argument) => {
  const popup = ${POPUP};
  if (!popup) throw new Error('the popup is closed');
  return (${EVALUATE})(popup, false, body, argument);
}`;

const PANEL = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** Shows the sidebar, as the browser's own menu does. */
export const OPEN_PANEL = `async (id) => {
  await SidebarController.show(id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-sidebar-action');
  return 'open';
}`;

export const CLOSE_PANEL = `async () => {
  SidebarController.hide();
  return 'closed';
}`;

export const EVALUATE_IN_PANEL = `async (body, argument) => {
  const panel = ${PANEL};
  if (!panel) throw new Error('${NO_ANSWER}');
  return (${EVALUATE})(panel, false, body, argument);
}`;

/** In the tab in front, with the browser's own sight. */
export const EVALUATE_IN_TAB = `async (body) => (${EVALUATE})(gBrowser.selectedBrowser, true, body, 'null')`;

/** A picture of the popup as a data address. */
export const PICTURE_OF_POPUP = `async () => {
  const popup = ${POPUP};
  if (!popup) throw new Error('the popup is closed');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}`;
