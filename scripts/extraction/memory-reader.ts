// Reads saved pages in jsdom: quicker to start than a browser, for work on rules; not what is measured.
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReader } from './page-reader';
import { readSavedPage } from './saved-pages';

export const memoryReader: PageReader = {
  read(saved, expression) {
    const { body, charset } = readSavedPage(saved);
    const { window } = new JSDOM(body, {
      url: saved.url,
      contentType: charset ? `text/html; charset=${charset}` : 'text/html',
      runScripts: 'outside-only',
      virtualConsole: new VirtualConsole(),
    });
    try {
      const answer: unknown = window.eval(expression);
      return Promise.resolve(answer);
    } catch (problem) {
      return Promise.reject(problem);
    } finally {
      window.close();
    }
  },
  close: () => Promise.resolve(),
};
