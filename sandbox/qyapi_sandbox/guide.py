"""What a user must know of a running sandbox."""

from __future__ import annotations

from qyapi_sandbox.sandbox import Sandbox


def guide(sandbox: Sandbox) -> str:
    """What to point at a sandbox: its URL, and the ids and secrets as lines for a shell."""
    suite, template, corp = sandbox.suite, sandbox.customized_suite, sandbox.corp
    agent, model = corp.internal_agent(), sandbox.world.model
    corps = "\n".join(
        f"  {corp.name}  corpid {corp.corpid}  plain corpid {corp.plain_corpid}  {len(corp.members)} members"
        for corp in sandbox.corps
    )
    return f"""\
qyapi sandbox: an offline WeCom at {sandbox.base_url}
What happens is shown at {sandbox.base_url}/_sandbox/ (every secret here is made up).

Corps
{corps}

Template of customized apps
  suite_id {template.suite_id}  secret {template.secret}
  Token {template.token}  EncodingAESKey {template.encoding_aes_key}

Third-party app, for a client in this shell
export QYAPI_BASE_URL={sandbox.base_url}
export QYAPI_PROVIDER_CORPID={sandbox.provider.corpid}
export QYAPI_PROVIDER_SECRET={sandbox.provider.secret}
export QYAPI_PROVIDER_CALLBACK_TOKEN={sandbox.provider.token}
export QYAPI_PROVIDER_CALLBACK_AES_KEY={sandbox.provider.encoding_aes_key}
export QYAPI_SUITE_ID={suite.suite_id}
export QYAPI_SUITE_SECRET={suite.secret}
export QYAPI_CALLBACK_TOKEN={suite.token}
export QYAPI_CALLBACK_AES_KEY={suite.encoding_aes_key}

Internal app of {corp.name}
  Token {agent.token}  EncodingAESKey {agent.encoding_aes_key}
export QYAPI_CORPID={corp.plain_corpid}
export QYAPI_CORPSECRET={agent.secret}

Smart bot of {corp.name}
export QYAPI_BOT_TOKEN={corp.bot.token}
export QYAPI_BOT_AES_KEY={corp.bot.encoding_aes_key}
  or over a long connection
export QYAPI_BOT_ID={corp.bot.aibotid}
export QYAPI_BOT_SECRET={corp.bot.secret}
export QYAPI_BOT_URL={sandbox.bot_connection_url}

Device model {model.model_id}
  Token {model.token}  EncodingAESKey {model.encoding_aes_key}
"""
