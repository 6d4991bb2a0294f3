/** What a daemon.json of a node says, before the long lists. */
const HEAD = {
	"exec-opts": ["native.cgroupdriver=systemd"],
	"log-driver": "json-file",
	"log-opts": { "max-size": "100m", "max-file": "3" },
	"storage-driver": "overlay2",
	"data-root": "/var/lib/docker",
	"live-restore": true,
	"max-concurrent-downloads": 10,
	mtu: 1500,
	"default-ulimits": { nofile: { Name: "nofile", Hard: 64000, Soft: 64000 } },
	"registry-mirrors": ["https://mirror.example.com"],
};

const count = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));

/** A Docker daemon.json of about so many lines: half labels, the rest registries and address pools. */
export function daemonJson(lines: number): string {
	const rest = Math.max(4, lines - 26);
	return `${JSON.stringify(
		{
			...HEAD,
			labels: count(Math.floor(rest / 2), (i) => `node.rack-${i}=unit-${i * 7}`),
			"insecure-registries": count(Math.floor(rest / 4), (i) => `registry-${i}.example.com:5000`),
			"default-address-pools": count(Math.floor(rest / 16), (i) => ({ base: `10.${i % 256}.0.0/16`, size: 24 })),
		},
		undefined,
		2,
	)}\n`;
}
