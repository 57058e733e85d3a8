"""Speed: ratios measured side by side in one run, and seconds of the generator."""
