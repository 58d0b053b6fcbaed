/**
 * The dacha at Kuntsevo, night of 5 March 1953: the room without its visitors.
 *
 * Why it exists: the baked plate and the inline opening picture share exactly this drawing.
 * Dominant diagonal: the corridor carpet running up to the right. Lamp: the open door at its end, a
 * paper-coloured trapezoid. Contradicting element: the portrait frame, perfectly upright on the slanting wall.
 * Of the dying man we see a sofa and one hand, never the face.
 */
import { INK, PAPER } from '../inks.ts';
import { cut } from '../svg/shapes.ts';

const NIGHT = '#0D1F1A';
const WALL = '#1F4A3F';
const WALL_LIT = '#2F6656';
const WALL_LIGHTEST = '#3F7F69';
const PANEL = '#12302A';
const FLOOR = '#0A1814';
const CARPET = '#8E1A12';
const CARPET_LIT = '#C3271B';
const CARPET_EDGE = '#4A0D09';
const PAPER_SHADOW = '#D9C79C';
const SHADOW = '#050C0A';
const LEATHER = '#0F2822';
const LEATHER_LIT = '#2B5A4C';

/** Left wall, corridor end and right wall; all horizontals run to the door. */
const walls = (): string =>
  cut('M0,0H1280V720H0Z', NIGHT) +
  // Left wall with its light shaft and the panelling below the rail.
  cut('M0,0H895V345L0,612Z', WALL) +
  cut('M895,60V345L560,445L250,90Z', WALL_LIT) +
  cut('M895,120V345L700,403L545,200Z', WALL_LIGHTEST) +
  cut('M0,432L895,270V345L0,612Z', PANEL) +
  cut('M0,424L895,266V272L0,434Z', FLOOR) +
  cut(
    'M150,407h5V568h-5ZM330,374h5V514h-5ZM490,345h4V466h-4ZM628,320h4V425h-4ZM745,299h3V390h-3ZM838,282h3V363h-3Z',
    FLOOR,
  ) +
  // Right wall, in its own shadow.
  cut('M1010,0H1280V610L1010,362Z', '#091411') +
  cut('M1010,60L1060,30V408L1010,362Z', PANEL);

/** The end of the corridor: the open door, its leaf, and a slice of the lit room behind. */
const door = (): string =>
  cut('M895,0H1010V362L895,345Z', '#16372F') +
  cut('M908,92H1000V358L908,346Z', INK) +
  cut('M918,104H992V356L918,347Z', PAPER) +
  cut('M918,104L944,118V350L918,347Z', PAPER_SHADOW) +
  cut('M992,104L1036,76V388L992,356Z', '#3F7F69') +
  cut('M992,104L1036,76V82L998,108V359L992,356Z', PAPER_SHADOW);

/** The floor, the carpet and the trapezoid of light lying on both. */
const carpet = (): string =>
  cut('M0,612L895,345L1010,362L1280,610V720H0Z', FLOOR) +
  cut('M912,349L986,358L700,720H-40V700Z', CARPET_EDGE) +
  cut('M916,351L980,358L640,720H40Z', CARPET) +
  cut('M918,349L990,357L560,720H150Z', CARPET_LIT) +
  cut('M922,349L986,356L690,560L540,520Z', PAPER) +
  cut('M922,349L938,351L590,534L540,520Z', PAPER_SHADOW);

/** Straight on the slanting wall: a portrait nobody needs to recognise. */
const portrait = (): string =>
  cut('M352,86h136v178h-136Z', INK) +
  cut('M362,96h116v158h-116Z', PAPER_SHADOW) +
  cut('M370,104h100v142h-100Z', '#2B5A4C') +
  cut(
    'M370,246V222L398,206L408,196V184C398,176 394,158 396,142C398,120 414,112 430,116C446,120 448,138 446,156C446,168 442,180 434,188V196L446,206L470,220V246Z',
    INK,
  ) +
  cut('M488,86l10,8V272l-10,-8ZM352,264h136l10,8H366Z', NIGHT);

/** Sofa along the wall, blanket, sleeve and the hand that hangs out of the light. */
const sofa = (): string =>
  cut('M240,668L742,470L812,506L330,716Z', SHADOW) +
  // Back, seat, near arm.
  cut('M262,452C262,436 276,424 294,418L640,330C660,325 676,336 678,354L682,420L262,560Z', LEATHER) +
  cut(
    'M294,418L640,330C660,325 676,336 678,354L666,358C664,346 654,341 640,345L300,432C286,436 276,446 274,462L262,466V452C262,436 276,424 294,418Z',
    LEATHER_LIT,
  ) +
  cut('M262,548L690,412L742,452L742,512L318,668L262,640Z', '#081713') +
  cut('M262,540L690,404L742,446L318,596Z', LEATHER_LIT) +
  cut('M206,520C206,492 236,478 262,486C284,492 290,510 290,530V662L252,676L206,652Z', LEATHER) +
  cut(
    'M206,520C206,492 236,478 262,486C284,492 290,510 290,530L276,534C274,512 262,500 246,502C232,504 222,514 222,530V660L206,652Z',
    LEATHER_LIT,
  ) +
  // Blanket: the body is only a slope.
  cut(
    'M300,548C330,486 380,476 430,462C500,440 590,404 664,398L716,440C690,470 650,478 612,490L500,530L440,556L400,604L318,634Z',
    PAPER_SHADOW,
  ) +
  cut(
    'M300,548C330,486 380,476 430,462C500,440 590,404 664,398L676,408C600,420 540,450 470,476C400,500 350,520 322,584L318,634Z',
    '#A9977A',
  ) +
  cut('M628,484L716,440L690,412C664,440 640,456 600,470Z', PAPER);

/** Grey tunic sleeve, a strip of shirt, four tired fingers. */
const arm = (): string =>
  cut('M512,470C540,448 572,440 596,452L618,488L610,516L572,530L556,508L520,512Z', '#4F473C') +
  cut('M572,446C582,444 590,448 596,452L618,488L610,516L598,520L602,490Z', '#8A7F6C') +
  cut('M570,528L610,514L614,524L575,539Z', '#F6EDD8') +
  cut(
    'M575,539L613,525C625,535 631,550 630,566C630,580 630,592 627,601C624,607 616,606 616,599L615,586C615,598 614,608 611,615C607,621 600,619 600,612L600,590L597,611C594,617 587,616 587,609L588,588L579,599C574,604 567,600 569,594L575,574C572,562 572,550 575,539Z',
    PAPER,
  ) +
  cut(
    'M575,539L590,533L590,566L588,588L579,599C574,604 567,600 569,594L575,574C572,562 572,550 575,539Z',
    '#CF8A5A',
  ) +
  cut('M614,566l2,24-4,-4ZM601,568l-1,26-3,-2Z', '#7A2418');

/** Everything but the backs in the foreground. */
export const kuntsevoRoom = (): string => walls() + door() + carpet() + portrait() + sofa() + arm();
