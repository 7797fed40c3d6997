package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/template/parse"

	"github.com/tidwall/gjson"

	"presscut/extract/article"
	"presscut/format"
)

// A template is written in the language of Go's text/template, whose parser reads it. It is
// executed here instead of by that package, over the JSON record of a page: that package calls
// methods by their names, so that the linker has to keep every method of every type, which are
// two megabytes.
//
// Values are nil, bool, int, float64, string, and arrays and objects of the record as
// gjson.Result.
type template struct {
	name  string
	trees map[string]*parse.Tree
	text  string
	needs format.Renderings // the fields markdown and html if it uses them
}

// maxTemplateDepth is the largest depth of templates that call each other.
const maxTemplateDepth = 100

// settleTemplates reads the templates of --template, which is a file or the text
// itself, and --name.
func (c *command) settleTemplates() (err error) {
	switch {
	case isTemplate(c.template):
		text := c.template
		if !c.endsWithNUL() {
			text += "\n"
		}
		c.page, err = parseTemplate("--template", text)
	case c.template != "":
		content, failed := os.ReadFile(c.template)
		if failed != nil {
			return usage("A template in the command line has {{ in it, such as '{{.title}}'", "--template %s: %s", c.template, cause(failed))
		}
		c.page, err = parseTemplate(c.template, string(content))
	}
	if isTemplate(c.naming) && err == nil {
		c.fileName, err = parseTemplate("--name", c.naming)
	}
	return err
}

// isTemplate reports whether the value of a flag is the text of a template.
func isTemplate(value string) bool { return strings.Contains(value, "{{") }

// templateFormat returns the format that the extension of a template's file names, as in
// note.html.tmpl, or "" if it does not.
func (c *command) templateFormat() string {
	ext := filepath.Ext(c.template)
	switch ext {
	case ".tmpl", ".tpl", ".gotmpl", ".template":
		return format.ForFile(strings.TrimSuffix(c.template, ext))
	}
	return ""
}

// nameFile sets the name from the template of --name for an article, if there is one.
func (c *command) nameFile(r *result, a *article.Article, opts format.Options) error {
	if c.fileName == nil {
		return nil
	}
	name, err := c.fileName.apply(a, opts)
	r.name = strings.TrimSpace(string(name))
	return err
}

// runTemplate sets the output from --template for an article.
func (c *command) runTemplate(r *result, a *article.Article, opts format.Options) (err error) {
	r.page, err = c.page.apply(a, opts)
	return err
}

// apply returns the output of the template for an article.
func (t *template) apply(a *article.Article, opts format.Options) ([]byte, error) {
	opts.Fields, opts.Schema, opts.With = nil, "", t.needs
	write, err := format.New("jsonl", opts)
	if err != nil {
		return nil, err
	}
	var record bytes.Buffer
	if err := write(&record, a); err != nil {
		return nil, err
	}
	return t.execute(record.Bytes())
}

