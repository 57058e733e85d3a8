"""WeCom's pushes received with Flask.

python -m flask --app examples.flask_app run --port 8000

The app is configured by the environment, see docs/configuration.md. The URLs to enter at WeCom's console:

    /callback/instruction       指令回调URL
    /callback/data/$CORPID$     数据回调URL
    /callback/system            系统事件接收URL
"""

from __future__ import annotations

from flask import Flask, Response, request

from qyapi import Context, Provider, Suite, events

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1 << 20
provider = Provider.from_env()
suite = Suite.from_env(provider)


@suite.on(events.CreateAuth)
def installed(event: events.CreateAuth, ctx: Context) -> None:
    app.logger.warning("%s has installed the app", ctx.corp.corpid)


@suite.on(events.TextMessage)
def asked(event: events.TextMessage) -> None:
    app.logger.warning("%s writes: %s", event.from_user_name, event.content)


@provider.on(events.RegisterCorp)
def registered(event: events.RegisterCorp) -> None:
    app.logger.warning("%s has registered", event.auth_corp_id)


@app.route("/callback/instruction", methods=["GET", "POST"])
@app.route("/callback/data/<corpid>", methods=["GET", "POST"])
def to_app(corpid: str = "") -> Response:
    return answer_of(suite)


@app.route("/callback/system", methods=["GET", "POST"])
def to_provider() -> Response:
    return answer_of(provider)


def answer_of(receiver: Suite | Provider) -> Response:
    answer = receiver.receive(request.method, request.query_string.decode(), request.get_data())
    return Response(answer.body, answer.status, answer.headers)


# What an earlier run has left in the inbox is handled at once, not only after the next push.
suite.start_worker()
provider.start_worker()
