"""Learns the tables and trees of the ranking from what the train command wrote.

    train.py tables WORK    tables-0.bin ... tables-4.bin, tables.bin
    train.py trees WORK     out-of-fold.f32, model.bin

The tables are one logistic regression over hashed words and class names. The
trees are gradient-boosted over the features of a block. Both are learned once
without each fold, for honest figures, and once from all pages.
"""

import json
import os
import sys

import numpy as np
import scipy.optimize
import scipy.sparse
import xgboost

FOLDS = 5
WORDS, NAMES = 1 << 15, 1 << 14
TABLE_SCALE, LEAF_SCALE = 24, 4096
DEPTH = 5
TREES = 300
ROWS_A_PAGE = 200  # so that long pages don't outweigh the others
LEAST_CEILING = 0.8  # pages whose best set of blocks scores less teach nothing
MOST_WEIGHT = 2.0  # of a page; little gold among much boilerplate would weigh more
COPY_WEIGHT = {"short": 0.5, "foreign": 0.3}  # of a page's copies against the page itself
READ_SETS = ("reading", "segments")
READ_WEIGHT = 0.7  # of a page labelled by reading: it has the conventions of no other set
OTHER_WEIGHT = 6.0  # of a page that is no article: there are fewer of them, and each kind is its own
TEMPER, SHIFT = 0.8, -0.5  # the trees are surer than they are right, and err towards keeping


class Work:
    """The arrays that the train command wrote to a folder."""

    def __init__(self, folder):
        self.folder = folder
        self.pages = json.load(open(os.path.join(folder, "pages.json")))
        blocks = [p["blocks"] for p in self.pages]
        self.page = np.repeat(np.arange(len(self.pages)), blocks)
        self.start = np.concatenate([[0], np.cumsum(blocks)])
        self.fold = np.array([p["fold"] for p in self.pages])
        self.sets = np.array([p["set"] for p in self.pages])
        self.y = self.array("labels.f32", np.float32)
        self.words = self.array("weights.i32", np.int32).astype(np.float64)
        self.copies = np.isin(self.sets, list(COPY_WEIGHT))[self.page]
        self.weight = self.weights()

    def array(self, name, dtype):
        return np.fromfile(os.path.join(self.folder, name), dtype=dtype)

    def weights(self):
        """The weight of every row; 0 for pages and rows that are left out."""
        rng = np.random.default_rng(1)
        weight = np.zeros(len(self.y))
        for i, p in enumerate(self.pages):
            rows = slice(self.start[i], self.start[i + 1])
            w, y = self.words[rows], np.maximum(self.y[rows], 0)
            if len(w) == 0:
                continue
            gold = max((w * y).sum(), 1)
            if p["gold"] > 0 and p["set"] not in READ_SETS and 2 * gold / (gold + max(p["gold"], gold)) < LEAST_CEILING:
                continue
            v = (w + 2) / np.sqrt(gold * max(w.sum(), 1))
            if len(w) > ROWS_A_PAGE:
                left = rng.random(len(w)) < ROWS_A_PAGE / len(w)
                left |= y > 0.3
                v = np.where(left, np.where(y > 0.3, v, v * len(w) / ROWS_A_PAGE), 0)
            weight[rows] = v
        return weight


def balance(work):
    """The weight of every row for the trees: pages balanced against each other."""
    weight = work.weight.copy()
    for i, p in enumerate(work.pages):
        rows = slice(work.start[i], work.start[i + 1])
        weight[rows] *= min(1, MOST_WEIGHT / max(weight[rows].sum(), 1e-9)) * COPY_WEIGHT.get(p["set"], 1.0)
        if p["set"] in READ_SETS:
            weight[rows] *= READ_WEIGHT
        if p["set"] == "wcxb" and p["type"] != "article":
            weight[rows] *= OTHER_WEIGHT
    return weight


def regression(x, y, weight, l2):
    """Weights of a logistic regression, with the bias as the last one."""
    total = weight.sum()

    def loss(theta):
        z = x @ theta
        value = (weight * (np.logaddexp(0, z) - y * z)).sum() / total + l2 * (theta[:-1] ** 2).sum() / 2
        gradient = x.T @ (weight * (1 / (1 + np.exp(-z)) - y)) / total
        gradient[:-1] += l2 * theta[:-1]
        return value, gradient

    start = np.zeros(x.shape[1])
    return scipy.optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 120}).x


def sparse(work, kind, size, weights):
    counts = work.array(kind + "-n.i32", np.int32)
    pointers = np.concatenate([[0], np.cumsum(counts)])
    places = work.array(kind + ".u16", np.uint16).astype(np.int32)
    if len(weights) != len(places):
        weights = np.repeat(weights, counts)
    m = scipy.sparse.csr_matrix((weights, places, pointers), shape=(len(counts), size))
    m.sum_duplicates()
    return m


def tables(work):
    x = scipy.sparse.hstack(
        [
            sparse(work, "words", WORDS, work.array("words-weight.f32", np.float32)),
            sparse(work, "names", NAMES, work.array("names-weight.f32", np.float32)),
            np.ones((len(work.y), 1), dtype=np.float32),
        ],
        format="csr",
    )
    known = (work.y >= 0) & (work.weight > 0) & ~work.copies
    for fold in list(range(FOLDS)) + [None]:
        rows = known if fold is None else known & (work.fold[work.page] != fold)
        theta = regression(x[rows], np.clip(work.y[rows], 0, 1), work.weight[rows], 1e-5)
        if fold is not None:
            test = known & (work.fold[work.page] == fold)
            z = x[test] @ theta
            print("tables", fold, "AUC %.4f" % auc(work.y[test] > 0.5, z, work.weight[test]), "largest %.1f" % abs(theta).max())
        name = "tables.bin" if fold is None else "tables-%d.bin" % fold
        with open(os.path.join(work.folder, name), "wb") as f:
            f.write(np.array([theta[-1], 0], dtype="<f4").tobytes())
            f.write(np.clip(np.round(theta[:-1] * TABLE_SCALE), -127, 127).astype(np.int8).tobytes())