// parseTemplate returns the template in text.
func parseTemplate(name, text string) (*template, error) {
	known := make(map[string]any)
	for word := range templateFuncs {
		known[word] = true
	}
	trees, err := parse.Parse(name, text, "", "", known)
	if err != nil {
		message := strings.TrimPrefix(err.Error(), "template: ")
		if strings.Contains(message, "function ") && strings.Contains(message, " not defined") {
			names := make([]string, 0, len(known))
			for word := range known {
				names = append(names, word)
			}
			slices.Sort(names)
			return nil, usage("The functions are "+strings.Join(names, ", "), "%s", message)
		}
		return nil, usage("presscut help templates shows examples", "%s", message)
	}
	t := &template{name: name, trees: trees, text: text}
	for _, tree := range trees {
		if err := t.check(tree, tree.Root, tree.Name == name); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// check finds fields that no record has, if rooted means that the dot is the record, and the
// fields that the template needs.
func (t *template) check(tree *parse.Tree, node parse.Node, rooted bool) error {
	switch n := node.(type) {
	case *parse.IdentifierNode:
		t.need(n.Ident)
	case *parse.FieldNode:
		return t.checkField(tree, n, n.Ident[0], rooted)
	case *parse.VariableNode:
		if n.Ident[0] == "$" && len(n.Ident) > 1 {
			return t.checkField(tree, n, n.Ident[1], true)
		}
	}
	for _, part := range partsOf(node, rooted) {
		if err := t.check(tree, part.node, part.rooted); err != nil {
			return err
		}
	}
	return nil
}

// templatePart is a part of a template. rooted means that the dot is the record there.
type templatePart struct {
	node   parse.Node
	rooted bool
}

// partsOf returns the parts directly within a node.
func partsOf(node parse.Node, rooted bool) []templatePart {
	switch n := node.(type) {
	case *parse.ListNode:
		if n != nil {
			return withDot(rooted, n.Nodes...)
		}
	case *parse.PipeNode:
		if n != nil {
			return commandParts(n, rooted)
		}
	case *parse.ActionNode:
		return withDot(rooted, n.Pipe)
	case *parse.TemplateNode:
		return withDot(rooted, n.Pipe)
	case *parse.ChainNode:
		return withDot(rooted, n.Node)
	case *parse.IfNode:
		return branchParts(&n.BranchNode, rooted, rooted)
	case *parse.WithNode:
		return branchParts(&n.BranchNode, rooted, false)
	case *parse.RangeNode:
		return branchParts(&n.BranchNode, rooted, false)
	}
	return nil
}

// withDot returns nodes as parts in which the dot is the record if rooted is set.
func withDot(rooted bool, nodes ...parse.Node) []templatePart {
	list := make([]templatePart, len(nodes))
	for i, n := range nodes {
		list[i] = templatePart{n, rooted}
	}
	return list
}

func commandParts(pipe *parse.PipeNode, rooted bool) []templatePart {
	var list []templatePart
	for _, command := range pipe.Cmds {
		list = append(list, withDot(rooted, command.Args...)...)
	}
	return list
}

// branchParts returns the parts of a branch. inner is whether the dot of its list is the record.
func branchParts(b *parse.BranchNode, rooted, inner bool) []templatePart {
	return []templatePart{{b.Pipe, rooted}, {b.List, inner}, {b.ElseList, rooted}}
}

func (t *template) checkField(tree *parse.Tree, node parse.Node, name string, rooted bool) error {
	t.need(strings.ToLower(name))
	known := format.Fields()
	if !rooted || slices.ContainsFunc(known, func(field string) bool { return strings.EqualFold(field, name) }) {
		return nil
	}
	place, _ := tree.ErrorContext(node)
	return usage(suggest(".", name, known)+"The fields are "+strings.Join(known, ", ")+`; other keys of JSON Lines are read by {{index . "KEY"}}`, "%s: unknown field %q", place, name)
}

func (t *template) need(name string) {
	switch name {
	case "markdown":
		t.needs |= format.WithMarkdown
	case "html":
		t.needs |= format.WithHTML
	}
}

// templateError is the error of a template for one record.
type templateError struct{ error }

// execute returns the output of the template for a record.
func (t *template) execute(record []byte) (out []byte, err error) {
	run := &templateRun{template: t, tree: t.trees[t.name]}
	if run.tree == nil {
		return []byte{}, nil
	}
	defer func() {
		if fault, ok := recover().(templateError); ok {
			out, err = nil, fault
		}
	}()
	dot := valueOf(gjson.ParseBytes(bytes.TrimSpace(record)))
	run.vars = []variable{{"$", dot}}
	run.list(run.tree.Root, dot)
	return append([]byte{}, run.out.Bytes()...), nil
}

// templateRun is the execution of a template.
type templateRun struct {
	*template
	tree  *parse.Tree
	out   bytes.Buffer
	vars  []variable // the innermost last
	depth int
}

type variable struct {
	name  string
	value any
}

// The ways in which the list of a range ends.
type ending int

const (
	atEnd ending = iota
	atBreak
	atContinue
)

// fail ends the run.
func (r *templateRun) fail(node parse.Node, format string, args ...any) {
	place, _ := r.tree.ErrorContext(node)
	panic(templateError{fmt.Errorf("%s: %s", place, fmt.Sprintf(format, args...))})
}

func (r *templateRun) list(list *parse.ListNode, dot any) ending {
	if list == nil {
		return atEnd
	}
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.TextNode:
			r.out.Write(n.Text)
		case *parse.ActionNode:
			if value := r.pipe(n.Pipe, dot); len(n.Pipe.Decl) == 0 {
				r.out.WriteString(textOf(value))
			}
		case *parse.TemplateNode:
			r.call(n, dot)
		case *parse.BreakNode:
			return atBreak
		case *parse.ContinueNode:
			return atContinue
		default:
			if end := r.branch(node, dot); end != atEnd {
				return end
			}
		}
	}
	return atEnd
}

