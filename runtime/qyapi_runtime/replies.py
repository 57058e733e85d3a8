"""Passive replies (被动回复消息): what a push is answered with, at once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, TimeoutError
from importlib import import_module
from queue import SimpleQueue
from typing import Any

from qyapi_runtime.callback.xml import build_xml
from qyapi_runtime.codec import conversion_of, to_dict
from qyapi_runtime.errors import ParameterError
from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Tagged
from qyapi_runtime.struct import Struct
