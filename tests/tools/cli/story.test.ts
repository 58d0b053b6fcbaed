/** The command `story` on a small project folder: on the real one it walks for half a minute. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../../../tools/cli/arguments.ts';
import { story } from '../../../tools/cli/story.ts';
import { DATA, INK, lineOf, spoilt, storyTexts } from '../../helpers/story-texts.ts';

const made: string[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

/** Writes the texts as a project folder and runs the command there. */
function check(texts: Map<string, string>, ...args: string[]): { status: number; lines: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'story-'));
  made.push(root);
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  return { status: story(args, root), lines };
}

/** The small story with both of its endings in reach. */
const SOUND = spoilt(DATA, '{ loyalty: bulganin, below: -30 }', '{ loyalty: bulganin, below: 90 }');

describe('a sound story', () => {
  test('--json counts words, decisions and options, and has no errors', () => {
    const { status, lines } = check(SOUND, '--json');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual({
      words: expect.any(Number),
      decisions: 1,
      options: 2,
      gradeAB: 1,
      delayedShare: 0,
      crossingShare: 0,
      flavourShare: expect.any(Number),
      walks: 400,
      endings: 2,
      families: 2,
      uncoveredTopics: expect.any(Array),
      errors: [],
      unreached: [],
    });
    expect(JSON.parse(lines[0]!).words).toBeGreaterThan(20);
  });

  test('in words says that it is sound', () => {
    const { status, lines } = check(SOUND);
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('The story is sound.');
  });
});

describe('a story with faults', () => {
  const texts = spoilt(INK, '# stage: look zhukov', '# stage: look zukov');
  const said = "There is no person called 'zukov'. Did you mean 'zhukov'?";

  test('--json lists them with file and line, and the status is 1', () => {
    const { status, lines } = check(texts, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ errors: [`${INK} line 9: ${said}`], unreached: [] });
  });

  test('in words has a line for each, and does not say that it is sound', () => {
    const { status, lines } = check(texts);
    expect(status).toBe(1);
    expect(lines[0]).toContain(said);
    expect(lines).not.toContain('The story is sound.');
  });

  test('an ending and an option that nobody comes to are named with file and line', () => {
    const shut = '- { loyalty: bulganin, atLeast: 99, why';
    const closed = spoilt(DATA, '- { loyalty: bulganin, atLeast: -50, why', shut);
    const { status, lines } = check(closed, '--json');
    expect(status).toBe(1);
    const { errors } = JSON.parse(lines[0]!) as { errors: string[] };
    const line = lineOf(closed, DATA, '- id: beria.wait');
    expect(errors.join('\n')).toContain(`${DATA} line ${line}: No run comes to 'beria.wait'`);
    expect(errors.join('\n')).toContain("No run ends with 'removed'");
  });

  test('a scene without a choice that is open is found by walking', () => {
    const stuck = spoilt(INK, '-> choice\n\n= choice', '-> DONE\n\n= choice');
    const { status, lines } = check(stuck, '--json');
    expect(status).toBe(1);
    expect(lines[0]).toContain('ends without a choice that is open');
  });
});

test('an unknown option is a mistake of usage', () => {
  expect(() => check(storyTexts(), '--jsn')).toThrow(UsageError);
});
