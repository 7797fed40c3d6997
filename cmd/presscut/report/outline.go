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
	blocks := make([]int, len(e.Elements)) // number of blocks in each element
	cells := make([]int, len(e.Elements))
	most := make([]int, len(e.Elements)) // largest number of blocks in an element directly within each
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
	var nodes []*node // the innermost node of each element before the current block
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
