"""The steps of bench/index.ts once more, over whole matrices of numpy, as a statistician would write them."""
import json
import sys
import time

import numpy as np

path, runs = sys.argv[1], int(sys.argv[2])
world = json.load(open(path))
x = np.array(world["cells"], dtype=float).T
x[x == world["none"]] = np.nan
region = np.array(world["regions"])
group = np.array(world["groups"])
lower = np.array(world["lower"])
weight = np.array(world["weights"], dtype=float)
part = np.array(world["parts"])
top = np.array(world["top"], dtype=float)
rng = np.random.default_rng(world["seed"])
regions = [region == one for one in np.unique(region)]
members = [np.flatnonzero(group == one) for one in range(len(part))]


def impute(v):
    v = v.copy()
    for rows in regions:
        own = v[rows]
        v[rows] = np.where(np.isnan(own), np.nanmedian(own, axis=0), own)
    return v


def outlying(v):
    n = len(v)
    d = v - v.mean(axis=0)
    m2, m3, m4 = (d**2).sum(axis=0), (d**3).sum(axis=0), (d**4).sum(axis=0)
    skew = np.sqrt(n) * m3 / m2**1.5 * np.sqrt(n * (n - 1)) / (n - 2)
    kurt = ((n + 1) * (n * m4 / m2**2 - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))
    return (np.abs(skew) > 2) & (kurt > 3.5), skew


def treat(v):
    flags, _ = outlying(v)
    if not flags.any():
        return v
    v = v.copy()
    for column in np.flatnonzero(flags):
        c = np.sort(v[:, column])
        above = below = 0
        while True:
            bad, skew = outlying(c[:, None])
            if not bad[0]:
                v[:, column] = np.clip(v[:, column], c[0], c[-1])
                break
            tied = int((c == (c[-1] if skew[0] >= 0 else c[0])).sum())
            if tied + (below if skew[0] >= 0 else above) > 5:
                v[:, column] = np.log(v[:, column] - v[:, column].min() + 1)
                break
            if skew[0] >= 0:
                above, c[-tied:] = tied, c[-tied - 1]
            else:
                below, c[:tied] = tied, c[tied]
    return v


def scaled(v, method):
    v = np.where(lower, -v, v)
    if method == "rank":
        # A continuous error leaves no two values equal.
        return np.argsort(np.argsort(v, axis=0), axis=0) + 1.0
    low, high = v.min(axis=0), v.max(axis=0)
    return 1 + (v - low) / (high - low) * 99


def joined(v, w, method):
    if method == "geometric":
        return np.exp((np.log(v) * w).sum(axis=1) / w.sum())
    return (v * w).sum(axis=1) / w.sum()


def scores(v, w, of_parts, of_top, method):
    lowest = np.column_stack([joined(v[:, m], w[m], method) for m in members])
    middle = np.column_stack(
        [joined(lowest[:, part == one], of_parts[part == one], method) for one in range(len(top))]
    )
    return joined(middle, of_top, method)


ones = np.ones(len(part))
nominal = scores(scaled(treat(impute(x)), "min-max"), weight, ones, top, "arithmetic")
ranks = np.zeros((runs, len(x)), dtype=int)
start = time.perf_counter()
for run in range(runs):
    shake = lambda of: of * rng.uniform(0.75, 1.25, len(of))
    seen = x * np.exp(0.05 * rng.standard_normal(x.shape))
    normalised = scaled(treat(impute(seen)), rng.choice(["min-max", "rank"]))
    method = rng.choice(["arithmetic", "geometric"])
    found = scores(normalised, shake(weight), shake(ones), shake(top), method)
    ranks[run] = (-found).argsort().argsort() + 1
low, high = np.percentile(ranks, [5, 95], axis=0, method="inverted_cdf")
seconds = time.perf_counter() - start
told = {"seconds": seconds, "numpy": np.__version__, "scores": nominal.tolist()}
print(json.dumps({**told, "low": low.tolist(), "high": high.tolist()}))
