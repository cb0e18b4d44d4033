"""Asks openapi-core whether requests are what a document allows: a JSON line in, a JSON line out."""

import json
import sys
from urllib.parse import parse_qsl, urlsplit

import yaml
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict


class Strings(yaml.SafeLoader):
    """YAML as JSON has it: dates are strings."""


Strings.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Recorded:
    """A recorded request, as openapi-core wants to see one."""

    def __init__(self, line, server):
        url = urlsplit(line["target"])
        self.host_url = server
        self.path = url.path
        self.method = line["method"].lower()
        self.headers = Headers(line["headers"])
        self.body = None if line["body"] is None else bytes(line["body"])
        self.content_type = self.headers.get("Content-Type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(url.query, keep_blank_values=True)),
            header=self.headers,
        )


def main():
    # Servers with variables would have to be matched; where a call is sent is not the question here.
    with open(sys.argv[1], encoding="utf-8") as file:
        document = yaml.load(file, Loader=Strings)
    document["servers"] = [{"url": "http://recorded"}]
    api = OpenAPI.from_dict(document)
    for line in sys.stdin:
        line = json.loads(line)
        answer = {"number": line["number"], "objection": None}
        try:
            api.validate_request(Recorded(line, "http://recorded"))
        except OpenAPIError as error:
            answer["objection"] = explain(error)
        print(json.dumps(answer))


def explain(error):
    """An error with its causes; those of a schema are in an attribute of their own."""
    said = []
    while error is not None:
        said.append(f"{type(error).__name__}: {error}")
        said.extend(str(inner.message) for inner in getattr(error, "schema_errors", None) or [])
        error = error.__cause__
    return "; ".join(said)


main()
