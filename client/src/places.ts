/** Where runtime configurations lie, as globs relative to any folder. Broad on purpose: the server judges each file by path and content. */
const PLACES = [
	"containerd/**/*.{toml,tmpl}",
	"config.toml",
	"hosts.toml",
	"crio.conf",
	"crio.conf.d/**",
	"registries.conf",
	"registries.conf.d/*.conf",
	"daemon.json",
	"*.{yaml,yml}",
	"kubelet.conf.d/*.conf",
	"kubeadm-flags.env",
	"etc/default/{kubelet,docker}",
	"etc/sysconfig/{kubelet,crio,docker}",
	"systemd/system/*.{service,socket,slice}",
	"systemd/system/*.service.d/*.conf",
	"sysctl.conf",
	"sysctl.d/*.conf",
	"modules-load.d/*.conf",
	"runtime-config.json",
] as const;

/** One glob for all of them. */
export const EVERY_PLACE = `**/{${PLACES.join(",")}}`;

/** Files whose presence in a folder is reason enough to start, before any of them is opened. */
export const TELLING_PLACES =
	"**/{containerd/config.toml,docker/daemon.json,lib/kubelet/config.yaml,crio/crio.conf,kubeadm-flags.env,runtime-config.json}";
