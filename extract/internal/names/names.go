// Package names reads the names of those who wrote an article out of lines that
// credit them. It sees text alone, and no page.
package names
