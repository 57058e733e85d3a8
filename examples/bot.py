"""A smart bot (智能机器人) over a long connection that repeats what it is told, word by word: python -m examples.bot.

The bot comes from the environment, see docs/configuration.md. Start it twice with one QYAPI_STORE: one connects, and
the other takes over when that ends.
"""

from __future__ import annotations

import logging

from qyapi import BotConnection, events
from qyapi.types.events import BotReplyText, BotStream, BotStreamReply, BotTextReply

bot = BotConnection.from_env()


@bot.answer(events.BotEnterChat)
def welcome(event: events.BotEnterChat) -> BotTextReply:
    return BotTextReply(text=BotReplyText(content="Say something."))


@bot.on(events.BotTextMessage)
def repeat(event: events.BotTextMessage) -> None:
    words = event.text.content.split()
    for count in range(1, len(words) + 1):
        stream = BotStream(id=event.msgid, finish=count == len(words), content=" ".join(words[:count]))
        bot.respond(event, BotStreamReply(stream=stream))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    bot.run()
