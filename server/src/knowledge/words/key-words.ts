/**
 * What keys are for, in English and Simplified Chinese: one to three sentences each, with code in backticks. Keys as in
 * the key tables, from their section on: `containerd.runtimes.*.runtime_type` holds for every plugin that has it.
 */
export type KeyWords = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;
