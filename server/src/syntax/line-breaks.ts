/** The line end that a text uses first; LF where it has none. New lines are written with it. */
export const lineBreakOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
