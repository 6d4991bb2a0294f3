/**
 * Whether a text holds the mark of something that is put in later (`${CPU}`, `$CPU`, `%CPU%`, `{{ cpu }}`, `<cpu>`): nobody
 * knows what will stand there.
 */
export const isStandIn = (text: string): boolean => /\$[({]?\w|%\w+%|\{\{|^<.*>$|^__.*__$|^@.*@$/.test(text);
