package report

import "presscut/extract"

// The blocks of a page are shown within its containers. Lists and tables become lists and
// tables again; of other containers with the same blocks only the innermost is shown, as an
// outline.

// kind is how an element is shown.
type kind uint8

// The kinds.
const (
	hidden kind = iota // not shown: its blocks are in the element around it
	box
	list
	item
	table
	row
	cell
)

var kinds = map[string]kind{
	"ul": list, "ol": list, "menu": list, "dir": list, "dl": list, "li": item, "dt": item, "dd": item,
	"table": table, "tr": row, "td": cell, "th": cell,
}

// isRows has the elements that may be between a table and its rows.
var isRows = map[string]bool{"thead": true, "tbody": true, "tfoot": true}

// holder is the kind that must be directly around a kind.
var holder = [cell + 1]kind{item: list, row: table, cell: row}

// holds is the only kind that may be directly within a kind.
var holds = [cell + 1]kind{list: item, table: row, row: cell}

// tags are the elements that show the kinds.
var tags = [...]string{box: "div", list: "ul", item: "li", table: "table", row: "tr", cell: "td"}

// node is a block or a container.
type node struct {
	block    int  // its index; -1 for a container
	kind     kind // hidden for a block
	label    string
	depth    int
	children []*node
}

// maxDepth is the largest number of nested containers that are shown.
const maxDepth = 24

// cellBlocks is the largest average number of blocks in the cells of a table: those of a
// layout hold more.
const cellBlocks = 3

// outline returns the blocks of e in their containers.
func outline(e *extract.Explanation) *node {
	s := sizesOf(e)
	root := &node{block: -1, kind: box}
	var nodes []*node // the innermost node of each element before the current block
	for i := range e.Blocks {
		for n := len(nodes); n <= e.Blocks[i].Element; n++ { // the elements are in the order of the blocks
			element := &e.Elements[n]
			around := root
			if element.Parent >= 0 {
				around = nodes[element.Parent]
			}
			if k := s.kindOf(n, element.Tag, around.kind); k != hidden && around.depth < maxDepth {
				inner := &node{block: -1, kind: k, label: element.Label, depth: around.depth + 1}
				around.children = append(around.children, inner)
				around = inner
			}
			nodes = append(nodes, around)
		}
		around := nodes[e.Blocks[i].Element]
		around.children = append(around.children, &node{block: i})
	}
	return root
}

// sizes are the sizes of a page's elements.
type sizes struct {
	blocks []int // number of blocks in each element
	cells  []int // number of cells of tables in it
	most   []int // largest number of blocks in an element directly within it
}

func sizesOf(e *extract.Explanation) sizes {
	n := len(e.Elements)
	s := sizes{make([]int, n), make([]int, n), make([]int, n)}
	for i := range e.Blocks {
		s.blocks[e.Blocks[i].Element]++
	}
	for i := n - 1; i > 0; i-- {
		parent := e.Elements[i].Parent
		if kinds[e.Elements[i].Tag] == cell {
			s.cells[i]++
		}
		s.blocks[parent] += s.blocks[i]
		s.cells[parent] += s.cells[i]
		s.most[parent] = max(s.most[parent], s.blocks[i])
	}
	return s
}

// kindOf returns how element n, which has the given tag, is shown within a container.
func (s sizes) kindOf(n int, tag string, around kind) kind {
	k := kinds[tag]
	misplaced := holder[k] != around && holder[k] != hidden
	if misplaced || k == table && s.blocks[n] > cellBlocks*s.cells[n] {
		k = hidden
	}
	if k == hidden && s.blocks[n] > 1 && s.most[n] < s.blocks[n] && !isRows[tag] {
		k = box
	}
	return k
}
