package assemble

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Tabs show one of several panels at a time, and accordions fold theirs. In an article all
// panels follow one another, each under its name. A panel is recognised by its id or by the
// order of the tabs.

// maxTab is the largest number of characters in the name of a tab or the question of an
// accordion.
const maxTab = 150

// maxWithinTab is the number of elements of a tab whose attributes are read for the id of its
// panel.
const maxWithinTab = 3

// leastOfTab is like leastPiece for the panel of a tab that was kept.
const leastOfTab = 0.1

// tabs holds the tabs of the part of the page that was read.
type tabs struct {
	named map[string]int32 // tabs by their own id, and by that of their panel
	sets  [][]int32        // tabs waiting for their panels; a set within a panel comes after the others
	tab   int32            // the last tab, or -1
	panel int32            // the last panel, or -1
}

// findTabs finds the panels of tabs, keeps those whose neighbours were kept, and drops the
// kept blocks that are only names of tabs.
func (b *builder) findTabs(verdicts []page.Verdict) {
	if b.page.Kind != page.FromHTML || len(b.kept) == 0 {
		return
	}
	t := tabs{named: map[string]int32{}, tab: -1, panel: -1}
	b.tabs = map[int32]int32{}
	var panels []int32
	for i := range b.page.Elements {
		e := int32(i)
		switch tab, panel := b.tabKind(e); {
		case tab:
			if t.tab < 0 || !b.page.In(e, t.tab) {
				t.addTab(b.page, e)
			}
		case panel && t.tab >= 0 && (b.roleOf(e) == "tabpanel" || !b.holdsPanels(e)):
			if tab := t.tabOf(b.page, e); tab >= 0 {
				b.tabs[e] = tab
				panels = append(panels, e)
			}
		}
	}
	b.keepPanels(panels, verdicts)
	b.dropTabs()
}

// tabKind reports whether element e is a tab, and whether it may be the panel of one, by its role,
// its class or the class of the bar around it.
func (b *builder) tabKind(e int32) (tab, panel bool) {
	class, role, parent := b.classOf(e), b.roleOf(e), b.page.Elements[e].Parent
	named := class&tabName != 0 || parent >= 0 && b.isInBar(e, b.classOf(parent))
	if role == "tab" || named && b.isTab(e) {
		return true, false
	}
	return false, role == "tabpanel" || class&tabPanel != 0
}

// roleOf returns the role of element e, or "".
func (b *builder) roleOf(e int32) string {
	if b.page.Elements[e].Flags&page.HasRole == 0 {
		return ""
	}
	return b.page.Attr(e, "role")
}

// isInBar reports whether element e, within an element of class outer, is in a bar with tabs.
func (b *builder) isInBar(e int32, outer class) bool {
	return outer&tabBar != 0 || outer&tabLabels != 0 && b.page.Elements[e].Tag == page.Label
}

// isTab reports whether e, which has the class of a tab, is one: a short line.
func (b *builder) isTab(e int32) bool {
	element := &b.page.Elements[e]
	return element.EndBlock-element.Block <= 1 && b.chars(element) <= maxTab
}

// headingOf returns the heading that tab e is in or contains, or -1.
func (b *builder) headingOf(e int32) int32 {
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.page.Elements[i].Tag.Has(page.Heading) {
			return i
		}
	}
	return b.page.Closest(e, page.Heading)
}

// maxBetweenPanels is the number of blocks between the panels of one set: a name.
const maxBetweenPanels = 2

// keepPanels keeps the panels beside kept panels of their set.
func (b *builder) keepPanels(panels []int32, verdicts []page.Verdict) {
	k := panelKeeper{builder: b, verdicts: verdicts, panels: panels, kept: make([]bool, len(panels))}
	for i, e := range panels {
		k.kept[i] = b.keeps(&b.page.Elements[e])
		if !k.kept[i] && b.keeps(&b.page.Elements[b.tabs[e]]) && k.isLikely(i, leastOfTab) {
			k.add(i)
		}
	}
	for from := 0; from < len(panels); {
		to := from + 1
		for to < len(panels) && b.page.Elements[panels[to]].Block-b.page.Elements[panels[to-1]].EndBlock <= maxBetweenPanels {
			to++
		}
		k.addPrograms(from, to)
		from = to
	}
	for i := 1; i < len(panels); i++ {
		k.join(i, i-1)
	}
	for i := len(panels) - 2; i >= 0; i-- {
		k.join(i, i+1)
	}
	b.keep(k.more)
}

// panelKeeper chooses the panels that are kept.
type panelKeeper struct {
	*builder
	verdicts []page.Verdict
	panels   []int32
	kept     []bool  // of each panel
	more     []int32 // the blocks of those that were not kept before
}

// isLikely reports whether the chance of panel i is least or more.
func (k *panelKeeper) isLikely(i int, least float32) bool {
	return k.chance(&k.page.Elements[k.panels[i]], k.verdicts) >= least
}

// add keeps panel i.
func (k *panelKeeper) add(i int) {
	k.kept[i] = true
	k.more = k.appendBlocks(k.more, k.panels[i])
}

