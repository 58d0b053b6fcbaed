/** A small sound story as texts, and ways to spoil it. */
import { checkStory } from '../../src/content/check.ts';
import { problemText } from '../../src/content/problem.ts';
import { readStory } from '../../src/content/read.ts';
import { realTexts } from './story.ts';

export const DATA = 'story/chapters/1953-succession/beria.yaml';
export const INK = 'story/chapters/1953-succession/beria.ink';

const BERIA = `id: beria
title: The matter of Comrade Beria
date: 1953-06-26
place: The Kremlin
chapter: 1
kicker: Presidium
plate: table
topics: [succession]
historical: beria.arrest
vote: { body: presidium, question: keep-him }
talks:
  ask-zhukov:
    loyalty: { zhukov: 2 }
    remember: [zhukov-asked]
options:
  - id: beria.arrest
    label: had Beria arrested
    note: The army waits next door.
    grade: A
    signals: { legality: -1 }
    loyalty: { zhukov: 8, bulganin: 4 }
    later:
      - at: 1954-06-18
        because: the generals remember the way
        loyalty: { zhukov: 5 }
    outcomes:
      - if: [ { loyalty: bulganin, below: -30 } ]
        ends: removed
      - remember: [beria-falls]
  - id: beria.wait
    label: waited
    grade: B
    requires:
      - { loyalty: bulganin, atLeast: -50, why: Bulganin has gone to him. }
record:
  happened: He was arrested.
  dispute:
    - { position: It was Zhukov., works: [memoir] }
    - { position: It was Malenkov., works: [study] }
  sources: [memoir, study]
`;

const PROSE = `=== beria
-> briefing

= briefing
Beria is kind this summer. # record: study
-> scene

= scene
Zhukov waits. # stage: look zhukov
* [Ask him # talk: ask-zhukov]
    "Which door?" # speaker: zhukov
* [Cough # talk: cough # flavour]
    You cough.
-
{loyalty("zhukov") >= 10: He smiles.}
{remembers("zhukov-asked"): He has been asked.}
-> choice

= choice
It is late.
+ [Arrest him # option: beria.arrest]
    -> aftermath_arrest
+ [Wait # option: beria.wait]
    -> aftermath_wait

= aftermath_arrest
It is done.
-> DONE

= aftermath_wait
You wait.
-> DONE
`;

const CAST = `- { id: khrushchev, name: Khrushchev, role: secretary, opening: 0, settles: 0 }
- { id: bulganin, name: Bulganin, role: minister, opening: 10, settles: 0 }
- { id: zhukov, name: Zhukov, role: marshal, opening: 5, settles: 0, interests: { arms: 3 }, temper: candid }
`;

const CHAPTERS = `- { number: 1, title: Succession, years: "1953", says: He dies., content: The police. }
`;

const PEOPLE = `- { id: khrushchev, name: Nikita Khrushchev, forms: [Khrushchev], says: You., sources: [study] }
- { id: bulganin, name: Nikolai Bulganin, forms: [Bulganin], says: A minister., sources: [study] }
- { id: zhukov, name: Georgy Zhukov, forms: [Zhukov], says: A marshal., later: Retired., sources: [study] }
- { id: beria, name: Lavrenty Beria, forms: [Beria], says: The police., sources: [study] }
`;

const BLOCS = `- { id: regional-secretaries, name: Secretaries, role: provinces, opening: 0, settles: 0 }
- { id: high-command, name: Marshals, role: army, opening: 0, settles: 0 }
- { id: state-security, name: KGB, role: police, opening: 0, settles: 0 }
- { id: workers, name: Workers, role: towns, opening: 0, settles: 0 }
`;

const RULES = `opens: 1953-03-05
opinionStep: 50
fading: 90
supports:
  party: [ { of: presidium, weight: 1 }, { of: regional-secretaries, weight: 1 } ]
  military: [ { of: high-command, weight: 1 }, { of: defence-minister, weight: 1 } ]
  public: [ { of: workers, weight: 1 } ]
presidium: [khrushchev, bulganin]
candidates: [zhukov]
tempers: { candid: { feels: 1000, yields: 500, says: tells you to your face } }
accounts: { policy: [arms, plan, living, land, standing, peace], style: [tenure, collegiality, stalin, legality, letters] }
reports: { indicator: grain, from: 25, per: 7, candid: 60, contentAbove: 62, content: 60, most: 500 }
favour:
  - { id: bonaparte, label: the fear, support: military, above: 64, per: 6, signals: { tenure: -1 }, indicators: { reserve: -1 } }
weeks: { '1': 4 }
offices: { premier: bulganin, second-secretary: khrushchev, defence-minister: bulganin, security-chief: zhukov }
centralCommittee: [ { bloc: regional-secretaries, seats: 100 } ]
questions: { keep-him: {} }
weather: { referenceSeed: 1953, regions: { steppe: { recorded: { 1953: 0 }, spread: 100 } } }
`;

const REMOVAL = `removal:
  plotDay: 1955-09-24
  musterDay: 1955-10-11
  endDay: 1955-10-14
  organisersNeeded: 1
  recruitsNeeded: 1
  ambition: 0
  absence: 1
  warningPermille: 850
  securityLoyal: 15
  newChiefNeeds: -8
  armyYours: 20
  armyTheirs: -45
  appealNeeds: -10
  appealUnaided: 10
  moodHesitates: 51
  moodSwing: 9
  promise: 4
  recruits:
    - person: bulganin
      below: 0
      organiser: true
      because: [ { if: [ { remembers: toured } ], points: 3, why: You were away. } ]
  endings: { noPlot: calm, uncovered: calm }
`;

