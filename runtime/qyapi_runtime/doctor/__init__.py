"""`python -m qyapi_runtime doctor`: finds out what is wrong with a set-up, and what to do about it."""

from __future__ import annotations

from qyapi_runtime.doctor.examination import examine
from qyapi_runtime.doctor.finding import Finding

__all__ = ["Finding", "examine"]
