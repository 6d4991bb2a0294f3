import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { FormatId } from "../../server/src/syntax/format.ts";
import { formats } from "../../server/src/syntax/formats.ts";
import { maskTemplates } from "../../server/src/syntax/templates.ts";

const dollar = (name: string): string => `$\{${name}}`;

describe("marks become text of the same length", () => {
	const cases: readonly [name: string, format: FormatId, text: string, masked: string][] = [
		["a value in JSON", "json", '{"a": {{ x }}}', '{"a": "__x__"}'],
		["part of a value", "json", '{"a": -{{ x }}0, "b": 1}', '{"a": "___x___", "b": 1}'],
		["two in one", "json", '{"a": {{ x }}{{ y }}}', '{"a": "__x______y__"}'],
		["a key behind a blank", "json", "{ {{ k }}: 1}", '{ "__k__": 1}'],
		["in a string", "json", '{"a": "x{{ y }}z"}', '{"a": "x___y___z"}'],
		["quotes in a mark in a string", "json", '{"a": "{{ x | default "y" }}"}', '{"a": "___x___default__y____"}'],
		["Docker's own", "json", '{"tag": "{{.Name}}/{{.ID}}"}', '{"tag": "{{.Name}}/{{.ID}}"}'],
		["Docker's never stands outside of a string", "json", '{"a": {{.A}}}', '{"a": "__A_"}'],
		["braces in a mark", "json", "[{{ {'a': {'b': 1}} }}, 2]", '["____a_____b___1____", 2]'],
		["a block behind a value", "json", '{"a": 1{% if b %},\n"b": 2{% endif %}\n}', '{"a": 1          ,\n"b": 2           \n}'],
		["lines of their own", "json", '{\n  {% if b %}\n "a": 1\n {{ x }}\n}', '{\n            \n "a": 1\n        \n}'],
		["a value in TOML", "toml", "a = {{ x }}\n", 'a = "__x__"\n'],
		["a list in TOML", "toml", `a = [{{ x }}, ${dollar("Y")}]`, 'a = ["__x__", "_Y"]'],
		["a key in TOML", "toml", '{{ k }} = {{ v }}\na.{{ k }} = "{{ v }}"', '___k___ = "__v__"\na.___k___ = "___v___"'],
		["a key in an inline table", "toml", "a = { {{ k }} = 1 }", "a = { ___k___ = 1 }"],
		["part of a key", "toml", "a-{{ k }}-b = 1", "a-___k___-b = 1"],
		["a header", "toml", '[plugins."x".{{ name }}.options]', '[plugins."x".___name___.options]'],
		["an item on a line", "toml", "a = [\n  {{ x }},\n]", 'a = [\n  "__x__",\n]'],
		["a string of several lines", "toml", 'a = """\n{{ x }} y\n"""', 'a = """\n___x___ y\n"""'],
		["a literal string", "toml", "a = '{{ x }}' # it's {{ y }}\n", "a = '___x___' # it's {{ y }}\n"],
		["blocks on the line", "toml", "a = -9{{if .x}}\nb = 1{{- end}}\n", "a = -9         \nb = 1         \n"],
		["an assignment", "toml", '{{- $x := "y" }} a = 1', `${" ".repeat(16)} a = 1`],
		["several lines", "toml", "a = {{ x |\n  y }}\n", 'a = "__x_"\n      \n'],
		[
			"a plain word",
			"yaml",
			`a: {{ x }}\n{{ k }}: v{{ y }}.0\nb: ${dollar("C")}\n`,
			"a: ___x___\n___k___: v___y___.0\nb: __C_\n",
		],
		["a comment", "yaml", "# {{ x }}\na: 1 {# c #}\n", "# {{ x }}\na: 1        \n"],
		["a file that is one mark", "yaml", "{{ x | to_nice_yaml }}", " ".repeat(22)],
		["systemd's own", "env", `A="${dollar("B")} {{ x }}"`, `A="${dollar("B")} ___x___"`],
		["a control line in a continued value", "unit", "A=x \\\n{% if b %}\n  --b \\\n", "A=x \\\n#         \n  --b \\\n"],
		["the same in an env file", "env", 'A="x \\\n{% if b %}\n  --b"\n', 'A="x \\\n         \\\n  --b"\n'],
		["words in a continued value", "unit", "A=x \\\n  {{ more }}\n", "A=x \\\n  ___more___\n"],
		["sysctl", "sysctl", "a = {{ b }}\n{% endif %}", "a = ___b___\n           "],
		["never closed", "yaml", "a: {{ x\nb: {% y\n", "a: {{ x\nb: {% y\n"],
		["closed by the next", "yaml", "a: {{ x\nb: {{ y }}\n", "a: {{ x\nb: ___y___\n"],
	];
	for (const [name, format, text, masked] of cases) {
		test(`${format}: ${name}`, () => {
			assert.equal(text.length, masked.length, "the case itself");
			assert.equal(maskTemplates(text, format).text, masked);
		});
	}

	test("a text without marks is the same text", () => {
		const text = '{"a": "}} %} $X"}';
		assert.deepEqual(maskTemplates(text, "json"), { text, marks: [], blocks: [] });
	});
});

