/** The languages we speak. */
export type Locale = "en" | "zh-cn";

/** One text in every language, perhaps with `{placeholders}`. */
export interface Text {
	readonly en: string;
	readonly zh: string;
}

/** A value for a placeholder: the same in every language, or a text of its own. */
export type Arg = string | number | boolean | Text | Message;

/** A text with its placeholders filled, still in every language; `lsp/` and `cli/` pick one. */
export interface Message {
	readonly text: Text;
	readonly args: Readonly<Record<string, Arg>>;
}

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Args<T extends Text> = { readonly [Name in Placeholders<T["en"]>]: Arg };
type Speak<T extends Text> = [Placeholders<T["en"]>] extends [never] ? () => Message : (args: Args<T>) => Message;

/** Texts by name → functions that fill their placeholders; a missing or misspelt placeholder is a type error. */
export type Messages<T extends Record<string, Text>> = { readonly [Name in keyof T]: Speak<T[Name]> } & { readonly texts: T };

export function defineMessages<const T extends Record<string, Text>>(texts: T): Messages<T> {
	const speak =
		(text: Text) =>
		(args: Record<string, Arg> = {}) => ({ text, args });
	const functions = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, speak(text)]));
	return { ...functions, texts } as unknown as Messages<T>;
}

/** The message in one language. A placeholder without a value stays as it is. */
export function render(message: Message | Text, locale: Locale): string {
	const { text, args } = "text" in message ? message : { text: message, args: {} as Record<string, Arg> };
	const pattern = locale === "zh-cn" ? text.zh : text.en;
	return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const arg = args[name];
		if (arg === undefined) return whole;
		return typeof arg === "object" ? render(arg, locale) : String(arg);
	});
}
