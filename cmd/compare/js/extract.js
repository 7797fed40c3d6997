// Writes the output of defuddle and Readability.js for the pages of a corpus, for -made of compare:
//
//	npm install
//	node extract.js CORPUS OUT [EVERY]
//
// CORPUS has its pages in html/ID.html.gz; every EVERYth of them is read, in the order of
// their names. OUT/defuddle/ID.html and OUT/readability.js/ID.html are the bodies. A page on
// which a program fails has no file.
import { readdirSync, readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";
import { Defuddle } from "defuddle/node";
import { Readability } from "@mozilla/readability";

const [corpus, out, every = "1"] = process.argv.slice(2);
const address = "https://page.example/"; // relative links are resolved against it

// Each program gets the document of the library that its makers name.
const programs = {
  defuddle: async (html) => (await Defuddle(parseHTML(html).document, address)).content,
  "readability.js": (html) => {
    const page = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
    const body = new Readability(page.window.document).parse()?.content;
    page.window.close();
    return body;
  },
};

for (const name of Object.keys(programs)) mkdirSync(join(out, name), { recursive: true });

const files = readdirSync(join(corpus, "html")).filter((file) => file.endsWith(".html.gz")).sort();
for (const [i, file] of files.entries()) {
  if (i % Number(every) !== 0) continue;
  const html = gunzipSync(readFileSync(join(corpus, "html", file))).toString();
  for (const [name, extract] of Object.entries(programs)) {
    try {
      const body = await extract(html);
      if (body) writeFileSync(join(out, name, file.replace(/\.gz$/, "")), body);
    } catch (error) {
      console.error(`${file}: ${name}: ${error.message}`);
    }
  }
}
