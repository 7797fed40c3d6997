package main

import "syscall"

// closed is standard output if the caller has closed it.
type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, syscall.EBADF }
