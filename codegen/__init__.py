"""The generator: spec/*.yaml in, generated/qyapi and the sandbox's compiled spec out."""
