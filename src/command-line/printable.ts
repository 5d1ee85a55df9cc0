/**
 * Text for a terminal: what others wrote may hold characters that a terminal acts on (colours, titles, the clipboard).
 * Line ends stay.
 */
export const printable = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, ' ')
