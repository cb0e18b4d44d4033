"""Asks openapi-core whether requests are what a document allows: a JSON line in, a JSON line out."""

import json
import sys
from urllib.parse import parse_qsl, unquote, urlsplit

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.media_types.util import json_loads, plain_loads
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

SERVER = "http://recorded"


class Strings(yaml.SafeLoader):
    """YAML as JSON has it: dates are strings."""


Strings.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Recorded:
    """A recorded request, as openapi-core wants to see one."""

    def __init__(self, line, deep_objects):
        url = urlsplit(line["target"])
        pairs = parse_qsl(url.query, keep_blank_values=True)
        for name, schemas in deep_objects.schemas.items():
            pairs = as_json(pairs, name, lambda value, schemas=schemas: deep_objects.typed_by_any(value, schemas))
        self.host_url = SERVER
        # As a server hands it on; a slash in a value must not become one of the path.
        self.path = unquote(url.path.replace("%2F", "%252F"))
        self.method = line["method"].lower()
        self.headers = Headers(line["headers"])
        self.body = None if line["body"] is None else bytes(line["body"])
        self.content_type = self.headers.get("Content-Type", "")
        self.parameters = RequestParameters(query=ImmutableMultiDict(pairs), header=self.headers)


class DeepObjects:
    """Nested deepObject parameters, which OpenAPI 3.0 leaves undefined and openapi-core cannot read.

    They become parameters with JSON content, so that openapi-core judges the value; only the brackets are read here.
    """

    def __init__(self, document):
        self.document = document
        self.schemas = {}
        for path in map(self.follow, items(document)):
            shared = path.get("parameters", [])
            for operation in [path, *(value for value in path.values() if isinstance(value, dict))]:
                for parameter in map(self.follow, [*shared, *operation.get("parameters", [])]):
                    if parameter.get("style") == "deepObject" and "schema" in parameter:
                        schema = parameter["schema"]
                        for key in parameter.keys() - {"name", "in", "required"}:
                            del parameter[key]
                        parameter["content"] = {"application/json": {"schema": schema}}
                        self.schemas.setdefault(parameter["name"], []).append(schema)

    def follow(self, node):
        while "$ref" in node:
            target = self.document
            for word in unquote(node["$ref"]).removeprefix("#/").split("/"):
                word = word.replace("~1", "/").replace("~0", "~")
                target = target[int(word) if isinstance(target, list) else word]
            node = target
        return node

    def typed_by_any(self, value, schemas):
        """Of several parameters with the same name, what one does not know, another does."""
        for schema in schemas:
            value = self.typed(value, schema)
        return value

    def typed(self, value, schema):
        """Strings and objects with indices as what the schema says they are, where they can be that."""
        schema = self.follow(schema)
        for keyword in ("allOf", "oneOf", "anyOf"):
            for branch in schema.get(keyword, []):
                value = self.typed(value, branch)
        kind = schema.get("type")
        if kind == "array" and isinstance(value, dict) and list(value) == [str(i) for i in range(len(value))]:
            return [self.typed(element, schema["items"]) for element in value.values()]
        if kind == "object" and isinstance(value, dict):
            known = schema.get("properties", {})
            return {name: self.typed(member, known.get(name, {})) for name, member in value.items()}
        if kind in ("integer", "number", "boolean") and isinstance(value, str):
            try:
                return json.loads(value)
            except ValueError:
                return value
        return value


def as_json(pairs, parameter, typed):
    """Gathers `parameter[a][b]=c` into one pair that holds JSON."""
    tree, others = {}, []
    for name, value in pairs:
        if not name.startswith(parameter + "["):
            others.append((name, value))
            continue
        *words, last = name[len(parameter) + 1 : -1].split("][")
        inner = tree
        for word in words:
            inner = inner.setdefault(word, {})
        inner[last] = value
    return [*others, (parameter, json.dumps(typed(tree)))] if tree else others


def items(document):
    """The paths with their operations."""
    return [item for path, item in document.get("paths", {}).items() if not path.startswith("x-")]


def read(path):
    """The document; where a call is sent is not the question."""
    with open(path, encoding="utf-8") as file:
        document = json.load(file) if path.endswith(".json") else yaml.load(file, Loader=Strings)
    document["servers"] = [{"url": SERVER}]
    for item in items(document):
        for place in [item, *(value for value in item.values() if isinstance(value, dict))]:
            place.pop("servers", None)
    return document


def deserializers(node):
    """How the media types of a document are read that openapi-core takes for bytes, because it does not know them."""
    found = {}
    if isinstance(node, list):
        node = dict(enumerate(node))
    for name, value in node.items() if isinstance(node, dict) else ():
        for media_type in value if name == "content" and isinstance(value, dict) else ():
            essence = media_type.split(";")[0].strip().lower()
            if essence.endswith(("/json", "+json", "/*")):
                found[essence] = json_loads
            elif essence.startswith("text/"):
                found[essence] = plain_loads
        found.update(deserializers(value))
    return found


def explain(error):
    """An error with its causes; those of a schema are in an attribute of their own."""
    said = []
    while error is not None:
        details = [inner.message for inner in getattr(error, "schema_errors", None) or []]
        said.append("; ".join([type(error).__name__, *details]) if details else f"{type(error).__name__}: {error}")
        error = error.__cause__
    return ": ".join(said)


def main():
    document = read(sys.argv[1])
    deep_objects = DeepObjects(document)
    # The requests are judged, not the document.
    config = Config(spec_validator_cls=None, extra_media_type_deserializers=deserializers(document))
    api = OpenAPI.from_dict(document, config=config)
    for line in sys.stdin:
        line = json.loads(line)
        answer = {"number": line["number"], "objection": None}
        try:
            api.validate_request(Recorded(line, deep_objects))
        except OpenAPIError as error:
            answer["objection"] = explain(error)
        except Exception as error:  # It has faults itself; the next request is judged all the same.
            answer["objection"] = f"openapi-core fails: {explain(error)}"
        print(json.dumps(answer))


main()
