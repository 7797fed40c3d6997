module presscut/cmd/browsertest

go 1.26.0