const INDICATORS = `- id: grain
  name: Grain
  unit: Mt
  low: 0
  high: 200
  equation: 100 * weather(steppe)
  series: { 1953: 82.5, 1954: 85.6, 1955: 103.7 }
- id: reserve
  name: Reserve
  unit: Mt
  low: 0
  high: 40
  kind: stock
  equation: 0.1 * grain - 0.05 * last(grain)
  series: { 1953: 10, 1954: 11, 1955: 12 }
`;

const CRISES = `- id: street
  dates: [1954-03-05, 1955-03-05]
  label: the street
  when: [ { fallen: 2, below: 20 }, { majority: keep-him, is: against } ]
  vote: { question: keep-him }
  loyalty: { workers: -1 }
  ends: removed
  sources: [study]
`;

const MOVES = `- id: telephone
  label: Telephone a member
  did: did so
  note: Warms one man.
  weeks: 1
  to: member
  gains: 4
- id: tour
  label: Tour the provinces
  did: did so
  note: Honest figures.
  weeks: 2
  away: true
  loyalty: { workers: 1 }
  remember: [toured]
  requires: [ { loyalty: workers, atLeast: -90, why: Nobody would receive you. } ]
`;

const MODELS = `- id: blend
  name: The blend
  says: Everything counts.
  weights: { policy: 1000, style: 1000, personal: 1000 }
- id: harvest
  name: The harvest
  says: Grain counts.
  weights: { policy: 1500, style: 500, personal: 1000 }
  sees: [ { issue: land, indicator: grain, expected: 100, per: 10 } ]
  force: 2
`;

const CIRCUMSTANCES = `- id: drought
  label: a drought
  weather: [ { region: steppe, year: 1954, permille: -300 } ]
- id: alone
  label: his absence
  absent: [ { person: bulganin, vote: beria } ]
  warning: never
`;

const PLAYERS = `- id: bold
  name: The bold
  says: Strikes first.
  issues: { legality: -1 }
  supports: { party: 1 }
  prefers: [beria.arrest]
`;

/** Every file of the small story by its path. */
export function storyTexts(): Map<string, string> {
  return new Map([
    [DATA, BERIA],
    [INK, PROSE],
    [
      'story/main.ink',
      'INCLUDE vocabulary.ink\nINCLUDE chapters/1953-succession/beria.ink\nINCLUDE years.ink\nINCLUDE endings.ink\nINCLUDE moves.ink\n-> beria\n',
    ],
    ['story/vocabulary.ink', realTexts().get('story/vocabulary.ink')!],
    ['story/years.ink', '=== year_1953\nSnow.\n-> DONE\n=== year_1954\nMore snow.\n-> DONE\n'],
    [
      'story/endings.ink',
      '=== ending_calm\nA Wednesday.\n-> DONE\n=== ending_removed\nA pension.\n-> DONE\n',
    ],
    ['story/epilogue.ink', '=== epilogue\nGrass grows over it.\n-> DONE\n'],
    ['story/world/chapters.yaml', CHAPTERS],
    ['story/documents.yaml', '[]\n'],
    ['story/codex/people.yaml', PEOPLE],
    ['story/codex/places.yaml', '[]\n'],
    ['story/codex/terms.yaml', '[]\n'],
    ['story/codex/ordinary.yaml', '[Wednesday]\n'],
    ['story/world/cast.yaml', CAST],
    ['story/world/blocs.yaml', BLOCS],
    [
      'story/world/chronicle.yaml',
      '- { id: geneva, date: 1955-07-23, label: the summit, sources: [study] }\n',
    ],
    ['story/moves.ink', '=== move_telephone\nIt rings.\n-> DONE\n=== move_tour\nA road.\n-> DONE\n'],
    ['story/world/indicators.yaml', INDICATORS],
    ['story/world/crises.yaml', CRISES],
    ['story/world/moves.yaml', MOVES],
    ['story/world/models.yaml', MODELS],
    ['story/world/circumstances.yaml', CIRCUMSTANCES],
    ['story/world/players.yaml', PLAYERS],
    [
      'story/world/endings.yaml',
      '- { id: calm, family: calm, class: in-power, title: Calm, summary: Nothing. }\n- { id: removed, family: removed, class: removed, title: Out, summary: Gone. }\n',
    ],
    ['story/world/rules.yaml', `${RULES}${REMOVAL}`],
    [
      'story/sources.yaml',
      '- { key: memoir, author: A, title: B, year: 1970, kind: primary, note: kept }\n- { key: study, author: C, title: D, year: 2000, kind: secondary, note: later }\n',
    ],
    ['story/topics.yaml', 'succession: who follows\n'],
  ]);
}

/** The small story with one passage of one file exchanged; the passage must be there, once. */
export function spoilt(file: string, passage: string, instead: string): Map<string, string> {
  const texts = storyTexts();
  const text = texts.get(file) ?? '';
  if (text.split(passage).length !== 2) throw new Error(`'${passage}' does not stand once in ${file}.`);
  return texts.set(
    file,
    text.replace(passage, () => instead),
  );
}

/** What the check says about texts. */
export function problemsOf(texts: Map<string, string>): string[] {
  return checkStory(readStory(texts)).map(problemText);
}

/** The line on which a passage stands. */
export function lineOf(texts: Map<string, string>, file: string, passage: string): number {
  const before = texts.get(file)!.split(passage)[0]!;
  return before.split('\n').length;
}