// branch runs a node with lists of its own. Variables that are declared there end with it.
func (r *templateRun) branch(node parse.Node, dot any) ending {
	defer func(n int) { r.vars = r.vars[:n] }(len(r.vars))
	switch n := node.(type) {
	case *parse.IfNode:
		if isTrue(r.pipe(n.Pipe, dot)) {
			return r.list(n.List, dot)
		}
		return r.list(n.ElseList, dot)
	case *parse.WithNode:
		if value := r.pipe(n.Pipe, dot); isTrue(value) {
			return r.list(n.List, value)
		}
		return r.list(n.ElseList, dot)
	case *parse.RangeNode:
		return r.loop(n, dot)
	}
	r.fail(node, "%s cannot be run", node)
	return atEnd
}

func (r *templateRun) loop(n *parse.RangeNode, dot any) ending {
	decl := n.Pipe.Decl
	value := r.value(n.Pipe, dot)
	keys, values := entriesOf(value)
	if len(values) == 0 {
		if value != nil && !isCollection(value) {
			r.fail(n, "there is nothing to range over in %q", textOf(value))
		}
		return r.list(n.ElseList, dot)
	}
	for i, entry := range values {
		mark := len(r.vars)
		switch len(decl) {
		case 1:
			r.set(n.Pipe, decl[0].Ident[0], entry)
		case 2:
			r.set(n.Pipe, decl[0].Ident[0], keys[i])
			r.set(n.Pipe, decl[1].Ident[0], entry)
		}
		end := r.list(n.List, entry)
		r.vars = r.vars[:mark]
		if end == atBreak {
			break
		}
	}
	return atEnd
}

// call runs a template that is defined in the template.
func (r *templateRun) call(n *parse.TemplateNode, dot any) {
	tree := r.trees[n.Name]
	if tree == nil {
		r.fail(n, "template %q is not defined", n.Name)
	}
	if r.depth++; r.depth > maxTemplateDepth {
		r.fail(n, "templates call each other without end")
	}
	var value any
	if n.Pipe != nil {
		value = r.pipe(n.Pipe, dot)
	}
	vars, caller := r.vars, r.tree
	r.vars, r.tree = []variable{{"$", value}}, tree
	r.list(tree.Root, value)
	r.vars, r.tree = vars, caller
	r.depth--
}

// pipe returns the value of a pipeline and assigns it to the variable that the pipeline
// declares.
func (r *templateRun) pipe(p *parse.PipeNode, dot any) any {
	value := r.value(p, dot)
	for _, v := range p.Decl {
		r.set(p, v.Ident[0], value)
	}
	return value
}

// set assigns a value to a new variable, or to the last one of the name.
func (r *templateRun) set(p *parse.PipeNode, name string, value any) {
	if p.IsAssign {
		for i := len(r.vars) - 1; i >= 0; i-- {
			if r.vars[i].name == name {
				r.vars[i].value = value
				return
			}
		}
	}
	r.vars = append(r.vars, variable{name, value})
}

func (r *templateRun) value(p *parse.PipeNode, dot any) any {
	var last []any // the value of the previous command
	for _, command := range p.Cmds {
		last = []any{r.command(command, dot, last)}
	}
	return last[0]
}

// command returns the value of a command. last is the value of the previous command, which
// becomes the last argument.
func (r *templateRun) command(c *parse.CommandNode, dot any, last []any) any {
	if name, ok := c.Args[0].(*parse.IdentifierNode); ok {
		var args []any
		for _, arg := range c.Args[1:] {
			args = append(args, r.argument(arg, dot))
		}
		value, err := templateFuncs[name.Ident](r.vars[0].value, append(args, last...))
		if err != nil {
			r.fail(c, "%s: %v", name.Ident, err)
		}
		return value
	}
	if len(c.Args) > 1 || len(last) > 0 {
		r.fail(c, "%s is no function", c.Args[0])
	}
	return r.argument(c.Args[0], dot)
}

