package judge

// calibration are points of a curve: the F1 that the probabilities of a page promise,
// and the one that such pages have by cross-validation. Made by train.
var calibration = [...]struct{ expected, real float64 }{
	{0, 0},
	{0.534, 0.712},
	{0.790, 0.848},
	{0.864, 0.933},
	{0.906, 0.955},
	{0.936, 0.967},
	{0.952, 0.979},
	{0.969, 0.987},
	{1, 1},
}
