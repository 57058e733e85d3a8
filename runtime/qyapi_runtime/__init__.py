"""The hand-written part of qyapi: what the generated client runs on."""
