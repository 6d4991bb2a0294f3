/** A value as JSON; integers beyond what JSON has, as texts. */
export const asJson = (value: unknown): string =>
	JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one));
