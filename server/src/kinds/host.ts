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

/** What the boot loader's menu is made from: assignments of a shell. Source: GRUB's manual, "Simple configuration handling". */
const grub = defineKind({
	id: "grub",
	part: "host",
	format: "env",
	reader: "none",
	title: { en: "boot loader defaults (GRUB)", zh: "引导程序默认设置（GRUB）" },
	main: false,
	places: ["etc/default/grub", "etc/default/grub.d/*.cfg"],
});

export const hostKinds = [sysctl, modules, grub];
