import { SETTING_FOLDERS } from "../knowledge/kernel-settings.ts";
import { defineKind, type Kind } from "./kind.ts";
import { UNIT_FOLDERS } from "./unit.ts";

/** A file of the host, which no daemon reads as its own. */
const hostKind = (own: Pick<Kind, "id" | "format" | "title" | "places"> & Partial<Pick<Kind, "reader">>): Kind =>
	defineKind({ part: "host", main: false, reader: "none", ...own });

const inFolders = (place: string): string[] => SETTING_FOLDERS.map((folder) => `${folder}/${place}`);

/** Kernel settings that are made at boot. Source: sysctl.d(5). */
const sysctl = hostKind({
	id: "sysctl",
	format: "sysctl",
	title: { en: "kernel settings (sysctl)", zh: "内核参数（sysctl）" },
	places: ["etc/sysctl.conf", ...inFolders("sysctl.d/*.conf")],
});

/** Kernel modules that are loaded at boot. Sources: modules-load.d(5); modules(5) of Debian for `/etc/modules`. */
const modules = hostKind({
	id: "modules",
	format: "modules",
	title: { en: "kernel modules to load", zh: "要加载的内核模块" },
	places: ["etc/modules", ...inFolders("modules-load.d/*.conf")],
});

/** What the boot loader's menu is made from: assignments of a shell. Source: GRUB's manual, "Simple configuration handling". */
const grub = hostKind({
	id: "grub",
	format: "env",
	title: { en: "boot loader defaults (GRUB)", zh: "引导程序默认设置（GRUB）" },
	places: ["etc/default/grub", "etc/default/grub.d/*.cfg"],
});

/** Name servers: `etc/resolv.conf` and those that systemd-resolved writes. Source: resolv.conf(5), systemd-resolved.service(8). */
const resolver = hostKind({
	id: "resolver",
	format: "lines",
	title: { en: "name servers (resolv.conf)", zh: "域名服务器（resolv.conf）" },
	places: ["etc/resolv.conf", "run/systemd/resolve/*.conf"],
});

/** What is mounted, and swapped to, at boot. Source: fstab(5). */
const fstab = hostKind({
	id: "fstab",
	format: "lines",
	title: { en: "file systems and swap (fstab)", zh: "文件系统与交换空间（fstab）" },
	places: ["etc/fstab"],
});

/** Cgroups that systemd makes for several units together. Source: systemd.slice(5). */
const slice = hostKind({
	id: "slice",
	format: "unit",
	reader: "systemd",
	title: { en: "systemd slice", zh: "systemd slice 单元" },
	places: UNIT_FOLDERS.map((folder) => `${folder}/*.slice`),
});

export const hostKinds = [sysctl, modules, grub, resolver, fstab, slice];
