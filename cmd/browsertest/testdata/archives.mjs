// Writes a web archive (node archives.mjs write FILE gzip|plain), or prints a line of JSON
// for each record of one that may hold a page (node archives.mjs read FILE).
import { createReadStream, createWriteStream } from "node:fs";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";

const [mode, file, packing] = process.argv.slice(2);
const page = (name) => Buffer.from(`<!DOCTYPE html><title>${name}</title><p>The bridge of ${name} é is open.\r\n\r\n`);
const html = { "Content-Type": "text/html; charset=utf-8" };
const chunked = (body) => Buffer.concat([Buffer.from(body.length.toString(16) + "\r\n"), body, Buffer.from("\r\n0\r\n\r\n")]);

const records = [
  [{ type: "warcinfo", filename: "a.warc" }, Buffer.from("software: a crawler\r\n")],
  [{ type: "request", url: "https://h.example/", httpHeaders: { Host: "h.example" } }, Buffer.alloc(0)],
  [{ type: "response", url: "https://h.example/", httpHeaders: html }, page("plain")],
  [{ type: "response", url: "https://h.example/a?b=c&d=%C3%A9", httpHeaders: { ...html, "Content-Encoding": "gzip" } }, gzipSync(page("packed"))],
  [{ type: "response", url: "http://h.example/chunked", httpHeaders: { ...html, "Transfer-Encoding": "chunked" } }, chunked(page("chunked"))],
  [{ type: "response", url: "http://h.example/both", httpHeaders: { ...html, "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" } }, chunked(gzipSync(page("both")))],
  [{ type: "metadata", url: "http://h.example/both" }, Buffer.from("via: http://h.example/\r\n")],
  [{ type: "resource", url: "http://h.example/resource", warcHeaders: { "Content-Type": "text/html" } }, page("resource")],
  [{ type: "conversion", url: "http://h.example/text", warcHeaders: { "Content-Type": "text/plain" } }, Buffer.from("The bridge is open.")],
  [{ type: "response", url: "http://h.example/empty", httpHeaders: html }, Buffer.alloc(0)],
  [{ type: "response", url: "http://h.example/last", httpHeaders: html }, page("last")],
];

async function write() {
  const out = createWriteStream(file);
  let n = 0;
  for (const [about, body] of records) {
    const content = (async function* () { if (body.length) yield body; })();
    const date = new Date(Date.UTC(2024, 2, 18, 9, 30, n++)).toISOString().replace(".000", "");
    const record = WARCRecord.create({ warcVersion: n % 2 ? "WARC/1.1" : "WARC/1.0", date, ...about }, content);
    out.write(await WARCSerializer.serialize(record, { gzip: packing === "gzip", digest: n % 2 ? { algo: "sha-256" } : { algo: "sha-1", prefix: "sha1:", base32: true } }));
  }
  out.end();
}

async function read() {
  const parser = new WARCParser(createReadStream(file), { keepHeadersCase: true });
  for await (const record of parser) {
    const body = await record.readFully(true);
    const offset = parser.offset;
    await record.skipFully();
    if (["response", "resource", "conversion"].includes(record.warcType) && body?.length) {
      const sha1 = createHash("sha1").update(body).digest("hex");
      console.log(JSON.stringify({ url: record.warcTargetURI, date: record.warcDate, digest: record.warcPayloadDigest, sha1, offset }));
    }
  }
}

await (mode === "write" ? write() : read());
