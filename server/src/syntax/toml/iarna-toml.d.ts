/** The writing half of the package, which comes without types of its own. The whole package would load its parser too. */
declare module "@iarna/toml/stringify.js" {
	export default function stringify(table: object): string;
}