func (r *templateRun) argument(node parse.Node, dot any) any {
	switch n := node.(type) {
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		return nil
	case *parse.BoolNode:
		return n.True
	case *parse.StringNode:
		return n.Text
	case *parse.NumberNode:
		if n.IsInt {
			return int(n.Int64)
		}
		return n.Float64
	case *parse.FieldNode:
		return r.fields(n, dot, n.Ident)
	case *parse.ChainNode:
		return r.fields(n, r.argument(n.Node, dot), n.Field)
	case *parse.PipeNode:
		return r.pipe(n, dot)
	case *parse.IdentifierNode:
		return r.command(&parse.CommandNode{Args: []parse.Node{n}}, dot, nil)
	case *parse.VariableNode:
		for i := len(r.vars) - 1; i >= 0; i-- {
			if r.vars[i].name == n.Ident[0] {
				return r.fields(n, r.vars[i].value, n.Ident[1:])
			}
		}
	}
	r.fail(node, "%s has no value", node)
	return nil
}

// fields returns the value of nested fields. A field that is absent is nil.
func (r *templateRun) fields(node parse.Node, value any, names []string) any {
	for _, name := range names {
		object, ok := value.(gjson.Result)
		switch {
		case value == nil:
			return nil
		case !ok || !object.IsObject():
			r.fail(node, "%q has no field %s", textOf(value), name)
		}
		value = fieldOf(object, name)
	}
	return value
}

// fieldOf returns the named field. It ignores case, because Go programs write .Title and
// .CanonicalURL.
func fieldOf(object gjson.Result, name string) (value any) {
	object.ForEach(func(key, field gjson.Result) bool {
		if strings.EqualFold(key.Str, name) {
			value = valueOf(field)
			return false
		}
		return true
	})
	return value
}

// valueOf returns a value of JSON as a value of a template.
func valueOf(json gjson.Result) any {
	switch json.Type {
	case gjson.String:
		return json.Str
	case gjson.Number:
		if n, err := strconv.Atoi(json.Raw); err == nil {
			return n
		}
		return json.Num
	case gjson.True, gjson.False:
		return json.Bool()
	case gjson.JSON:
		return json
	}
	return nil
}

// textOf returns a value as text: a list of words with commas, an object as JSON.
func textOf(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case gjson.Result:
		if words, err := wordsOf(v); err == nil {
			return strings.Join(words, ", ")
		}
		return v.Raw
	}
	return fmt.Sprint(value)
}

// wordsOf returns the entries of a list, none of which is a list or object.
func wordsOf(value any) ([]string, error) {
	list, ok := value.(gjson.Result)
	switch {
	case value == nil:
		return nil, nil
	case !ok:
		return []string{textOf(value)}, nil
	case !list.IsArray():
		return nil, errors.New("it is no list")
	}
	var words []string
	for _, entry := range list.Array() {
		if entry.Type == gjson.JSON {
			return nil, errors.New("it is no list of words")
		}
		words = append(words, textOf(valueOf(entry)))
	}
	return words, nil
}

// isTrue reports whether a value is not empty.
func isTrue(value any) bool {
	switch v := value.(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case int:
		return v != 0
	case float64:
		return v != 0
	}
	_, entries := entriesOf(value)
	return len(entries) > 0
}

func isCollection(value any) bool {
	_, ok := value.(gjson.Result)
	return ok
}

// entriesOf returns the entries of a list or object with their numbers or names.
func entriesOf(value any) (keys, values []any) {
	collection, ok := value.(gjson.Result)
	if !ok {
		return nil, nil
	}
	n := 0
	collection.ForEach(func(key, entry gjson.Result) bool {
		if collection.IsArray() {
			keys = append(keys, n)
		} else {
			keys = append(keys, key.Str)
		}
		values = append(values, valueOf(entry))
		n++
		return true
	})
	return keys, values
}
