"""What programs can do with a sandbox, by topic; `Sandbox` has all of it."""
