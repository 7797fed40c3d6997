package judge

import "presscut/extract/article"

// stubWords is the body below which the page may hold its article elsewhere: most that
// scripts fill show a teaser, or a notice, of some forty words.
const stubWords = 100

// isStub reports whether the article, or the rest of it, may stand elsewhere in the
// page: if it breaks off, or is short or missing. Nothing does behind a wall, but for that
// of scripts: they may find it there.
func (f *facts) isStub(found bool, access article.Access) bool {
	if !f.fromHTML() || isWall(access) && access != article.AccessJavaScript {
		return false
	}
	return !found || access != article.AccessFull || f.kept < stubWords || f.missesDeclared() > 0
}
