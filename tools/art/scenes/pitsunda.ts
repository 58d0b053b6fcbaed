/**
 * Pitsunda, October 1964 (art bible scene 24): the one picture with air.
 *
 * Why it exists: the telephone call that ends it.
 * Dominant diagonal: the pine trunk, rising right across the whole picture (34 degrees). Lamp: afternoon sun
 * from the right. Foreground mass: the trunk and the veranda. Contradicting element: the upright post and the
 * white telephone with the long shadow of its cord.
 */

import { halftone } from '../svg/halftone.ts';
import { createRandom, cut, place } from '../svg/shapes.ts';
import type { PlateScene } from './plate.ts';

const SKY = '#DDE3CF';
const SKY_HIGH = '#B9CFC0';
const SUN = '#F2E6CB';
const SEA_FAR = '#8FB8A6';
const SEA_MIDDLE = '#2B6A66';
const SEA_NEAR = '#17504F';
const PINE_DARK = '#0F2E2C';
const PINE = '#1D4A44';
const BARK = '#6A3B28';
const BARK_LIT = '#B9703F';
const BARK_DARK = '#2B1710';
const PLANK = '#CDBFA2';
const PLANK_SHADE = '#A08F70';
const PLANK_LINE = '#7D6C50';
const SHADOW = '#6B5A45';
const WHITE = '#F6EDD8';
const INK = '#15110E';

/** Sky, sun and the sea as three flat bands. */
const seaAndSky = (): string =>
  cut('M0,0H1280V330H0Z', SKY) +
  cut('M0,0H1280V64L0,150Z', SKY_HIGH) +
  halftone({
    x0: 0,
    y0: 0,
    x1: 700,
    y1: 170,
    step: 9,
    fill: SEA_FAR,
    tone: (x, y) => Math.max(0, 0.72 - (x * 0.5 + y * 1.6) / 330),
  }) +
  `<circle cx="1010" cy="168" r="62" fill="${SUN}"/>` +
  cut('M0,300H1280V372L0,356Z', SEA_FAR) +
  cut('M0,352L1280,364V446L0,424Z', SEA_MIDDLE) +
  cut('M0,420L1280,440V560H0Z', SEA_NEAR) +
  // The sun's path: three broken bars, one per band.
  cut('M948,300H1072L1064,314H956ZM962,322H1058L1052,332H968ZM974,342H1046L1042,350H978Z', SUN) +
  cut('M966,374H1052L1046,384H972ZM980,398H1036L1032,405H984ZM958,422H1060L1054,430H964Z', SEA_FAR) +
  cut('M986,456H1030L1026,463H990ZM970,486H1046L1040,494H976Z', SEA_MIDDLE) +
  // A far cape and one sail.
  cut('M0,300L0,262L70,254L150,272L236,282L330,298L330,302H0Z', '#6D9A8C') +
  cut('M0,300L0,280L90,276L190,292L260,301Z', '#4E8378') +
  cut('M548,300L566,252L570,300ZM572,300L574,262L588,300Z', WHITE) +
  cut('M540,300H596L588,307H548Z', PINE_DARK);

/** Planks run towards the sea; the railing is low and light. */
const veranda = (): string => {
  let planks = '';
  for (let i = -6; i < 14; i++) {
    const far = 640 + (i * 92 - 40) * 0.62;
    const near = 640 + (i * 92 - 40) * 1.55;
    planks += cut(`M${far},536L${far + 2.5},536L${near + 6},740L${near},740Z`, PLANK_LINE);
  }
  return (
    cut('M0,520L1280,548V720H0Z', PLANK) +
    cut('M0,520L1280,548V556L0,528Z', PLANK_SHADE) +
    `<clipPath id="deck"><path d="M0,528L1280,556V720H0Z"/></clipPath><g clip-path="url(#deck)">${planks}</g>`
  );
};

/** The rail is only a little lighter than the sea: white belongs to the telephone. */
const RAIL = '#A9C2AE';

const railing = (): string => {
  let posts = '';
  for (let x = 60; x < 1280; x += 122)
    posts += cut(`M${x},${452 + x * 0.022}h9V${536 + x * 0.022}h-9Z`, RAIL);
  return (
    cut('M0,448L1280,476V488L0,460Z', RAIL) +
    cut('M0,460L1280,488V492L0,464Z', PINE_DARK) +
    posts +
    cut('M0,500L1280,528V533L0,505Z', RAIL)
  );
};

