// Package names reads the names of an article's authors from lines that credit them. It works
// on text alone, without a page.
package names
