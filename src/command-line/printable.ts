/**
 * Makes text by others safe for a terminal: replaces control characters (colours, titles, the clipboard) with spaces.
 * Keeps line ends.
 */
export const printable = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, ' ')