/** The table with the telephone; the cord's shadow runs over the whole deck. */
const telephone = (): string =>
  // Shadows on the deck: table, then the long cord.
  cut('M520,664L690,690L560,720H300Z', SHADOW, 'opacity=".55"') +
  `<path d="M640,606C610,640 520,640 470,628C400,612 396,676 320,668C230,658 190,700 90,716" fill="none" stroke="${SHADOW}" stroke-width="7"/>` +
  `<path d="M664,580C652,612 616,622 590,640C556,664 520,668 486,662C430,652 400,690 340,690C270,690 240,704 200,722" fill="none" stroke="${INK}" stroke-width="4"/>` +
  // Round wicker table.
  cut('M596,594h16l-30,130h-14ZM790,598h16l34,126h-15ZM692,606h14v118h-14Z', '#8A5F3A') +
  cut(
    'M548,584C548,566 612,554 698,554C784,554 850,568 850,586C850,604 784,616 698,616C612,616 548,602 548,584Z',
    '#8A5F3A',
  ) +
  cut(
    'M548,578C548,560 612,548 698,548C784,548 850,562 850,580C850,598 784,608 698,608C612,608 548,596 548,578Z',
    '#E2CFA4',
  ) +
  // The telephone: white, without a dial.
  cut('M624,574L510,596L528,606L640,590Z', SHADOW, 'opacity=".6"') +
  place(
    cut(
      'M-66,44L-54,4C-50,-8 -40,-12 -28,-12H34C46,-12 54,-6 58,6L70,44C70,54 64,56 56,56H-54C-62,56 -66,52 -66,44Z',
      '#D9CDB0',
    ) +
      cut('M-30,-12H34C46,-12 54,-6 58,6L70,44C70,54 64,56 56,56H6L22,20C26,4 10,-8 -30,-12Z', WHITE) +
      cut('M-26,18C-26,6 -14,0 2,0C18,0 30,6 30,18C30,30 18,36 2,36C-14,36 -26,30 -26,18Z', '#B7A888') +
      cut('M-34,-10V-34H-14V-10ZM18,-10V-34H38V-10Z', '#B7A888') +
      cut(
        'M-78,-26C-84,-52 -62,-58 -40,-52C-16,-46 20,-46 44,-52C66,-58 88,-52 82,-26C80,-16 52,-14 48,-24L46,-32C20,-27 -16,-27 -42,-32L-44,-24C-48,-14 -76,-16 -78,-26Z',
        '#D9CDB0',
      ) +
      cut(
        'M-66,-52C-56,-56 -48,-54 -40,-52C-16,-46 20,-46 44,-52C62,-57 80,-53 83,-38C70,-44 56,-42 44,-40C16,-34 -16,-34 -42,-40C-54,-43 -66,-44 -66,-52Z',
        WHITE,
      ),
    690,
    520,
    1.12,
  ) +
  // A straw hat left lying.
  cut('M760,580C760,572 786,566 812,568C838,570 846,576 844,582C840,590 766,590 760,580Z', '#A9824A') +
  cut('M776,574C776,556 790,550 804,551C820,552 830,560 830,576C818,582 788,582 776,574Z', '#E2C27A') +
  cut('M776,572C790,579 818,580 830,574V568C816,574 790,573 776,566Z', '#8E1A12');

/** A fan of needles. */
const needles = (x: number, y: number, size: number, turn: number, fill: string): string => {
  let d = '';
  for (let i = -6; i <= 6; i++) {
    const a = (i * 15 * Math.PI) / 180;
    const l = size * (1 - Math.abs(i) * 0.035);
    const px = Math.sin(a);
    const py = -Math.cos(a);
    const f = (v: number): string => v.toFixed(1);
    d += `M${f(-py * 2.6)},${f(px * 2.6)}L${f(px * l)},${f(py * l)}L${f(py * 2.6)},${f(-px * 2.6)}Z`;
  }
  return place(cut(d, fill), x, y, 1, turn);
};

/** Clusters of needles along a branch. */
const bough = (points: readonly (readonly [number, number, number, number])[], seed: number): string => {
  const random = createRandom(seed);
  return points
    .map(([x, y, size, turn]) => {
      const wobble = (random() - 0.5) * 14;
      return (
        needles(x - 7, y + 9, size, turn + wobble, PINE_DARK) +
        needles(x, y, size * 0.92, turn + wobble + 5, PINE)
      );
    })
    .join('');
};

/** The trunk from the lower left to the upper right corner, lit from the right above. */
const pine = (): string =>
  cut('M-30,742L-30,604L330,392L700,168L1010,-20H1130L748,236L420,462L150,742Z', BARK) +
  cut('M-30,742V690L250,536L520,352L800,160L1086,-20H1130L748,236L420,462L150,742Z', BARK_DARK) +
  cut('M-30,618L330,404L700,180L1030,-20H1010L700,168L330,392L-30,604Z', BARK_LIT) +
  cut(
    'M40,600L120,552L104,584L60,612ZM190,520L270,470L262,492L206,528ZM330,436L420,380L404,408L350,446ZM470,350L548,300L540,322L488,356ZM610,262L690,212L676,238L626,270ZM760,176L830,130L820,152L776,180ZM880,96L946,54L938,72L894,102Z',
    BARK_LIT,
  ) +
  cut(
    'M90,650L170,596L150,636ZM250,560L330,500L312,540ZM420,432L490,380L476,414ZM560,334L636,280L620,316ZM700,240L768,192L756,222ZM836,150L900,106L888,134Z',
    BARK,
  ) +
  // Two branches.
  cut('M520,300C500,240 452,196 380,172L384,162C460,182 520,226 548,284Z', BARK_DARK) +
  cut('M806,124C866,150 930,156 1000,140L1002,150C930,170 858,166 786,138Z', BARK_DARK) +
  bough(
    [
      [376, 170, 92, -70],
      [410, 178, 84, -20],
      [452, 196, 74, 10],
      [340, 176, 84, -110],
      [424, 150, 70, 40],
    ],
    3,
  ) +
  bough(
    [
      [1004, 146, 88, 80],
      [950, 156, 78, 140],
      [1010, 130, 74, 30],
      [900, 158, 66, 170],
    ],
    9,
  );

/** The shadow of the trunk on the deck. */
const trunkShadow = (): string => cut('M0,600L0,640L240,720H360L120,612Z', SHADOW, 'opacity=".4"');

export const PITSUNDA: PlateScene = {
  id: 'pitsunda',
  sculptures: [],
  layers: () => [
    { key: 'background', svg: seaAndSky() + railing() + veranda() + trunkShadow() },
    { key: 'actor', svg: telephone() },
    { key: 'foreground', svg: pine() },
  ],
};
