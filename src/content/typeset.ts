/** Typography: what authors type, as it is printed. */

/** Straight quotes and hyphens of the files as they are set in print. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{\u2014\u2013])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([{\u201c\u2014\u2013])'/g, '$1\u2018')
    .replace(/'/g, '\u2019')
    .replace(/ - /g, ' \u2013 ')
    .replace(/\.\.\./g, '\u2026');
}
