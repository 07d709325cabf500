/** A sentence as it is compared with another: white space and form of letters do not make another sentence. */
export const plainWords = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();
