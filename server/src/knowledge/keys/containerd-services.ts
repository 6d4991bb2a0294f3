import type { KeyInfo, Keys } from "../keys.ts";

/** The listening services, as versions 1 to 3 configure them. */
export const serviceKeys = {
	"grpc.address": { type: "string", default: "/run/containerd/containerd.sock" },
	"grpc.uid": { type: "integer", default: 0 },
	"grpc.gid": { type: "integer", default: 0 },
	"grpc.max_recv_message_size": { type: "integer", default: 16777216, since: "1.1" },
	"grpc.max_send_message_size": { type: "integer", default: 16777216, since: "1.1" },
	"grpc.tcp_address": { type: "string", default: "", since: "1.3" },
	"grpc.tcp_tls_ca": { type: "string", default: "", since: "1.6" },
	"grpc.tcp_tls_cert": { type: "string", default: "", since: "1.3" },
	"grpc.tcp_tls_key": { type: "string", default: "", since: "1.3" },
	"grpc.tcp_tls_common_name": { type: "string", default: "", since: "2.2" },
	"ttrpc.address": { type: "string", default: "", since: "1.3", note: "empty: the grpc address with .ttrpc after it" },
	"ttrpc.uid": { type: "integer", default: 0, since: "1.3" },
	"ttrpc.gid": { type: "integer", default: 0, since: "1.3" },
	"debug.address": { type: "string", default: "" },
	"debug.uid": { type: "integer", default: 0 },
	"debug.gid": { type: "integer", default: 0 },
	"metrics.address": { type: "string", default: "" },
	"metrics.grpc_histogram": { type: "boolean", default: false, since: "1.1" },
} as const satisfies Keys;

const server = 'plugins."io.containerd.server.v1';

/** Where version 4 configures what `serviceKeys` did. Source: containerd cmd/containerd/server/config serviceMigrate. */
const serviceHomes: { readonly [Name in keyof typeof serviceKeys]: string } = {
	"grpc.address": `${server}.grpc".address`,
	"grpc.uid": `${server}.grpc".uid`,
	"grpc.gid": `${server}.grpc".gid`,
	"grpc.max_recv_message_size": `${server}.grpc".max_recv_message_size`,
	"grpc.max_send_message_size": `${server}.grpc".max_send_message_size`,
	"grpc.tcp_address": `${server}.grpc-tcp".address`,
	"grpc.tcp_tls_ca": `${server}.grpc-tcp".tls_ca`,
	"grpc.tcp_tls_cert": `${server}.grpc-tcp".tls_cert`,
	"grpc.tcp_tls_key": `${server}.grpc-tcp".tls_key`,
	"grpc.tcp_tls_common_name": `${server}.grpc-tcp".tls_common_name`,
	"ttrpc.address": `${server}.ttrpc".address`,
	"ttrpc.uid": `${server}.ttrpc".uid`,
	"ttrpc.gid": `${server}.ttrpc".gid`,
	"debug.address": `${server}.debug".address`,
	"debug.uid": `${server}.debug".uid`,
	"debug.gid": `${server}.debug".gid`,
	"metrics.address": `${server}.metrics".address`,
	"metrics.grpc_histogram": 'plugins."io.containerd.metrics.v1.grpc-prometheus".grpc_histogram',
};

/** The listening services in version 4. Sources: containerd plugins/server/{grpc,ttrpc,debug,metrics}. */
export const serverPluginKeys = {
	'plugins."io.containerd.server.v1.grpc".address': { type: "string", default: "/run/containerd/containerd.sock", since: "2.3" },
	'plugins."io.containerd.server.v1.grpc".uid': { type: "integer", since: "2.3", note: "default: the daemon's effective user" },
	'plugins."io.containerd.server.v1.grpc".gid': { type: "integer", since: "2.3", note: "default: the daemon's effective group" },
	'plugins."io.containerd.server.v1.grpc".max_recv_message_size': { type: "integer", default: 16777216, since: "2.3" },
	'plugins."io.containerd.server.v1.grpc".max_send_message_size': { type: "integer", default: 16777216, since: "2.3" },
	'plugins."io.containerd.server.v1.grpc-tcp".address': { type: "string", default: "", since: "2.3" },
	'plugins."io.containerd.server.v1.grpc-tcp".max_recv_message_size': { type: "integer", default: 16777216, since: "2.3" },
	'plugins."io.containerd.server.v1.grpc-tcp".max_send_message_size': { type: "integer", default: 16777216, since: "2.3" },
	'plugins."io.containerd.server.v1.grpc-tcp".tls_ca': { type: "string", default: "", since: "2.3" },
	'plugins."io.containerd.server.v1.grpc-tcp".tls_cert': { type: "string", default: "", since: "2.3" },
	'plugins."io.containerd.server.v1.grpc-tcp".tls_key': { type: "string", default: "", since: "2.3" },
	'plugins."io.containerd.server.v1.grpc-tcp".tls_common_name': { type: "string", default: "", since: "2.3" },
	'plugins."io.containerd.server.v1.ttrpc".address': {
		type: "string",
		default: "/run/containerd/containerd.sock.ttrpc",
		since: "2.3",
	},
	'plugins."io.containerd.server.v1.ttrpc".uid': { type: "integer", since: "2.3", note: "default: the daemon's effective user" },
	'plugins."io.containerd.server.v1.ttrpc".gid': { type: "integer", since: "2.3", note: "default: the daemon's effective group" },
	'plugins."io.containerd.server.v1.debug".address': { type: "string", default: "", since: "2.3" },
	'plugins."io.containerd.server.v1.debug".uid': { type: "integer", default: 0, since: "2.3" },
	'plugins."io.containerd.server.v1.debug".gid': { type: "integer", default: 0, since: "2.3" },
	'plugins."io.containerd.server.v1.metrics".address': { type: "string", default: "", since: "2.3" },
	'plugins."io.containerd.metrics.v1.grpc-prometheus".grpc_histogram': { type: "boolean", default: false, since: "2.3" },
} as const satisfies Keys;

type Services = { readonly [Name in keyof typeof serviceKeys]: KeyInfo & { readonly type: (typeof serviceKeys)[Name]["type"] } };

/** The listening services in version 3, each with its home in version 4. */
export const movedServiceKeys = services((info, replacedBy) => ({ ...info, replacedBy }));

/** The listening services written in version 4 as in version 3: decoded without a word, and without effect. */
export const idleServiceKeys = services(({ type }, replacedBy) => ({ type, ignored: true, replacedBy }));

function services(describe: (info: KeyInfo, home: string) => KeyInfo): Services {
	const described = Object.entries<KeyInfo>(serviceKeys).map(([name, info]) => [
		name,
		describe(info, serviceHomes[name as keyof Services]),
	]);
	// Object.fromEntries forgets which names it was given.
	return Object.fromEntries(described) as Services;
}
