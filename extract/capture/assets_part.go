package capture

import (
	"bytes"
	"strings"

	"presscut/extract/capture/internal/transfer"
)

// A partHolder is a message whose parts are files: MHTML, or a mail.
type partHolder struct {
	storage *storage
	parts   map[string]filePart // by their addresses, and their ids after "cid:"
	held    int64               // bytes of parts in memory
}

// A filePart is a part of a message in its encoded form.
type filePart struct {
	encoding string
	raw      []byte // of a stream
	at       span   // in the file; used if raw is nil
}

// maxHeld is the largest number of bytes of parts that are kept in memory for a message that
// is not a file of its own.
const maxHeld = 64 << 20

// readFile reads a part that is neither a page nor text.
func (m *mhtml) readFile(h header) (string, error) {
	location, id := h.get("Content-Location"), strings.Trim(h.get("Content-ID"), "<> ")
	if m.files == nil || location == "" && id == "" || len(m.files.parts) >= maxListed {
		return m.copy(nil)
	}
	p := filePart{encoding: h.get("Content-Transfer-Encoding")}
	var raw *bytes.Buffer
	if m.place != nil {
		p.at.start = m.place()
	} else if m.files.held < maxHeld {
		raw = new(bytes.Buffer)
	}
	found, err := m.copy(raw)
	p.at.length = m.copied
	if raw != nil {
		p.raw = raw.Bytes()
		m.files.held += int64(len(p.raw))
	}
	if err != nil || raw == nil && m.place == nil {
		return found, err // it is incomplete, or there is no room for it
	}
	if location != "" {
		m.files.add(m.resolve(location), p)
	}
	if id != "" {
		m.files.add("cid:"+id, p)
	}
	return found, err
}

// resolve returns an address in the message as an absolute one, if the message has an address.
func (m *mhtml) resolve(address string) string {
	if base := parseURL(m.location); base != nil {
		if u, err := base.Parse(address); err == nil {
			return u.String()
		}
	}
	return address
}

// add adds a part under an address, unless another part has it.
func (p *partHolder) add(address string, part filePart) {
	key := sameAddress(address)
	if _, given := p.parts[key]; !given {
		p.parts[key] = part
	}
}

// asset finds the part with an address.
func (p *partHolder) asset(_ *Capture, address string, limit int64) ([]byte, bool) {
	part, ok := p.parts[sameAddress(address)]
	if !ok {
		return nil, false
	}
	raw := bytes.Clone(part.raw) // which Decode overwrites
	if part.raw == nil {
		if raw, ok = p.storage.bytes(part.at, rawSize*limit+maxHeader); !ok {
			return nil, false
		}
		raw = bytes.TrimSuffix(bytes.TrimSuffix(raw, []byte("\n")), []byte("\r")) // before the boundary
	}
	body := transfer.Decode(part.encoding, raw)
	return body, len(body) > 0 && int64(len(body)) <= limit
}

// A resourceHolder is a .webarchive file, of which memory holds the subresources.
type resourceHolder map[string][]byte

// asset finds the subresource with an address.
func (r resourceHolder) asset(_ *Capture, address string, limit int64) ([]byte, bool) {
	body := r[sameAddress(address)]
	return body, len(body) > 0 && int64(len(body)) <= limit
}
