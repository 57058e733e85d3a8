"""From what was seen of WeCom to changes of the spec: drift logs, cassettes, samples, pages of the official site."""
