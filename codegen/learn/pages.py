"""A page as a source: what it has of operations that the spec knows, and drafts of those it does not."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.learn.draft import draft, endpoint_in, module_for, new_document
from codegen.learn.edit import Document, field_text
from codegen.learn.observations import Observations
from codegen.learn.observe import attach_rows
from codegen.learn.page import Described, Page
from codegen.learn.propose import Proposal, Proposer
from codegen.learn.seen import Seen
from codegen.learn.sources import Pushes, observe_answer, observe_request
from codegen.model import Endpoint, Module, Spec
from codegen.names import class_name


@dataclass(slots=True)
class PageSource:
    """What a page has."""

    page: Page
    known: dict[str, Endpoint] = field(default_factory=dict)

    def observe(self, spec: Spec, found: Observations) -> None:
        origin = self.page.origin
        if self.page.pushes:
            page = self.page
            Pushes(origin, page.pushes, True, is_whole=False, title=page.title, doc=page.doc).observe(spec, found)
        for text in self.page.unread:
            found.note(text)
        self.known = {endpoint.path: endpoint for endpoint in spec.endpoints()}
        for described in self.page.operations:
            endpoint = self.known.get(described.path)
            for text in described.doubts:
                found.note(f"{origin}: {described.path}: {text}")
            if endpoint is None:
                continue
            for value in described.requests:
                observe_request(spec, found, endpoint, value, origin)
            for value in described.answers:
                observe_answer(spec, found, endpoint, value, origin, is_whole=False)
            self.rows(spec, found, endpoint, described)

    def rows(self, spec: Spec, found: Observations, endpoint: Endpoint, described: Described) -> None:
        """What the tables say, of fields that are in no sample as well."""
        own = f"{endpoint.module}.{class_name(endpoint.name)}"
        given = {item.wire for item in endpoint.parameters}
        query = set(described.query) | ({item.wire for item in endpoint.query.fields} if endpoint.query else set())
        for key in ("Query", "Request"):
            in_query = key == "Query" or endpoint.method == "GET"
            fields = {
                name: seen
                for name, seen in described.request.fields.items()
                if (name in query or endpoint.method == "GET") == in_query and (name not in given or _has_more(seen))
            }
            if (key == "Request") == (endpoint.method == "GET"):
                continue
            attach_rows(spec, found, f"{own}{key}", fields, self.page.origin, is_request=True)
        if endpoint.response or not endpoint.binary:
            answer = endpoint.response.name if endpoint.response else f"{own}Response"
            attach_rows(spec, found, answer, described.answer.fields, self.page.origin)

    def drafts(self, spec: Spec, proposer: Proposer, documents: dict[str, Document]) -> None:
        """Write the operations that the spec does not know. Raises LearnError."""
        for described in self.page.operations:
            if described.path in self.known:
                continue
            name = module_for(spec, described)
            if name not in documents:
                documents[name] = new_document(name, self.page.title or described.title)
                spec.modules[name] = Module(name=name, file=documents[name].file)
            document, module = documents[name], spec.modules[name]
            fields = draft(spec, document, proposer.guesser(module), described, self.page.doc, self.page.origin)
            self.known[described.path] = endpoint_in(module, described)
            module.endpoints.append(self.known[described.path])
            what = f"{self.known[described.path].full_name}: {described.method} {described.path}, a draft"
            proposer.proposals.append(Proposal(document.file, what, f"from {self.page.origin}", described.title))
            proposer.proposals += [
                Proposal(document.file, f"{owner}.{line.key}: {field_text(line)}", "of the draft", line.told)
                for owner, line in fields
            ]


def _has_more(seen: Seen) -> bool:
    return bool(seen.fields or seen.item)
