"""What a change of the spec means for those who use the client: see docs/diff.md."""
