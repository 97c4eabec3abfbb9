"""The yearly synergy report: what stands in it, and the two documents that are written of it."""
