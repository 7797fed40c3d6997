package format

import (
	"cmp"
	"time"

	"presscut/extract/article"
)

// Records that programs for reading later import. Both programs take a file with a list of
// them, which --json writes.

// wallabag returns an entry in the form of wallabag's own exports, for its import (version 2
// of the format): the import fails without url, content, mimetype, is_archived and is_starred.
func wallabag(a *article.Article, opts *Options) object {
	site := address(a)
	return object{
		{"is_archived", always{0}},
		{"is_starred", always{0}},
		{"tags", always{a.Tags}},
		{"is_public", always{false}},
		{"title", always{cmp.Or(a.Title, site)}},
		{"url", always{site}},
		{"content", always{htmlBody(a, opts)}},
		{"created_at", whole(opts.saved(a))},
		{"published_at", whole(a.Published)},
		{"published_by", a.Authors},
		{"annotations", always{[]string(nil)}},
		{"mimetype", "text/html"},
		{"language", a.Language},
		{"reading_time", always{countWords(article.Text(a.Body)).minutes()}},
		{"domain_name", host(site)},
		{"preview_picture", safeImage(a.Image)},
	}
}

// karakeep returns a bookmark in the form of Karakeep's own exports, for its import. A page
// without an address becomes a text.
func karakeep(a *article.Article, opts *Options) object {
	content := object{{"type", "link"}, {"url", address(a)}}
	if address(a) == "" {
		content = object{{"type", "text"}, {"text", always{markdownBody(a, opts)}}}
	}
	created := 0
	if t, err := time.Parse(time.RFC3339, whole(opts.saved(a))); err == nil {
		created = int(t.Unix())
	}
	return object{
		{"createdAt", always{created}},
		{"title", orNull(a.Title)},
		{"tags", always{a.Tags}},
		{"content", content},
		{"note", orNull(a.Excerpt)},
		{"archived", always{false}},
	}
}

// saved returns when the page was saved or else published.
func (opts *Options) saved(a *article.Article) string {
	if opts.Saved.IsZero() {
		return a.Published
	}
	return opts.Saved.UTC().Format(time.RFC3339)
}

// whole returns a time in RFC 3339 for t, which may lack parts, or "" if t is not a time.
func whole(t string) string {
	if _, err := time.Parse(time.RFC3339, t); err == nil || t == "" {
		return t
	}
	if first := instant(t); first[:4] == t[:min(len(t), 4)] {
		return first
	}
	return ""
}
