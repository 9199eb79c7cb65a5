// The command as others call it: lines in, lines out, complaints on stderr, and an exit status that tells.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const RUN = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));
const TIMEOUT_MS = 60_000;

function annotate(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [RUN, 'annotate', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { documents: lines.map((line): unknown => JSON.parse(line)), stderr, status };
}

const line = (id: string, text: string, date: unknown = null) => JSON.stringify({ id, text, date });

it('answers every document in order, and goes on after a line that is none', { timeout: TIMEOUT_MS }, () => {
  const input = [
    line('a', 'Fumio Kishida left Japan.', '2022-04-21'),
    'not json',
    '',
    line('b', 'Nothing to see.', '21 April'),
    line('c', 'A Japanese ferry.', 'yesterday'),
  ].join('\n');

  const { documents, stderr, status } = annotate(input, '--today', '2026-01-22');

  expect(documents).toEqual([
    {
      id: 'a',
      mentions: [
        {
          start: 0,
          end: 13,
          type: 'leader',
          id: 'jp-fumio-kishida',
          name: 'Fumio Kishida',
          confidence: 0.97,
          evidence: 'full-name',
        },
        {
          start: 19,
          end: 24,
          type: 'country',
          id: 'JP',
          name: 'Japan',
          confidence: 0.98,
          evidence: 'country-name',
        },
      ],
    },
    { id: 'b', mentions: [] },
    {
      id: 'c',
      mentions: [
        { start: 2, end: 10, type: 'norp', id: 'JP', name: 'Japan', confidence: 0.97, evidence: 'demonym' },
      ],
    },
  ]);
  expect(stderr).toContain('line 2: not a document');
  expect(stderr.match(/not a date/g)).toHaveLength(1);
  expect(status).toBe(1);
});

it('is silent and content where all lines are documents', { timeout: TIMEOUT_MS }, () => {
  const { documents, stderr, status } = annotate(`${line('a', 'Nothing.', '2022')}\n`);
  expect({ documents, stderr, status }).toEqual({
    documents: [{ id: 'a', mentions: [] }],
    stderr: '',
    status: 0,
  });
});

it('refuses a today that is no day', { timeout: TIMEOUT_MS }, () => {
  expect(annotate('', '--today', 'soon').status).toBe(2);
});
