"""WeCom's pushes received with Django, in one file.

python -m examples.django_app runserver --noreload 8000

The app is configured by the environment, see docs/configuration.md. The URLs to enter at WeCom's console:

    /callback/instruction       指令回调URL
    /callback/data/$CORPID$     数据回调URL
    /callback/system            系统事件接收URL
"""

from __future__ import annotations

import logging
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from qyapi import Context, Provider, Suite, events

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], DATA_UPLOAD_MAX_MEMORY_SIZE=1 << 20)
log = logging.getLogger("django.server")
provider = Provider.from_env()
suite = Suite.from_env(provider)


@suite.on(events.CreateAuth)
def installed(event: events.CreateAuth, ctx: Context) -> None:
    log.info("%s has installed the app", ctx.corp.corpid)


@suite.on(events.TextMessage)
def asked(event: events.TextMessage) -> None:
    log.info("%s writes: %s", event.from_user_name, event.content)


@provider.on(events.RegisterCorp)
def registered(event: events.RegisterCorp) -> None:
    log.info("%s has registered", event.auth_corp_id)


def to_app(request: HttpRequest, corpid: str = "") -> HttpResponse:
    return answer_of(suite, request)


def to_provider(request: HttpRequest) -> HttpResponse:
    return answer_of(provider, request)


def answer_of(receiver: Suite | Provider, request: HttpRequest) -> HttpResponse:
    answer = receiver.receive(request.method or "", request.META["QUERY_STRING"], request.body)
    return HttpResponse(answer.body, status=answer.status, headers=dict(answer.headers))


urlpatterns = [
    path("callback/instruction", csrf_exempt(to_app)),
    path("callback/data/<corpid>", csrf_exempt(to_app)),
    path("callback/system", csrf_exempt(to_provider)),
]
application = get_wsgi_application()

# What an earlier run has left in the inbox is handled at once, not only after the next push.
suite.start_worker()
provider.start_worker()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