describe("marks and blocks", () => {
	const shown = (text: string, format: FormatId) => {
		const { marks, blocks } = maskTemplates(text, format);
		const show = (list: typeof marks) => list.map(({ start, end }) => text.slice(start, end));
		return { marks: show(marks), blocks: show(blocks) };
	};

	test("blocks nest, in both languages", () => {
		const text = "{% if a %}1{{ range .b }}2{{ end }}3{% else %}4{% endif %}5{% for x in y %}6";
		assert.deepEqual(shown(text, "yaml").blocks, ["1{{ range .b }}2{{ end }}3{% else %}4", "2", "6"]);
	});

	test("setting a variable opens no block, a captured one does", () => {
		assert.deepEqual(shown("{% set a = 1 %}1{% set b %}2{% endset %}", "yaml").blocks, ["2"]);
		assert.deepEqual(shown("{{ $a := 1 }}1{{ end }}", "yaml").blocks, []);
	});

	test("a mark in a comment counts only as a block", () => {
		assert.deepEqual(shown("# {{ x }} {% if y %}\na: 1\n# {% endif %}\n", "yaml"), {
			marks: ["{% if y %}", "{% endif %}"],
			blocks: ["\na: 1\n# "],
		});
	});

	test("Docker's own templates are none", () => assert.deepEqual(shown('{"a": "{{.X}} {{ y }}"}', "json").marks, ["{{ y }}"]));
});

const pieces = fc.constantFrom(
	...["{{", "}}", "{%", "%}", "{#", "#}", dollar("X"), "{{ a }}", "{% if b %}", "{% endif %}", "{{ range .c }}", "{{- end }}"],
	...['"', "'", '"""', "#", "\n", "\r\n", " ", "=", "a", "[", "]", ":", ",", "\\", "{", "}"],
);

test("whatever the text: the same length, the same line ends, nothing else changed outside of values", () => {
	fc.assert(
		fc.property(
			fc.array(pieces, { maxLength: 30 }),
			fc.constantFrom(...(Object.keys(formats) as FormatId[])),
			(parts, format) => {
				const text = parts.join("");
				const { text: masked, marks, blocks } = maskTemplates(text, format);
				assert.equal(masked.length, text.length);
				assert.deepEqual(masked.match(/[\r\n]/g), text.match(/[\r\n]/g));
				let end = 0;
				for (const mark of marks) {
					assert.ok(mark.start >= end && mark.end > mark.start && mark.end <= text.length);
					const part = /[\w.+-]*$/.exec(text.slice(end, mark.start))?.[0].length ?? 0;
					const kept = text.slice(end, mark.start - part).replace(/^[\w.+-]*/, "");
					assert.ok(masked.slice(end, mark.start - part).endsWith(kept));
					end = mark.end;
				}
				for (const block of blocks) assert.ok(block.start <= block.end && block.end <= text.length);
				formats[format].parse(masked);
			},
		),
		{ numRuns: 1000 },
	);
});

test("20,000 marks, however odd, are found in no time", () => {
	const texts: readonly [FormatId, string][] = [
		["json", "{{ ".repeat(40_000)],
		["toml", "{{ { }} ".repeat(20_000)],
		["toml", "x = {{ a }} ".repeat(20_000)],
		["toml", "x = {{ a }}\n".repeat(20_000)],
		["yaml", "{% if %}".repeat(20_000)],
		["yaml", "{{ a ".repeat(20_000) + "}}".repeat(20_000)],
		["unit", "A=\\\n{{ x }}\\\n".repeat(20_000)],
	];
	for (const [format, text] of texts) {
		const start = performance.now();
		maskTemplates(text, format);
		const took = performance.now() - start;
		assert.ok(took < 3000, `${format} ${JSON.stringify(text.slice(0, 12))} took ${took.toFixed(0)} ms`);
	}
});