def auc(y, score, weight):
    order = np.argsort(score)
    y, weight = y[order], weight[order]
    positive = np.where(y, weight, 0)
    negative = np.where(y, 0, weight)
    return (positive * np.cumsum(negative)).sum() / max(positive.sum() * negative.sum(), 1e-9)


PARAMETERS = {
    "objective": "binary:logistic",
    "tree_method": "hist",
    "max_bin": 256,
    "max_depth": DEPTH,
    "eta": 0.06,
    "subsample": 0.8,
    "colsample_bytree": 0.5,
    "min_child_weight": 0.5,
    "lambda": 2.0,
    "nthread": 2,
    "seed": 7,
    "base_score": 0.5,
}


def boost(rows, y, weight):
    weight = weight * (len(weight) / weight.sum())
    data = xgboost.QuantileDMatrix(rows, label=np.clip(y, 0, 1), weight=weight, max_bin=256)
    return xgboost.train(PARAMETERS, data, TREES)


def predict(model, rows):
    margin = model.predict(xgboost.DMatrix(rows), output_margin=True)
    return 1 / (1 + np.exp(-(TEMPER * margin + SHIFT)))


def trees(work):
    features = len(work.array("rows.u8", np.uint8)) // len(work.y)
    rows = np.fromfile(os.path.join(work.folder, "rows.u8"), dtype=np.uint8).reshape(-1, features)
    balanced = balance(work)
    fold_of = work.fold[work.page]
    out = np.zeros(len(work.y), dtype=np.float32)
    for fold in [None] + list(range(FOLDS)):
        train = np.ones(len(work.y), dtype=bool) if fold is None else fold_of != fold
        use = train & (balanced > 0) & (work.y >= 0)
        model = boost(rows[use], work.y[use], balanced[use])
        if fold is None:
            write(work, model, features)
            continue
        test = fold_of == fold
        out[test] = predict(model, rows[test])
        print("trees", fold, "F1 %.4f" % expected(work, out, fold), flush=True)
    print("all F1 %.4f" % expected(work, out, None))
    out[~work.copies].tofile(os.path.join(work.folder, "out-of-fold.f32"))


def expected(work, p, fold):
    """The mean F1 over pages of the best expected cut, by labels."""
    scores = []
    for i, page in enumerate(work.pages):
        if page["set"] != "wcxb" or fold is not None and page["fold"] != fold:
            continue
        rows = slice(work.start[i], work.start[i + 1])
        w, y, q = work.words[rows], work.y[rows], p[rows]
        if len(w) == 0:
            scores.append(0)
            continue
        order = np.argsort(-q, kind="stable")
        hit, kept = np.cumsum((w * q)[order]), np.cumsum(w[order])
        n = np.argmax(hit / (kept + (w * q).sum() + 1e-9)) + 1
        gold = max(page["gold"], (w * y).sum())
        scores.append(2 * (w * y)[order][:n].sum() / max(w[order][:n].sum() + gold, 1))
    return np.mean(scores)


def write(work, model, features):
    """Writes model.bin: the tables, then the trees as complete binary trees."""
    nodes, leaves = (1 << DEPTH) - 1, 1 << DEPTH
    out = bytearray(open(os.path.join(work.folder, "tables.bin"), "rb").read())
    dumped = [json.loads(t) for t in model.get_dump(dump_format="json")]
    out += np.array([DEPTH], dtype=np.uint8).tobytes()
    out += np.array([len(dumped)], dtype="<u2").tobytes()
    out += np.array([round(SHIFT * LEAF_SCALE)], dtype="<i2").tobytes()
    for tree in dumped:
        split = np.full((nodes, 2), (0, 255), dtype=np.uint8)  # where a branch ends early, all rows go left
        leaf = np.zeros(leaves, dtype="<i2")

        def fill(node, at):
            if at >= nodes:
                leaf[at - nodes] = np.clip(round(node["leaf"] * TEMPER * LEAF_SCALE), -32768, 32767)
                return
            if "leaf" in node:
                fill(node, 2 * at + 1)
                fill(node, 2 * at + 2)
                return
            children = {c["nodeid"]: c for c in node["children"]}
            # Rows hold whole numbers: below the condition is at most one less than its ceiling.
            split[at] = int(node["split"][1:]), int(np.ceil(node["split_condition"])) - 1
            fill(children[node["yes"]], 2 * at + 1)
            fill(children[node["no"]], 2 * at + 2)

        fill(tree, 0)
        out += split.tobytes() + leaf.tobytes()
    open(os.path.join(work.folder, "model.bin"), "wb").write(out)
    gain = model.get_score(importance_type="total_gain")
    with open(os.path.join(work.folder, "gain.tsv"), "w") as f:
        for name, g in sorted(gain.items(), key=lambda kv: -kv[1]):
            f.write("%s\t%.1f\n" % (name[1:], g))


if __name__ == "__main__":
    {"tables": tables, "trees": trees}[sys.argv[1]](Work(sys.argv[2]))
