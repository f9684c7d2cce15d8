"""Statistics of verdicts: intervals, paired comparisons, clusters, repeats."""
