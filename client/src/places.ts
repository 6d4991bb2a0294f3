/** Where runtime configurations lie, as globs relative to any folder. Broad on purpose: the server judges each file by path and content. */
// One level of braces only: VS Code's globs do not nest them.
const PLACES = [
	"containerd/**/*.toml",
	"containerd/*.toml.tmpl",
	"config.toml",
	"containerd.toml",
	"containerd.d/*.toml",
	"hosts.toml",
	"crio.conf",
	"crio.conf.d/**",
	"registries.conf",
	"registries.conf.d/*.conf",
	"daemon.json",
	"*.yaml",
	"*.yml",
	"kubelet.conf.d/**/*.conf",
	"kubelet/config.d/**/*.conf",
	"kubeadm-flags.env",
	"etc/default/kubelet",
	"etc/default/docker",
	"etc/default/grub",
	"etc/default/grub.d/*.cfg",
	"etc/sysconfig/kubelet",
	"etc/sysconfig/crio",
	"etc/sysconfig/docker",
	"systemd/system/*.service",
	"systemd/system/*.socket",
	"systemd/system/*.slice",
	"systemd/system/*.d/*.conf",
	"sysctl.conf",
	"sysctl.d/*.conf",
	"modules-load.d/*.conf",
	"etc/resolv.conf",
	"run/systemd/resolve/*.conf",
	"etc/fstab",
	"etc/modules",
	"runtime-config.json",
	// Files beside the known ones, which nobody reads because of their names.
	"etc/docker/*",
	"etc/containerd/*",
	"etc/crio/*",
	"etc/crictl.*",
] as const;

/** One glob for all of them. */
export const EVERY_PLACE = `**/{${PLACES.join(",")}}`;

/** Files whose presence in a folder is reason enough to start, before any of them is opened. */
export const TELLING_PLACES =
	"**/{containerd/config.toml,docker/daemon.json,lib/kubelet/config.yaml,crio/crio.conf,kubeadm-flags.env,runtime-config.json}";
