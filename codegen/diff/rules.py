"""Every kind of change with its verdicts. docs/diff.md lists the same; a test compares them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Verdict(IntEnum):
    """What a change does to those who use the client; the worse, the greater."""

    DOCS = 0
    COMPATIBLE = 1
    RISKY = 2
    BREAKING = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change.

    Attributes:
        source: Does Python code that uses the client still type-check and run?
        wire: Do WeCom and the client still understand each other?
        effect: What it means for that code, in a sentence.
    """

    source: Verdict
    wire: Verdict
    effect: str

    @property
    def verdict(self) -> Verdict:
        """The worse of the two."""
        return max(self.source, self.wire)


D, C, R, B = Verdict.DOCS, Verdict.COMPATIBLE, Verdict.RISKY, Verdict.BREAKING

_GONE = "Code that names it breaks: an AttributeError or ImportError."
_WAS_DEPRECATED = "It was deprecated in the old version; code that still names it breaks."
_NOTHING = "Code keeps working."
_WIRE = "Code stays as it is; what is sent or read is another thing."
_TYPE = "Code that gives or reads it no longer fits its type."

RULES: dict[str, Rule] = {
    # Modules, functions, structs, events as such.
    "module-added": Rule(C, C, _NOTHING),
    "module-removed": Rule(B, C, _GONE),
    "module-renamed": Rule(B, C, "Imports from the old module break; import from the new one."),
    "deprecated-module-removed": Rule(C, C, _WAS_DEPRECATED),
    "deprecated-module-renamed": Rule(C, C, _WAS_DEPRECATED),
    "function-added": Rule(C, C, _NOTHING),
    "function-removed": Rule(B, C, _GONE),
    "function-renamed": Rule(B, C, "Calls by the old name break: an AttributeError; use the new name."),
    "function-moved": Rule(B, C, "Imports from the old module break; calls through the area or an api object work."),
    "deprecated-function-removed": Rule(C, C, _WAS_DEPRECATED),
    "deprecated-function-renamed": Rule(C, C, _WAS_DEPRECATED),
    "deprecated-function-moved": Rule(C, C, _WAS_DEPRECATED),
    "struct-added": Rule(C, C, _NOTHING),
    "struct-removed": Rule(B, C, _GONE),
    "struct-renamed": Rule(B, C, "Code that names the class breaks: an ImportError; use the new name."),
    "struct-moved": Rule(B, C, "Imports of the class from the old module break; import it from the new one."),
    "deprecated-struct-removed": Rule(C, C, _WAS_DEPRECATED),
    "deprecated-struct-renamed": Rule(C, C, _WAS_DEPRECATED),
    "deprecated-struct-moved": Rule(C, C, _WAS_DEPRECATED),
    "struct-kind-changed": Rule(B, B, "A class became a union of classes, or the reverse: code that builds it breaks."),
    "event-added": Rule(C, C, "Pushes that came as UnknownEvent now come as this class."),
    "event-removed": Rule(B, B, "Code that names the class breaks; its pushes come as UnknownEvent."),
    "event-renamed": Rule(B, C, "Handlers that name the old class break: an AttributeError; use the new name."),
    "event-moved": Rule(B, C, "Imports of the class from the old module break; qyapi.events has it as before."),
    "event-dispatch-changed": Rule(B, B, "Handlers no longer get the pushes that they got; qyapi.events loses a name."),
    "event-dispatch-added": Rule(C, C, "Handlers get further pushes as this class."),
    # Calls.
    "path-changed": Rule(C, R, "Code stays as it is; the call goes to another address."),
    "credential-changed": Rule(B, B, "Calls with the old kind of api object break: a TypeError."),
    "credential-parameter-changed": Rule(C, B, "Code stays as it is; the token goes by another name."),
    "apps-narrowed": Rule(C, R, "Calls of the kinds of apps that are no longer listed may be refused."),
    "apps-widened": Rule(C, C, _NOTHING),
    "answer-added": Rule(C, C, "The function returned None, or had a form of answer less."),
    "answer-removed": Rule(B, C, "Code that uses what the function returned breaks."),
    "answer-changed": Rule(B, C, "Code that names the class of the answer breaks."),
    "pagination-added": Rule(C, C, "There is a twin function with `_iter` behind its name."),
    "pagination-removed": Rule(B, C, "Calls of the twin with `_iter` behind its name break: an AttributeError."),
    "pagination-items-changed": Rule(B, C, "The twin with `_iter` behind its name goes through something else."),
    "pagination-changed": Rule(C, R, "Code stays as it is; pages are asked for in another way."),
    "waiter-added": Rule(C, C, "There is a twin function with `_wait` behind its name."),
    "waiter-removed": Rule(B, C, "Calls of the twin with `_wait` behind its name break: an AttributeError."),
    "waiter-changed": Rule(C, R, "Code stays as it is; whether the job is done is told in another way."),
    "signing-changed": Rule(B, B, "The call is signed in another way: other parameters, or another key."),
    # Parameters: of functions, and fields of structs that are sent.
    "parameter-added": Rule(C, C, _NOTHING),
    "required-parameter-added": Rule(B, B, "Calls and objects without it break: a TypeError."),
    "parameter-removed": Rule(B, C, "Calls and objects that pass it break: a TypeError."),
    "parameter-renamed": Rule(B, C, "Calls and objects that pass it break: a TypeError; use the new name."),
    "parameter-wire-name-changed": Rule(C, B, f"{_WIRE} Is it a correction by WeCom?"),
    "parameter-made-required": Rule(B, B, "Calls and objects that leave it out break: a TypeError."),
    "parameter-made-optional": Rule(C, C, _NOTHING),
    "parameter-type-changed": Rule(B, B, "Calls that pass the old type break: type checkers and WeCom refuse it."),
    "parameter-type-widened": Rule(C, C, "What fitted still fits."),
    "parameter-list-changed": Rule(B, B, "Calls that pass it break: a list became a single value, or the reverse."),
    "parameter-encoding-changed": Rule(C, B, _WIRE),
    "parameter-place-changed": Rule(C, R, "Code stays as it is; it is sent in another place."),
    "parameter-value-added": Rule(C, C, _NOTHING),
    "parameter-value-removed": Rule(R, R, "Calls that pass it no longer type-check, and WeCom may refuse it."),
    "parameter-values-introduced": Rule(B, C, "Calls that pass any other type than these literals do not type-check."),
    "parameter-values-dropped": Rule(C, C, "What fitted still fits."),
    "parameter-limit-tightened": Rule(C, R, "Values that were accepted may be refused."),
    "parameter-limit-loosened": Rule(C, C, _NOTHING),
    "parameter-default-changed": Rule(C, R, "Calls that leave it out get something else."),
    # Fields: of answers, of events, of structs that are read.
    "field-added": Rule(C, C, "There is one attribute more."),
    "field-removed": Rule(B, C, "Code that reads it breaks: an AttributeError."),
    "field-renamed": Rule(B, C, "Code that reads it breaks: an AttributeError; use the new name."),
    "field-wire-name-changed": Rule(C, B, f"{_WIRE} Is it a correction by WeCom?"),
    "field-no-longer-always-present": Rule(R, C, "Its type gains None: code that does not check for it may fail."),
    "field-now-always-present": Rule(C, C, "Its type no longer has None."),
    "field-type-changed": Rule(B, B, _TYPE),
    "field-list-changed": Rule(B, B, "Code that reads it breaks: a list became a single value, or the reverse."),
    "field-encoding-changed": Rule(C, B, _WIRE),
    "field-value-added": Rule(C, C, "Values are open: others were read before."),
    "field-value-removed": Rule(C, C, "Values are open: it is still read when it comes."),
    "field-values-introduced": Rule(C, C, "Values are open: others are still read."),
    "field-values-dropped": Rule(R, C, "Code that passes it on as one of these literals does not type-check."),
    # Any field.
    "constant-changed": Rule(C, R, "The client sends, or expects, another constant."),
    "options-reordered": Rule(C, R, "What fits several of the types may be read as another of them."),
    "inline-changed": Rule(C, B, _WIRE),
    "xml-changed": Rule(C, B, _WIRE),
    "unit-changed": Rule(C, R, "The same number means something else."),
    "coercion-added": Rule(C, C, "One more form is read without a report of drift."),
    "coercion-removed": Rule(C, R, "The other form is reported as drift."),
    "sensitive-mark-added": Rule(C, C, "It is hidden in reprs and logs."),
    "sensitive-mark-removed": Rule(R, C, "It shows in reprs and logs."),
    # Structs and unions.
    "union-member-added": Rule(C, C, "What came as Unknown now comes as this class."),
    "union-member-removed": Rule(B, B, "Code that builds or expects it breaks; what comes with its tag is Unknown."),
    "union-member-changed": Rule(B, B, "Code that builds or expects the old class under this tag breaks."),
    "union-member-tag-changed": Rule(C, B, _WIRE),
    "union-tag-changed": Rule(C, B, _WIRE),
    "union-layout-changed": Rule(C, B, _WIRE),
    "mixin-added": Rule(C, C, "There are computed properties more."),
    "mixin-removed": Rule(B, C, "Code that reads its computed properties breaks: an AttributeError."),
    "draft-mark-added": Rule(R, C, "What was promised to stay may change from now on."),
    "draft-mark-removed": Rule(C, C, "It is promised to stay from now on."),
    # Credentials, tokens, errors.
    "credential-added": Rule(C, C, _NOTHING),
    "credential-removed": Rule(B, B, "Code that uses its api object breaks: an ImportError."),
    "credential-scope-widened": Rule(C, C, "Its api objects are taken by more functions."),
    "credential-scope-narrowed": Rule(B, B, "Its api objects are no longer taken by those functions: a TypeError."),
    "credential-areas-widened": Rule(C, C, "Its api object has the functions of more areas."),
    "credential-areas-narrowed": Rule(B, C, "Code that calls those of its functions breaks: an AttributeError."),
    "rejection-added": Rule(C, C, "One errcode more has the client fetch another token."),
    "rejection-removed": Rule(C, R, "With this errcode the client no longer fetches another token."),
    "token-added": Rule(C, C, _NOTHING),
    "token-removed": Rule(B, B, "The client no longer fetches this token by itself."),
    "token-changed": Rule(R, R, "The token is fetched in another way, or with other things that the api object knows."),
    "error-added": Rule(C, C, "It came as ApiError, and now as a subclass."),
    "error-class-changed": Rule(B, C, "`except` with the old class no longer catches it."),
    "error-retry-changed": Rule(C, R, "`.retryable` of the exception, and retries that depend on it, change."),
    # What is said of them.
    "deprecated": Rule(D, D, "It still works."),
    "deprecation-withdrawn": Rule(D, D, _NOTHING),
    "documentation-changed": Rule(D, D, "Only what is written of it changes."),
    "order-changed": Rule(D, D, "Only the order changes; everything is passed and read by name."),
}
