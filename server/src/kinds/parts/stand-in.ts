/**
 * Whether a text holds the mark of something that is put in later (`${CPU}`, `$CPU`, `%CPU%`, `{{ cpu }}`, `<cpu>`): nobody
 * knows what will stand there.
 */
export const isStandIn = (text: string): boolean => /\$[({]?\w|%\w+%|\{\{|^<.*>$|^__.*__$|^@.*@$/.test(text);

/** Whether it is such a mark, or a bare word in capitals for a script to replace (`PAUSE_IMAGE`): not asked where capitals mean something. */
export const isPlaceholder = (text: string): boolean => isStandIn(text) || /^[A-Z][A-Z0-9_]*$/.test(text);
