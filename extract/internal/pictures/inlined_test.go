package pictures

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"
)

func TestInlinedStandIns(t *testing.T) {
	noise, plain, small := image.NewRGBA(image.Rect(0, 0, 200, 100)), image.NewRGBA(image.Rect(0, 0, 1200, 800)), image.NewRGBA(image.Rect(0, 0, 24, 16))
	random := rand.New(rand.NewPCG(1, 2))
	for _, picture := range []*image.RGBA{noise, small} {
		for i := range picture.Pix {
			picture.Pix[i] = byte(random.IntN(256)) | byte(i%4/3*255)
		}
	}
	for i := range plain.Pix {
		plain.Pix[i] = 0xEE
	}
	pngOf := func(picture image.Image) string {
		var out bytes.Buffer
		if err := png.Encode(&out, picture); err != nil {
			t.Fatal(err)
		}
		return "data:image/png;base64," + base64.StdEncoding.EncodeToString(out.Bytes())
	}
	jpegOf := func(picture image.Image) string {
		var out bytes.Buffer
		if err := jpeg.Encode(&out, picture, nil); err != nil {
			t.Fatal(err)
		}
		return "data:image/jpeg;base64," + base64.StdEncoding.EncodeToString(out.Bytes())
	}
	gifOf := func(picture image.Image) string {
		var out bytes.Buffer
		if err := gif.Encode(&out, picture, nil); err != nil {
			t.Fatal(err)
		}
		return "data:image/gif;base64," + base64.StdEncoding.EncodeToString(out.Bytes())
	}
	drawing := `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0` + strings.Repeat(" L 10 20", 100) + `"/></svg>`
	blurred := `<svg><filter id="b"><feGaussianBlur stdDeviation="20"/></filter><image filter="url(#b)" href="data:image/jpeg;base64,` + strings.Repeat("A", 900) + `"/></svg>`
	for name, test := range map[string]struct {
		address string
		want    bool
	}{
		"nothing":          {"data:,", true},
		"no picture":       {"data:text/html," + strings.Repeat("a", 4000), true},
		"a pixel":          {"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", true},
		"a PNG":            {pngOf(noise), false},
		"a JPEG":           {jpegOf(noise), false},
		"a GIF":            {gifOf(noise), false},
		"a small PNG":      {pngOf(small), true},
		"a small JPEG":     {jpegOf(small), true},
		"one colour":       {pngOf(plain), true},
		"one colour, JPEG": {jpegOf(plain), true},
		"capitals":         {"DATA:IMAGE/PNG" + strings.TrimPrefix(pngOf(noise), "data:image/png"), false},
		"a drawing":        {"data:image/svg+xml," + url.PathEscape(drawing), false},
		"a packed drawing": {"data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString([]byte(drawing)), false},
		"an empty SVG":     {"data:image/svg+xml,%3Csvg%20viewBox='0%200%20800%20600'%3E%3C/svg%3E", true},
		"a blurred SVG":    {"data:image/svg+xml," + url.PathEscape(blurred), true},
		"a cut JPEG":       {jpegOf(noise)[:900], false},
		"not base64":       {"data:image/png;base64," + strings.Repeat("!", 4000), true},
		"one sign":         {"data:image/webp;base64," + strings.Repeat("A", 900), true},
	} {
		if got := IsPlaceholder(test.address); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	for _, sides := range []struct{ picture string }{{pngOf(noise)}, {jpegOf(noise)}, {gifOf(noise)}} {
		_, data, _ := strings.Cut(sides.picture, ",")
		head, _ := base64.StdEncoding.DecodeString(data)
		if w, h := pictureSides(head); w != 200 || h != 100 {
			t.Errorf("%.20s: %d x %d", sides.picture, w, h)
		}
	}
}

func FuzzPictureSides(f *testing.F) {
	f.Add([]byte("\xFF\xD8\xFF\xE0\x00\x10JFIF"))
	f.Add([]byte("RIFF\x00\x00\x00\x00WEBPVP8X0000000000000000"))
	f.Fuzz(func(t *testing.T, head []byte) {
		if w, h := pictureSides(head); w < 0 || h < 0 {
			t.Errorf("%d x %d", w, h)
		}
	})
}
