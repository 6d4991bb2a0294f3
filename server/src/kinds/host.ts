import { defineKind } from "./kind.ts";

/** Kernel settings that are made at boot. Source: sysctl.d(5). */
const sysctl = defineKind({
	id: "sysctl",
	part: "host",
	format: "sysctl",
	reader: "none",
	title: { en: "kernel settings (sysctl)", zh: "内核参数（sysctl）" },
	main: false,
	places: ["etc/sysctl.conf", "etc/sysctl.d/*.conf"],
});

/** Kernel modules that are loaded at boot. Source: modules-load.d(5). */
const modules = defineKind({
	id: "modules",
	part: "host",
	format: "modules",
	reader: "none",
	title: { en: "kernel modules to load", zh: "要加载的内核模块" },
	main: false,
	places: ["etc/modules-load.d/*.conf"],
});

export const hostKinds = [sysctl, modules];
