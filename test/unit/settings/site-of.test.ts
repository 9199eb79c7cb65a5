import { describe, expect, it } from 'vitest';
import { hostOf, hostsOf, siteOf } from '@/lib/extraction/site-rule';
import { patternsFor } from '@/lib/settings/host-permissions';

const on = (...hosts: string[]) => hosts.map((host) => `*://${host}/*`);

describe('which site an address belongs to, and what is asked for on it', () => {
  it.each([
    // why this row exists                    address                           site               asked for
    ['the bare host', 'https://paper.example/a', 'paper.example', on('paper.example', 'www.paper.example')],
    ['www.', 'https://www.paper.example/a', 'paper.example', on('paper.example', 'www.paper.example')],
    [
      'www2. is asked for by its name',
      'https://www2.paper.example/a',
      'paper.example',
      on('paper.example', 'www.paper.example', 'www2.paper.example'),
    ],
    [
      'm. as well',
      'http://m.paper.example/a',
      'paper.example',
      on('paper.example', 'www.paper.example', 'm.paper.example'),
    ],
    [
      'amp. as well',
      'https://amp.paper.example/a',
      'paper.example',
      on('paper.example', 'www.paper.example', 'amp.paper.example'),
    ],
    [
      'another language’s pages are a site of their own',
      'https://en.paper.example/a',
      'en.paper.example',
      on('en.paper.example', 'www.en.paper.example'),
    ],
    [
      'a port is no part of a site, nor of a pattern',
      'https://www.paper.example:8443/a',
      'paper.example',
      on('paper.example', 'www.paper.example'),
    ],
    ['an address in numbers stands alone', 'http://192.168.1.7:8080/', '192.168.1.7', on('192.168.1.7')],
    ['and one of the longer kind', 'http://[2001:db8::1]/', '[2001:db8::1]', on('[2001:db8::1]')],
    ['this machine', 'http://localhost:3000/a', 'localhost', on('localhost')],
    ['a machine of one’s own network', 'http://intranet/a', 'intranet', on('intranet')],
    [
      'a name in another script, as browsers write it',
      'https://www.zeitung-köln.example/',
      'xn--zeitung-kln-zfb.example',
      on('xn--zeitung-kln-zfb.example', 'www.xn--zeitung-kln-zfb.example'),
    ],
    [
      'a trailing dot means the same host',
      'https://www.paper.example./a',
      'paper.example',
      on('paper.example', 'www.paper.example'),
    ],
    [
      'a site under two labels',
      'https://www.paper.co.uk/a',
      'paper.co.uk',
      on('paper.co.uk', 'www.paper.co.uk'),
    ],
    ['what stands before co.uk is the site', 'https://m.co.uk/a', 'm.co.uk', on('m.co.uk', 'www.m.co.uk')],
    ['what stands before a top level is the site', 'https://m.com/a', 'm.com', on('m.com', 'www.m.com')],
    ['a government at the suffix itself', 'https://www.gov.uk/a', 'www.gov.uk', on('www.gov.uk')],
    [
      'a word that begins like clothes',
      'https://mail.example/',
      'mail.example',
      on('mail.example', 'www.mail.example'),
    ],
    ['a page of the browser', 'about:blank', null, []],
    ['a file', 'file:///home/a.html', null, []],
    ['no address', '', null, []],
  ])('%s', (_why, address, site, patterns) => {
    expect(siteOf(address)).toBe(site);
    expect(site === null ? [] : patternsFor({ site, host: hostOf(address) })).toEqual(patterns);
  });

  it('every host that is counted to a site is one, and the host that was visited is among them', () => {
    for (const host of [
      'paper.example',
      'www2.paper.example',
      'm.paper.example',
      'www.gov.uk',
      'm.co.uk',
      '10.0.0.1',
    ]) {
      const site = String(siteOf(`https://${host}/`));
      expect(hostsOf(site)).toContain(host);
      expect(new Set(hostsOf(site).map((each) => siteOf(`https://${each}/`)))).toEqual(new Set([site]));
    }
  });
});
