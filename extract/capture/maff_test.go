package capture

import "testing"

func TestMAFF(t *testing.T) {
	index := func(address string) string {
		return `<?xml version="1.0"?><RDF:RDF xmlns:RDF="r" xmlns:MAF="m"><RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="` + address + `"/><MAF:title RDF:resource="T"/>` +
			`<MAF:archivetime RDF:resource="Mon, 18 Mar 2024 09:30:00 +0100"/><MAF:indexfilename RDF:resource="index.html"/></RDF:Description></RDF:RDF>`
	}
	content := zipped(t, "1/index.html", page("a"), "1/index.rdf", index("http://h/a"), "1/index_files/f.html", page("frame"),
		"2/index.html", page("b"), "2/other.html", page("frame"), "2/index.rdf", index("http://h/b"), "3/index.html", page("c"), "3/index.rdf", "<RDF:RDF>")
	want(t, fromStdin(content, Options{}), "-#1/index.html: a\n-#2/index.html: b\n-#3/index.html: c\n")
	c := sole(t, zipped(t, "1/index.html", page("a"), "1/index.rdf", index("http://h/a")))
	if got := c.URL.String() + c.Time.Format(" 15:04 MST"); got != "http://h/a 08:30 UTC" {
		t.Error(got)
	}
}
