/** Runs a job for each item, at most so many at a time; the results in the order of the items. The first failure is thrown. */
export async function bounded<T, R>(items: readonly T[], atOnce: number, job: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const open = items.entries();
	const worker = async (): Promise<void> => {
		for (const [index, item] of open) results[index] = await job(item);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
	return results;
}
