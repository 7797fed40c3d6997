package capture

import (
	"fmt"
	"io"
)

// openStream yields the pages in r, which may have any format, compressed or not. A panic of a
// reader becomes the error of this input, and the next input follows. A panic of the receiver
// of the pages is not recovered.
func openStream(in input, r io.Reader) (more bool) {
	yield, receiving := in.yield, false
	in.yield = func(c Capture, err error) bool {
		receiving = true
		more := yield(c, err)
		receiving = false
		return more
	}
	defer func() {
		if receiving {
			return
		}
		if fault := recover(); fault != nil {
			e := newError(in.source, StageRead, fmt.Errorf("internal fault: %v", fault))
			e.Code = CodeInternal
			more = yield(Capture{Source: in.source, Path: in.path}, e)
		}
	}()
	return in.open(r)
}
