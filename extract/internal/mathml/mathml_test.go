package mathml

import "testing"

func TestTeX(t *testing.T) {
	for _, test := range []struct {
		name   string
		read   func([]byte) string
		source string
		want   string
	}{
		{"fraction", TeX, "<mfrac><mi>a</mi><mn>2</mn></mfrac>", `\frac{a}{2}`},
		{"superscript", TeX, "<msup><mi>x</mi><mn>2</mn></msup>", "x^{2}"},
		{"root", TeX, "<msqrt><mi>x</mi></msqrt>", `\sqrt{x}`},
		{"MathJax's elements", PaintedTeX, `<mjx-mi><mjx-c class="mjx-c1D465"></mjx-c></mjx-mi>`, "x"},
		{"KaTeX's spans", SpansTeX, `<span class="mord mathnormal">x</span>`, "x"},
		{"nothing", TeX, "", ""},
	} {
		if got := test.read([]byte(test.source)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func FuzzTeX(f *testing.F) {
	f.Add([]byte("<mfrac><mi>a</mi><msqrt>2</msqrt></mfrac>"))
	f.Add([]byte(`<mjx-c class="mjx-c1D465"></mjx-c><span class="mfrac"><span class="vlist"><span style="top:-1em">x`))
	f.Fuzz(func(_ *testing.T, source []byte) {
		TeX(source)
		PaintedTeX(source)
		SpansTeX(source)
	})
}
