package report

import "presscut/extract"

// The blocks of a page are shown within its containers. Those of lists and tables become
// lists and tables again; of the others that hold the same blocks only the innermost is
// shown, as an outline.

// kind is how an element is shown.
type kind uint8

// The kinds.
const (
	hidden kind = iota // not at all: its blocks stand in the element around it
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

// isRows has the elements that may stand between a table and its rows.
var isRows = map[string]bool{"thead": true, "tbody": true, "tfoot": true}

// holder is the kind that must be right around a kind.
var holder = [cell + 1]kind{item: list, row: table, cell: row}

// holds is the one kind that may be right within a kind.
var holds = [cell + 1]kind{list: item, table: row, row: cell}

// tags are the elements that show the kinds.
var tags = [...]string{box: "div", list: "ul", item: "li", table: "table", row: "tr", cell: "td"}

// node is a block or a container.
type node struct {
	block    int  // its index; -1: a container
	kind     kind // hidden for a block
	label    string
	depth    int
	children []*node
}

// maxDepth is how many containers within each other are shown.
const maxDepth = 24

// cellBlocks is how many blocks the cells of a table hold on average at most: those of
// a layout hold more.
const cellBlocks = 3

// outline returns the blocks of e in their containers.
func outline(e *extract.Explanation) *node {
	blocks := make([]int, len(e.Elements)) // how many each element holds
	cells := make([]int, len(e.Elements))
	most := make([]int, len(e.Elements)) // the most blocks of an element right within each
	for i := range e.Blocks {
		blocks[e.Blocks[i].Element]++
	}
	for i := len(e.Elements) - 1; i > 0; i-- {
		parent := e.Elements[i].Parent
		if kinds[e.Elements[i].Tag] == cell {
			cells[i]++
		}
		blocks[parent] += blocks[i]
		cells[parent] += cells[i]
		most[parent] = max(most[parent], blocks[i])
	}
	root := &node{block: -1, kind: box}
	var nodes []*node // the innermost node of each element, those of the blocks so far
	for i := range e.Blocks {
		for n := len(nodes); n <= e.Blocks[i].Element; n++ { // the elements are in the order of the blocks
			element := &e.Elements[n]
			around := root
			if element.Parent >= 0 {
				around = nodes[element.Parent]
			}
			k := kinds[element.Tag]
			if holder[k] != around.kind && holder[k] != hidden || k == table && blocks[n] > cellBlocks*cells[n] {
				k = hidden
			}
			if k == hidden && blocks[n] > 1 && most[n] < blocks[n] && !isRows[element.Tag] {
				k = box
			}
			if k != hidden && around.depth < maxDepth {
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
