//! The examples in the documents of `specs/` obey the schemas beside them.

mod common;

use regex::Regex;
use serde_json::{Map, Value};

/// A document, and what was found in it.
struct Check<'a> {
    root: &'a Value,
    count: usize,
    faults: Vec<String>,
}

impl<'a> Check<'a> {
    fn follow(&self, at: &'a Value) -> &'a Value {
        match at["$ref"].as_str() {
            Some(pointer) => self.root.pointer(pointer.trim_start_matches('#')).expect(pointer),
            None => at,
        }
    }

    /// Looks at everything that has an example: schemas, and what has a schema.
    fn walk(&mut self, at: &'a Value, path: &str) {
        if let Value::Array(elements) = at {
            elements.iter().enumerate().for_each(|(index, element)| self.walk(element, &format!("{path}/{index}")));
        }
        let Value::Object(members) = at else { return };
        // A property may be called `example`.
        let is_map = ["/properties", "/schemas", "/examples", "/responses"].iter().any(|end| path.ends_with(end));
        if !is_map {
            let schema = members.get("schema").unwrap_or(at);
            let named = members.get("examples").and_then(Value::as_object);
            let named = named.into_iter().flatten().filter_map(|(_, example)| self.follow(example).get("value"));
            for example in members.get("example").into_iter().chain(named).collect::<Vec<_>>() {
                self.count += 1;
                self.value(schema, example, path);
            }
        }
        for (name, member) in members {
            if is_map || !matches!(name.as_str(), "example" | "default" | "enum") {
                self.walk(member, &format!("{path}/{name}"));
            }
        }
    }

    fn fault(&mut self, path: &str, value: &Value, what: &str) {
        self.faults.push(format!("{path}: {value} {what}"));
    }

    fn value(&mut self, schema: &'a Value, value: &Value, path: &str) {
        let schema = self.follow(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.value(part, value, path);
        }
        if value.is_null() && schema["nullable"] == true {
            return;
        }
        let ty = schema["type"].as_str().unwrap_or_default();
        let is_of_type = match ty {
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64(),
            "number" => value.is_number(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => true,
        };
        if !is_of_type {
            return self.fault(path, value, &format!("is of another type than {ty}"));
        }
        if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
            self.fault(path, value, "is none of `enum`");
        }
        self.limits(schema, value, path);
        let branches = |keyword: &str| schema[keyword].as_array().cloned().unwrap_or_default();
        for branches in [branches("oneOf"), branches("anyOf")].iter().filter(|branches| !branches.is_empty()) {
            let fits = |branch: &Value| {
                let root = self.root;
                let mut check = Check { root, count: 0, faults: Vec::new() };
                // The branch is a copy: what it refers to is not.
                let branch = branch["$ref"].as_str().and_then(|pointer| root.pointer(&pointer[1..]));
                branch.is_none_or(|branch| {
                    check.value(branch, value, path);
                    check.faults.is_empty()
                })
            };
            if !branches.iter().any(fits) {
                self.fault(path, value, "fits none of the branches");
            }
        }
        match value {
            Value::Array(elements) => elements.iter().for_each(|element| self.value(&schema["items"], element, path)),
            Value::Object(members) => self.members(schema, members, path),
            _ => {}
        }
    }

    fn limits(&mut self, schema: &Value, value: &Value, path: &str) {
        let text = value.as_str();
        if let (Some(text), Some(pattern)) = (text, schema["pattern"].as_str())
            && !Regex::new(pattern).unwrap().is_match(text)
        {
            self.fault(path, value, &format!("does not match {pattern}"));
        }
        let size = match value {
            Value::String(text) => Some(text.chars().count() as f64),
            Value::Array(elements) => Some(elements.len() as f64),
            other => other.as_f64(),
        };
        let limit = |keywords: [&str; 3]| keywords.iter().find_map(|keyword| schema[*keyword].as_f64());
        let (least, most) = (limit(["minLength", "minItems", "minimum"]), limit(["maxLength", "maxItems", "maximum"]));
        if size.is_some_and(|size| least.is_some_and(|least| size < least) || most.is_some_and(|most| size > most)) {
            self.fault(path, value, "is out of its limits");
        }
    }

    fn members(&mut self, schema: &'a Value, members: &Map<String, Value>, path: &str) {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let is_one_sided = ["readOnly", "writeOnly"].iter().any(|side| schema["properties"][name][*side] == true);
            if !members.contains_key(name) && !is_one_sided {
                self.fault(path, &name.into(), "is missing");
            }
        }
        for (name, member) in members {
            let path = format!("{path}.{name}");
            match (schema["properties"].get(name), schema.get("additionalProperties")) {
                (Some(property), _) => self.value(property, member, &path),
                (None, Some(Value::Bool(false))) => self.fault(&path, member, "is no property"),
                (None, Some(others)) => self.value(others, member, &path),
                (None, None) => {}
            }
        }
    }
}

#[test]
fn examples_obey_the_schemas_beside_them() {
    for (name, text) in common::documents() {
        let document: Value = serde_yaml::from_str(&text).unwrap();
        let mut check = Check { root: &document, count: 0, faults: Vec::new() };
        check.walk(&document, "");
        assert!(check.count > 30, "{name}: only {} examples", check.count);
        assert!(check.faults.is_empty(), "{name}:\n{}", check.faults.join("\n"));
    }
}

#[test]
fn what_does_not_obey_is_found() {
    for (schema, example) in [
        ("{type: string, pattern: '^[0-9]{5}$'}", "'postal_code'"),
        ("{type: integer, maximum: 3}", "4"),
        ("{type: string, enum: [a]}", "b"),
        ("{type: object, required: [a]}", "{}"),
        ("{type: object, properties: {a: {type: array, items: {type: string, nullable: true}}}}", "{a: [null, 1]}"),
        ("{allOf: [{type: object, additionalProperties: {type: string}}]}", "{a: true}"),
    ] {
        let document: Value = serde_yaml::from_str(&format!("{{schema: {schema}, example: {example}}}")).unwrap();
        let mut check = Check { root: &document, count: 0, faults: Vec::new() };
        check.walk(&document, "");
        assert_eq!((check.count, check.faults.len()), (1, 1), "{schema}: {:?}", check.faults);
    }
}
