package judge

// calibration are points of a curve: the F1 expected by the probabilities of a page, and the
// F1 that such pages have by cross-validation. Made by train.
var calibration = [...]struct{ expected, real float64 }{
	{0, 0},
	{0.531, 0.662},
	{0.783, 0.892},
	{0.874, 0.935},
	{0.912, 0.964},
	{0.926, 0.980},
	{0.935, 0.981},
	{0.944, 0.982},
	{0.965, 0.983},
	{1, 1},
}
