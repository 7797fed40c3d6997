// Command presscut-beam cuts the articles out of saved pages as an Apache Beam pipeline:
//
//	presscut-beam --inputs 'crawl/*.warc.gz' --output articles/
//
// Without further flags it runs in this process, on Beam's prism runner; --runner and
// Beam's other flags name a cluster. The README beside this file has the rest.
package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"runtime/debug"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/gcs"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/flink"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/spark"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/universal"
)

// The exit codes, a few of those of presscut.
const (
	exitOK      = 0
	exitFault   = 1
	exitUsage   = 2
	exitPartial = 6
)

func main() {
	var o options
	o.register(flag.CommandLine)
	flag.Parse()
	beam.Init() // where this process is a worker of a runner, it does not return
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})))
	os.Exit(run(context.Background(), &o))
}

// run runs the pipeline and returns the exit code.
func run(ctx context.Context, o *options) int {
	if flag.NArg() > 0 {
		tell(fmt.Errorf("unexpected argument %q: --inputs 'LIST|GLOB' names the inputs", flag.Arg(0)))
		return exitUsage
	}
	if err := o.check(); err != nil {
		tell(err)
		return exitUsage
	}
	if err := prepare(ctx, o); err != nil {
		tell(err)
		return exitFault
	}
	pipeline := beam.NewPipeline()
	build(pipeline.Root(), o)
	if err := execute(ctx, pipeline); err != nil {
		tell(err)
		return exitFault
	}
	return report(ctx, o.Output)
}

// heapLimit is the size, in bytes, that the heap of a run in this process is collected at,
// in place of twice the live heap: much of that lives for a moment only.
const heapLimit = 128 << 20

// execute runs a pipeline on the runner that --runner names, by default in this process.
func execute(ctx context.Context, pipeline *beam.Pipeline) error {
	if *runners.Runner == "" || *runners.Runner == "prism" {
		if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
			debug.SetGCPercent(400)
			debug.SetMemoryLimit(heapLimit)
		}
		_, err := prism.Execute(ctx, pipeline)
		return err
	}
	_, err := beam.Run(ctx, *runners.Runner, pipeline)
	return err
}

func tell(err error) { fmt.Fprintf(os.Stderr, "presscut-beam: %v\n", err) }
