// Package format writes an article as Markdown, JSON, text or HTML.
package format
