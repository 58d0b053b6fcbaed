/** What the story amounts to, in figures that the bars of the campaign are held against. */
import type { StoryFiles } from '../../src/content/story-files.ts';
import { parseDay } from '../../src/engine/calendar.ts';

/** The words that a reader can meet. */
function wordsOf(files: StoryFiles): number {
  const { years, endingTexts, epilogue, moveTexts } = files;
  const inks = [...files.decisions.map(pair => pair.ink), years, endingTexts, epilogue, moveTexts];
  return inks.reduce(
    (sum, ink) => sum + (ink?.sections.reduce((s, section) => s + section.words, 0) ?? 0),
    0,
  );
}

/** A share to three decimals. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole) / 1000;
}

/**
 * Words, decisions, options, and shares: of options graded A or B, of decisions that bite two or more decisions later or in a
 * later chapter, of choices that change nothing.
 */
export function figuresOf(files: StoryFiles) {
  const decisions = files.decisions
    .flatMap(pair => pair.data.value ?? [])
    .sort((a, b) => a.date.localeCompare(b.date));
  const options = decisions.flatMap(decision => decision.options);
  const attested = options.filter(option => option.grade === 'A' || option.grade === 'B');
  const delayed = decisions.filter((decision, i) => {
    const afterNext = decisions[i + 2];
    if (!afterNext) return false;
    const day = parseDay(afterNext.date) ?? Number.POSITIVE_INFINITY;
    return decision.options.some(option => option.later.some(later => (parseDay(later.at) ?? 0) >= day));
  });
  const nextChapter = (chapter: number): number =>
    parseDay(decisions.find(decision => decision.chapter > chapter)?.date ?? '') ?? Number.POSITIVE_INFINITY;
  const crossing = decisions.filter(decision =>
    decision.options.some(option =>
      option.later.some(later => (parseDay(later.at) ?? 0) >= nextChapter(decision.chapter)),
    ),
  );
  const choices = files.decisions.flatMap(pair => pair.ink?.choices ?? []);
  const flavour = choices.filter(choice => choice.tags.some(tag => tag.name === 'flavour'));
  const covered = new Set(decisions.flatMap(decision => decision.topics));
  return {
    words: wordsOf(files),
    decisions: decisions.length,
    options: options.length,
    gradeAB: share(attested.length, options.length),
    delayedShare: share(delayed.length, decisions.length),
    crossingShare: share(crossing.length, decisions.length),
    flavourShare: share(flavour.length, choices.length),
    endings: files.endings.value?.length ?? 0,
    families: new Set(files.endings.value?.map(ending => ending.family)).size,
    uncoveredTopics: Object.keys(files.topics.value ?? {}).filter(topic => !covered.has(topic)),
  };
}
