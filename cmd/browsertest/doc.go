// Package browsertest looks at presscut's output for the eye in a real browser:
// the explanation of a page, the report of a run, and an article as a document.
//
// It has html-validate and tidy judge the documents of all pages of testdata.
//
// It also compares how presscut and another program read web archives.
//
// Its tests want Chromium, and for some of them the packages of npm that package.json
// names (npm install); without either, they are skipped.
//
//	BROWSERTEST_SHOTS=folder  leaves pictures of the pages there, at three widths
//	BROWSERTEST_DOCUMENTS=folder  has the documents of its pages judged, too
//	BROWSERTEST_PAGES=glob    explains further pages and wants nothing of them to run
package browsertest
