package capture

import (
	"bufio"
	"encoding/base64"
	"io"
	"net/url"
	"sync"

	"github.com/tidwall/gjson"
)

// A harHolder is an HTTP archive in a file that is not compressed.
type harHolder struct {
	storage *storage
	once    sync.Once
	entries map[string]span // by their addresses
}

// asset finds the response of a request.
func (a *harHolder) asset(_ *Capture, address string, limit int64) ([]byte, bool) {
	a.once.Do(a.build)
	for range maxRedirects {
		at, ok := a.entries[sameAddress(address)]
		if !ok {
			return nil, false
		}
		item, ok := a.storage.bytes(at, rawItem*limit+maxHeader)
		if !ok {
			return nil, false
		}
		body, moved := harContent(item)
		if moved == "" {
			return body, len(body) > 0 && int64(len(body)) <= limit
		}
		to, err := url.Parse(address)
		if err == nil {
			to, err = to.Parse(moved)
		}
		if err != nil {
			return nil, false
		}
		address = to.String()
	}
	return nil, false
}

// build reads the places of the file's entries.
func (a *harHolder) build() {
	if !a.storage.use() {
		return
	}
	defer a.storage.done()
	a.entries = make(map[string]span)
	section := io.NewSectionReader(a.storage, 0, 1<<62)
	items := jsonItems{r: bufio.NewReaderSize(section, bufferLen), name: "entries", limit: rawItem*DefaultMaxBytes + maxHeader}
	for len(a.entries) < maxListed && items.next() {
		if items.large || items.cut || isDeep(items.item) || !gjson.ValidBytes(items.item) {
			continue
		}
		entry := gjson.ParseBytes(items.item)
		status := entry.Get("response.status").Int()
		if status/100 != 3 && (status != 200 || !isAssetType(entry.Get("response.content.mimeType").String())) {
			continue
		}
		at, _ := section.Seek(0, io.SeekCurrent)
		end := at - int64(items.r.Buffered())
		a.entries[sameAddress(entry.Get("request.url").String())] = span{end - int64(len(items.item)), int64(len(items.item))}
	}
}

// harContent returns the body of an entry's response, or the address that the response
// redirects to.
func harContent(item []byte) (body []byte, moved string) {
	response := gjson.GetBytes(item, "response")
	if response.Get("status").Int()/100 == 3 {
		return nil, response.Get("redirectURL").String()
	}
	text := response.Get("content.text").String()
	if response.Get("content.encoding").String() != "base64" {
		return []byte(text), ""
	}
	body, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, ""
	}
	return body, ""
}
