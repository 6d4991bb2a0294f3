/**
 * Options of dockerd's log drivers that it checks at its start: another one keeps it from starting, though
 * `dockerd --validate` lets it pass. Drivers that are not listed have options that come and go with releases.
 * Measured for json-file on 20.10.24, 26.1.5, 28.5.2 and 29.7.2; local by moby daemon/logger/local.
 */
export const logOptionsByDriver: ReadonlyMap<string, readonly string[]> = new Map([
	["json-file", ["max-size", "max-file", "compress", "labels", "labels-regex", "env", "env-regex", "tag"]],
	["local", ["max-size", "max-file", "compress"]],
]);

/** Options that every driver takes. Source: moby daemon/logger. */
export const generalLogOptions: readonly string[] = [
	"mode",
	"max-buffer-size",
	"cache-disabled",
	"cache-max-size",
	"cache-max-file",
	"cache-compress",
];

/** The log drivers that dockerd has built in. Source: moby daemon/logger, 20.10 to 29.7. */
export const logDrivers: readonly string[] = [
	"json-file",
	"local",
	"journald",
	"syslog",
	"fluentd",
	"gelf",
	"awslogs",
	"gcplogs",
	"splunk",
	"none",
];
