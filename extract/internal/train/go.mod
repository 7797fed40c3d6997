module presscut/extract/internal/train

go 1.26.0

require (
	golang.org/x/net v0.62.0
	presscut v0.0.0
)

require (
	github.com/bmatcuk/doublestar/v4 v4.10.4 // indirect
	github.com/gogs/chardet v0.0.0-20211120154057-b7413eaefb8f // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace presscut => ../../..
