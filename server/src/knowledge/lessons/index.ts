import { controllerIds } from "../cgroups.ts";
import { controlGroup } from "./control-group.ts";
import { drivers } from "./drivers.ts";
import { experiment } from "./experiment.ts";
import { hierarchy } from "./hierarchy.ts";
import { type Lesson, type Page, toLesson } from "./page.ts";
import { subsystemPage } from "./subsystems.ts";
import { tasks } from "./tasks.ts";

export type { Lesson } from "./page.ts";

const written: readonly Page[] = [controlGroup, hierarchy, tasks, drivers, experiment];

/**
 * All pages about control groups in the order in which to read them. Only wanted when somebody opens one, so import this
 * module with `await import(…)`: a bundler then keeps its words out of the way until they are asked for.
 */
export const lessons = (): readonly Lesson[] => [...written, ...controllerIds.map(subsystemPage)].map(toLesson);

/** The page with that id (`drivers`, `subsystem-cpu`); undefined if there is none. */
export function lesson(id: string): Lesson | undefined {
	const page = written.find((one) => one.id === id);
	if (page) return toLesson(page);
	const subsystem = controllerIds.find((one) => `subsystem-${one}` === id);
	return subsystem && toLesson(subsystemPage(subsystem));
}
