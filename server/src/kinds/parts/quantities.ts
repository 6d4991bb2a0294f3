/** What each suffix of Kubernetes multiplies by; those below 1 are left out. */
const POWERS: Readonly<Record<string, number>> = {
	"": 1,
	k: 1e3,
	M: 1e6,
	G: 1e9,
	T: 1e12,
	P: 1e15,
	Ki: 2 ** 10,
	Mi: 2 ** 20,
	Gi: 2 ** 30,
	Ti: 2 ** 40,
	Pi: 2 ** 50,
};

const BINARY = ["Ti", "Gi", "Mi", "Ki"];

/** A quantity of Kubernetes in bytes; undefined where it is no whole number of them that JavaScript can hold. */
export function bytesOf(quantity: string): number | undefined {
	const [, number, suffix = ""] = /^\+?(\d+\.?\d*|\.\d+)([kMGTP]|[KMGTP]i)?$/.exec(quantity) ?? [];
	const bytes = Number(number) * (POWERS[suffix] as number);
	return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** Bytes as Kubernetes would write them, in the largest unit that leaves a whole number: `1124Mi`. */
export function showBytes(bytes: number): string {
	const suffix = BINARY.find((unit) => bytes > 0 && bytes % (POWERS[unit] as number) === 0) ?? "";
	return `${bytes / (POWERS[suffix] as number)}${suffix}`;
}
