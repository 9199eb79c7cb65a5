import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { writeJson } from '@/lib/exchange/write/json';
import schema from '../../../../docs/export.schema.json';
import { aContext, aName, anExported, anExportedQuote, inTurn, textOf } from '../../../exchange-builders';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(schema);

const read = async (clippings: Parameters<typeof inTurn>[0]): Promise<unknown> =>
  JSON.parse(await textOf(writeJson(inTurn(clippings), aContext())));

it.each([
  ['no clipping', []],
  [
    'all there is',
    [anExported({ names: [aName()], quotes: [anExportedQuote()], readAt: '2024-05-02T08:00:00.000Z' })],
  ],
  [
    'a link without text, site, day',
    [anExported({ body: null, siteName: null, published: null, byline: null })],
  ],
  [
    'several, with what breaks lines',
    [anExported({ title: 'a\u2028"b"\\' }), anExported({ title: '\ud800' })],
  ],
])('the document of %s is what its schema says', async (_why, clippings) => {
  const document = await read(clippings);
  isValid(document);
  expect(isValid.errors ?? []).toEqual([]);
});

it('the document has each clipping as it is shown', async () => {
  expect(await read([anExported()])).toMatchObject({
    version: 1,
    clippings: [
      { title: 'A story', text: 'A text.', html: '<p>A text.</p>', savedAt: '2024-05-01T08:00:00.000Z' },
    ],
  });
});

it('the schema refuses what it does not describe', () => {
  expect(isValid({ format: 'sidelight-export', version: 2, madeAt: '2024', clippings: [{}] })).toBe(false);
});
