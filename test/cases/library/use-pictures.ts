// Clippings that show pictures, and a web that gives each address a picture of its own: what tests of kept pictures have in hand.
import { ok } from '@/lib/core/result';
import type { SafeHtml } from '@/lib/extraction/types';
import type { FetchBytes } from '@/lib/library/pictures/keep-pictures';
import { at } from './use-library';

export const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
export const png = (rest: string) => bytesOf(`\x89PNG\r\n\x1a\n${rest}`);
export const address = (name: string) => `https://pictures.example/${name}.png`;
export const imageOf = (name: string) => `<img alt="" data-remote-src="${address(name)}">`;
export const withPictures = (path: string, ...names: string[]) =>
  at(path, { html: `<p>A text.</p>${names.map(imageOf).join('')}` as SafeHtml });
export const FOREVER = new AbortController().signal;

/** Gives each address a picture of its own; those that are asked for are noted. */
export function aWeb(answers: Readonly<Record<string, ReturnType<FetchBytes>>> = {}) {
  const asked: string[] = [];
  const fetch: FetchBytes = (wanted) => {
    asked.push(wanted);
    return answers[wanted] ?? Promise.resolve(ok(png(wanted)));
  };
  return { asked, fetch };
}

/** A web that has not answered yet: what is asked is noted, with the signal under which it was; `answer` ends the wait. */
export function aSlowWeb() {
  const asked: string[] = [];
  let signal: AbortSignal | null = null;
  let answer = (): void => undefined;
  const fetch: FetchBytes = (wanted, _largest, given) => {
    asked.push(wanted);
    signal = given;
    return new Promise((resolve) => {
      answer = () => resolve(ok(png(wanted)));
    });
  };
  return { asked, fetch, answer: () => answer(), isAborted: () => signal?.aborted ?? false };
}
