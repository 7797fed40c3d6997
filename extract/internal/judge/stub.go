package judge

import "presscut/extract/article"

// stubWords is the size of the body below which the page may hold its article elsewhere: most
// pages that scripts fill show a teaser, or a notice, of some forty words.
const stubWords = 100

// isStub reports whether the article, or the rest of it, may be elsewhere in the page: if it
// breaks off, or is short or missing. It never is on a wall, except one for scripts, where
// scripts may find it.
func (f *facts) isStub(found bool, access article.Access) bool {
	if !f.fromHTML() || isWall(access) && access != article.AccessJavaScript {
		return false
	}
	return !found || access != article.AccessFull || f.kept < stubWords || f.missesDeclared() > 0
}
