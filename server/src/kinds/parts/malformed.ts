import type { Setting } from "../setting.ts";
import type { World } from "../world.ts";
import type { Present } from "./node.ts";

/** A value whose form is wrong. */
export interface Malformed {
	readonly form: "image" | "endpoint";
	readonly setting: Setting<string>;
	readonly reader: string;
	readonly severity: "error" | "warning";
	/** The value that was surely meant. */
	readonly better?: string;
}

const IMAGE =
	/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*(?::\w[\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$/;

/** A word for a script to replace: nobody knows what will stand there. */
const PLACEHOLDER = /^[A-Z][A-Z0-9_]*$|^__.*__$|^@.*@$|^<.*>$/;

/** Pause images and runtime endpoints that no daemon can use. */
export function malformedOf({ kubelet, containerd, crio, criDockerd, crictl }: Present, world: World): Malformed[] {
	const podImage = kubelet?.flag("pod-infra-container-image")?.setting;
	const images: [Setting<string> | undefined, string, Malformed["severity"]][] = [
		[containerd?.sandboxImage(), "containerd", "error"],
		[crio?.pauseImage(), "CRI-O", "error"],
		[criDockerd?.pauseImage(), "cri-dockerd", "error"],
		[podImage, "kubelet", podImage && world.ask("kubelet", (v) => v[1] < 24 && v[0] === 1) ? "error" : "warning"],
	];
	const endpoints: [Setting<string> | undefined, string, Malformed["severity"]][] = [
		[kubelet?.endpoint(), "kubelet", "error"],
		[crictl?.endpoint("runtime-endpoint"), "crictl", "warning"],
	];
	return [
		...images.flatMap(([setting, reader, severity]) => {
			if (setting?.origin !== "written" || setting.value === "" || IMAGE.test(setting.value) || PLACEHOLDER.test(setting.value))
				return [];
			const better = setting.value.replace(/^https?:\/\//, "").replace(/^["'“”‘’]+|["'“”‘’]+$/g, "");
			return [
				{
					form: "image" as const,
					setting,
					reader,
					severity,
					...(better !== setting.value && IMAGE.test(better) ? { better } : {}),
				},
			];
		}),
		...endpoints.flatMap(([setting, reader, severity]) => {
			if (!setting || !/^(?!unix:)[a-z]+:\/\//.test(setting.value)) return [];
			return [{ form: "endpoint" as const, setting, reader, severity }];
		}),
	];
}
