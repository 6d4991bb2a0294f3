import rule from "../../server/src/rules/syntax/file-unreadable.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, DOCKER, KUBELET, kubeletFile } from "../harness/snippets.ts";

testRule(rule, [
	{
		name: "no permission: named, and nothing is said that needs it",
		assume: { kubelet: "1.29.0", containerd: "1.7.24" },
		files: { [CONTAINERD]: "unreadable", [KUBELET]: kubeletFile("cgroupDriver: systemd") },
		unmarked: { [CONTAINERD]: "The file cannot be read" },
		fixed: [],
	},
	{
		name: "no text at all",
		files: { [DOCKER]: Uint8Array.from({ length: 64 }, (_, i) => i % 8) },
		unmarked: { [DOCKER]: "The file is no text, so dockerd cannot read it" },
		fixed: [],
	},
	{ name: "a file that is too large is another rule's", files: { [CONTAINERD]: "too-large" } },
	{ name: "a text that does not parse is another rule's", files: { [DOCKER]: "{\n" } },
	{ name: "an empty file", files: { [CONTAINERD]: "" } },
]);
