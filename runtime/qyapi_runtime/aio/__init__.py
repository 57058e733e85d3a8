"""What the asynchronous client, `qyapi.aio`, runs on: a transport and what drives flows; the rest is shared."""

__all__: list[str] = []
