// Where a reader is who goes from card to card: a stack of them, the mention's own at the bottom.
import { describe, expect, it } from 'vitest';
import { beginTrail, type CardTrail, leadBack, leadOn, MOST_BEHIND } from '@/lib/page/hovercard/card-trail';

/** `Ardern English < Ardern`: led on to each name, `<` back. */
function follow(way: string): CardTrail<string> {
  const [own = '', ...moves] = way.split(' ');
  return moves.reduce(
    (trail, move) => (move === '<' ? (leadBack(trail) ?? trail) : leadOn(trail, move)),
    beginTrail(own),
  );
}

describe('the card in front, and those behind it', () => {
  it.each<[why: string, way: string, front: string, behind: string[]]>([
    ['the mention’s own', 'Ardern', 'Ardern', []],
    ['led on to who came before', 'Ardern English', 'English', ['Ardern']],
    ['and to the country', 'Ardern English NZ', 'NZ', ['Ardern', 'English']],
    ['back once', 'Ardern English NZ <', 'English', ['Ardern']],
    ['back to the beginning', 'Ardern English NZ < <', 'Ardern', []],
    ['back at the beginning: nothing', 'Ardern <', 'Ardern', []],
    ['another way after going back', 'Ardern English < Hipkins', 'Hipkins', ['Ardern']],
    ['in a circle: each time one comes by', 'Ardern English Ardern', 'Ardern', ['Ardern', 'English']],
  ])('%s', (_why, way, front, behind) => {
    expect(follow(way)).toEqual({ front, behind });
  });

  it('remembers so many, and the mention’s own always', () => {
    const names = Array.from({ length: MOST_BEHIND + 5 }, (_, number) => `n${number}`);
    const { front, behind } = follow(names.join(' '));
    expect(front).toBe(names.at(-1));
    expect(behind).toHaveLength(MOST_BEHIND);
    expect([behind[0], behind.at(-1)]).toEqual([names[0], names.at(-2)]);
  });
});