// addPrograms keeps the panels from one to another, a set between kept texts, that hold code.
func (k *panelKeeper) addPrograms(from, to int) {
	if !k.isAmongKept(k.panels[from:to]) {
		return
	}
	for i := from; i < to; i++ {
		if !k.kept[i] && k.find(k.panels[i], page.Pre) >= 0 && k.isLikely(i, leastBoxed) {
			k.add(i)
		}
	}
}

// join keeps panel i and its heading if the panel beside it was kept.
func (k *panelKeeper) join(i, beside int) {
	element, other := &k.page.Elements[k.panels[i]], &k.page.Elements[k.panels[beside]]
	if k.kept[i] || !k.kept[beside] || max(element.Block-other.EndBlock, other.Block-element.EndBlock) > maxBetweenPanels || !k.isLikely(i, leastPiece) {
		return
	}
	k.add(i)
	if h := k.headingOf(k.tabs[k.panels[i]]); h >= 0 {
		k.more = k.appendBlocks(k.more, h)
	}
}

// isAmongKept reports whether kept text comes directly before and after a set of panels with
// its tabs.
func (b *builder) isAmongKept(panels []int32) bool {
	first := b.page.Elements[panels[0]].Block
	for _, e := range panels {
		first = min(first, b.page.Elements[b.tabs[e]].Block)
	}
	return first > 0 && b.keptAt(first-1) && b.keptAt(b.page.Elements[panels[len(panels)-1]].EndBlock)
}

// holdsPanels reports whether e, which has the class of a panel, is a box around panels or
// around the text of one.
func (b *builder) holdsPanels(e int32) bool {
	for i, end := e+1, b.subtree(e); i < end; i++ {
		class := b.classOf(i)
		if class&tabName != 0 || b.classOf(b.page.Elements[i].Parent)&tabBar != 0 {
			return false
		}
		if class&tabPanel != 0 {
			return true
		}
	}
	return false
}

// addTab adds tab e.
func (t *tabs) addTab(p *page.Page, e int32) {
	switch n := len(t.sets); {
	case n == 0 || t.panel > t.tab && p.In(e, t.panel):
		t.sets = append(t.sets, nil)
	case t.panel > t.tab:
		t.sets[n-1] = nil // the remaining tabs have no panels
	}
	t.tab = e
	t.sets[len(t.sets)-1] = append(t.sets[len(t.sets)-1], e)
	for i := e; int(i) < len(p.Elements) && p.Elements[i].Start < p.Elements[e].End && i < e+maxWithinTab; i++ {
		for _, id := range [...]string{p.Names[p.Elements[i].ID], p.Attr(i, "href"), p.Attr(i, "aria-controls"), p.Attr(i, "data-target"), p.Attr(i, "data-bs-target")} {
			if id = strings.TrimPrefix(id, "#"); id != "" {
				t.named[id] = e
			}
		}
	}
}

// tabOf returns the tab of panel e, or -1.
func (t *tabs) tabOf(p *page.Page, e int32) int32 {
	for n := len(t.sets); n > 1 && len(t.sets[n-1]) == 0; n-- {
		t.sets = t.sets[:n-1]
	}
	set := &t.sets[len(t.sets)-1]
	tab, known := t.named[p.Attr(e, "aria-labelledby")]
	if !known {
		tab, known = t.named[p.Names[p.Elements[e].ID]]
	}
	switch {
	case len(*set) > 0 && !known:
		tab, known = (*set)[0], true
		fallthrough
	case len(*set) > 0:
		*set = (*set)[1:]
	}
	if !known {
		return -1
	}
	t.panel = e
	return tab
}

// dropTabs drops the kept blocks that hold only tabs with panels.
func (b *builder) dropTabs() {
	named := map[int32]bool{}
	for _, tab := range b.tabs {
		if b.headingOf(tab) < 0 {
			named[tab] = true
		}
	}
	if len(named) == 0 {
		return
	}
	kept := b.kept[:0:0]
	for _, i := range b.kept {
		for _, r := range b.page.Runs[b.page.Blocks[i].Run:b.page.Blocks[i].EndRun] {
			e := r.Element
			for e > 0 && !named[e] {
				e = b.page.Elements[e].Parent
			}
			if e <= 0 && len(bytes.TrimSpace(b.page.Text(r))) > 0 {
				kept = append(kept, i)
				break
			}
		}
	}
	b.kept = kept
}

// panelOf builds the panel e of a tab below the tab's name.
func (b *builder) panelOf(tab, e int32, from, to int) []article.Block {
	element := &b.page.Elements[tab]
	name := b.sourceText(element.Body, element.End)
	body := b.build(e, from, to)
	if len(body) == 0 || name == "" || b.headingOf(tab) >= 0 || utf8.RuneCountInString(name) > maxTab {
		return body
	}
	return append([]article.Block{&article.Paragraph{Content: []article.Inline{&article.Strong{Content: []article.Inline{article.Plain(name)}}}}}, body...)
}
