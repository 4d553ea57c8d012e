import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Sites } from '../../../core/settings/settings.ts';
import { readSitePattern } from '../../../core/settings/read-site-pattern.ts';
import { isSiteOn, switchSite, type SiteAddress } from '../../../core/settings/site-patterns.ts';

const toAscii = (host: string): string => URL.parse(`http://${host}`)?.hostname ?? '';

function addressOf(url: string): SiteAddress {
  const { hostname: host, port, protocol, pathname: path } = new URL(url);
  return { host, port: port || (protocol === 'https:' ? '443' : '80'), path };
}

const everywhere = (...off: string[]): Sites => ({ ...DEFAULT_SETTINGS.sites, off });
const listed = (...on: string[]): Sites => ({ mode: 'listed', off: [], on });

/** As a person types it in the settings, and as it is stored then. */
function fits(typed: string, url: string): boolean {
  const read = readSitePattern(typed);
  if (!read.ok) throw new Error(`${typed}: ${read.problem}`);
  return isSiteOn(listed(read.pattern), addressOf(url), toAscii);
}

const label = fc.stringMatching(/^[a-z](?:[a-z\d-]{0,8}[a-z\d])?$/u).filter((text) => text.slice(2, 4) !== '--');
const host = fc.tuple(label, label, fc.constantFrom('example', 'fr', 'test')).map((labels) => labels.join('.'));
const path = fc
  .array(fc.stringMatching(/^[\wéà~!,;=@-]{1,6}$/u), { maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`);

describe('a pattern for sites', () => {
  it.each([
    ['example.org', 'https://example.org/', 'https://www.example.org/'],
    ['example.org', 'http://example.org:8080/any?q=1#here', 'https://example.org.evil.test/'],
    ['*.example.org', 'https://example.org/', 'https://myexample.org/'],
    ['*.example.org', 'https://a.b.example.org/', 'https://example.com/'],
    ['EXAMPLE.org', 'https://Example.ORG/', 'https://example.net/'],
    ['https://example.org/wiki/', 'https://example.org/wiki/Home', 'https://example.org/wikis'],
    ['example.org/wiki/', 'https://example.org/wiki', 'https://example.org/'],
    ['example.org/Wiki', 'https://example.org/Wiki/x', 'https://example.org/wiki/x'],
    ['*.example.org/en/', 'https://docs.example.org/en/start', 'https://docs.example.org/fr/start'],
    ['example.org/*', 'https://example.org/any', 'https://example.net/any'],
    ['*://example.org/a*', 'https://example.org/about', 'https://example.org/contact'],
    ['example.org/café', 'https://example.org/caf%c3%a9/menu', 'https://example.org/cafe'],
    ['example.org/100%', 'https://example.org/100%', 'https://example.org/100'],
    ['bücher.example', 'https://bücher.example/', 'https://bucher.example/'],
    ['*.Bücher.example', 'https://www.xn--bcher-kva.example/', 'https://bcher.example/'],
    ['例え。テスト', 'https://例え.テスト/', 'https://例え.test/'],
    ['localhost', 'http://localhost:3000/', 'http://127.0.0.1:3000/'],
    ['localhost:3000', 'http://localhost:3000/', 'http://localhost:3001/'],
    ['example.org:443', 'https://example.org/', 'http://example.org/'],
    ['example.org:080', 'http://example.org/', 'https://example.org/'],
    ['[::1]:8080/a', 'http://[::1]:8080/a', 'http://[::1]/a'],
    ['example.org.', 'https://example.org/', 'https://example.com/'],
  ])('%s fits %s and not %s', (typed, inside, outside) => {
    expect(fits(typed, inside)).toBe(true);
    expect(fits(typed, outside)).toBe(false);
  });

  it.each([
    ['   ', 'empty'],
    [`example.org/${'a'.repeat(500)}`, 'too-long'],
    ['ftp://example.org', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['file:///home', 'scheme'],
    ['*', 'wildcard'],
    ['www.*.org', 'wildcard'],
    ['exam*ple.org', 'wildcard'],
    ['*.*.example.org', 'wildcard'],
    ['example.org/*/edit', 'wildcard'],
    ['https://', 'host'],
    ['/wiki/', 'host'],
    ['example..org', 'host'],
    ['-example.org', 'host'],
    ['me@example.org', 'host'],
    ['<script>.org', 'host'],
    ['[zz]', 'host'],
    ['example.org:port', 'port'],
    ['example.org:', 'port'],
    ['example.org:0', 'port'],
    ['example.org:70000', 'port'],
    ['example.org/?q=1', 'ending'],
    ['example.org/#top', 'ending'],
    ['example.org other.org', 'ending'],
  ])('"%s" is none: %s', (typed, problem) => {
    expect(readSitePattern(typed)).toEqual({ ok: false, problem });
  });

  it('fits the page that it was taken from, and all pages further down', () => {
    fc.assert(
      fc.property(host, path, path, (name, start, more) => {
        expect(fits(`${name}${start}`, `https://${name}${start}${more}`)).toBe(true);
        expect(fits(`*.${name}${start}`, `https://sub.${name}${start}`)).toBe(true);
        expect(fits(`*.${name}`, `https://sub${name}${more}`)).toBe(false);
        expect(fits(name, `https://sub.${name}`)).toBe(false);
      }),
    );
  });

  it('is stored as it would be read again, whatever was typed', () => {
    const part = fc.constantFrom(
      '*.',
      '*',
      'https://',
      'Exämple',
      '.',
      'org',
      ':',
      '80',
      '/',
      'É',
      '%',
      '[',
      '::1',
      ']',
      '-',
      ' ',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readSitePattern(text);
        if (read.ok) expect(readSitePattern(read.pattern)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a site that is switched', () => {
  it('is as it was wanted, in either mode, and the others as they were', () => {
    const patterns = fc.array(
      fc.tuple(fc.constantFrom('', '*.'), host, fc.option(path, { nil: '' })).map((parts) => parts.join('')),
    );
    const sites = fc.record({ mode: fc.constantFrom('everywhere', 'listed'), off: patterns, on: patterns });
    fc.assert(
      fc.property(sites, fc.tuple(host, path), host, fc.boolean(), (before, [here, at], there, isOn) => {
        const [address, other] = [addressOf(`https://${here}${at}`), addressOf(`https://x-${there}/`)];
        const after = switchSite(before, address, { isOn, toAscii });
        expect(isSiteOn(after, address, toAscii)).toBe(isOn);
        expect(isSiteOn(after, other, toAscii)).toBe(isSiteOn(before, other, toAscii));
        expect(switchSite(after, address, { isOn, toAscii })).toBe(after);
      }),
    );
  });

  it.each([
    [everywhere(), false, everywhere('example.org')],
    [everywhere('example.net', '*.example.org'), true, everywhere('example.net')],
    [everywhere('example.org/blog', 'example.org'), true, everywhere()],
    [listed(), true, listed('example.org')],
    [listed('example.org/blog/', 'example.net'), false, listed('example.net')],
  ])('%o becomes for %s %o', (before, isOn, after) => {
    expect(switchSite(before, addressOf('https://example.org/blog/'), { isOn, toAscii })).toEqual(after);
  });

  it.each([undefined, {}, { off: 5 }, { mode: 'listed' }, { off: [5, null, '', '*', {}, 'a:b:c'] }])(
    'nothing fits what is no list of patterns: %o',
    (damaged) => {
      const isListed = damaged?.mode === 'listed';
      expect(isSiteOn(damaged as Partial<Sites>, addressOf('https://example.org/'), toAscii)).toBe(!isListed);
    },
  );
});
