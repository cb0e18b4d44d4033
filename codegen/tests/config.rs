//! The configuration file: what it means, and how its faults are told.

use std::path::Path;

use restwright::config::{Config, ConfigFile, PageStyle, Scalar, Untagged, check_package_name, package_slug};
use restwright::sources::Sources;

fn parse(text: &str) -> ConfigFile {
    ConfigFile::parse("sdks.toml", text).unwrap_or_else(|error| panic!("{error}"))
}

/// The faults of a file, as they are shown.
fn faults(text: &str) -> String {
    ConfigFile::parse("sdks.toml", text).expect_err("this file has a fault").to_string()
}

/// The single fault of a table's content that follows two lines of preamble.
fn fault(content: &str) -> String {
    faults(&format!("[sdk.pets]\ndocument = \"pets.yaml\"\n{content}"))
}

#[test]
fn a_document_is_all_that_is_needed() {
    let file = parse("[sdk.pets]\ndocument = 'pets.yaml'\n");
    let written = file.sdks["pets"].written.clone();
    let expected = Config { document: "pets.yaml".into(), written, ..Config::default() };
    assert_eq!(file.sdks["pets"], expected);
    assert_eq!(
        (expected.package, &*expected.version, &*expected.license, expected.docs),
        (None, "0.1.0", "0BSD", true)
    );
}

#[test]
fn every_option_is_read() {
    let file = parse(
        r##"
        [sdk.pets]
        document = "api/pets.yaml"
        crate = "pets-sdk"
        version = "1.2.0-beta.1"
        description = "Pets"
        license = "MIT OR Apache-2.0"
        authors = ["Ann <ann@example.com>"]
        repository = "https://example.com/pets.git"
        homepage = "https://example.com"
        keywords = ["pets", "api"]
        categories = ["api-bindings"]
        include-tags = ["Pets"]
        exclude-tags = ["Internal"]
        include-operations = ["listPets"]
        exclude-operations = ["deletePet"]
        docs = false
        untagged = "operation-ids"
        [sdk.pets.rename.operations]
        listPets = "all"
        [sdk.pets.rename.schemas]
        pet_dto = "Pet"
        [sdk.pets.rename.properties]
        "Pet.type" = "species"
        [sdk.pets.rename.variants]
        "Order.desc" = "NewestFirst"
        [sdk.pets.rename.parameters]
        "listPets.$top" = "limit"
        [sdk.pets.types]
        "Pet.born" = "date"
        "#/components/schemas/Price" = "decimal"
        "##,
    );
    let pets = &file.sdks["pets"];
    assert_eq!(pets.document, Path::new("api/pets.yaml"));
    assert_eq!((pets.package.as_deref(), pets.docs), (Some("pets-sdk"), false));
    assert_eq!(pets.include_tags, ["Pets"]);
    assert_eq!(pets.exclude_operations, ["deletePet"]);
    assert_eq!(pets.rename.operations["listPets"], "all");
    assert_eq!(pets.rename.schemas["pet_dto"], "Pet");
    assert_eq!(pets.rename.properties["Pet.type"], "species");
    assert_eq!(pets.rename.variants["Order.desc"], "NewestFirst");
    assert_eq!(pets.untagged, Some(Untagged::OperationIds));
    assert_eq!(pets.rename.parameters["listPets.$top"], "limit");
    assert_eq!(pets.types["Pet.born"], Scalar::Date);
    assert_eq!(pets.types["#/components/schemas/Price"], Scalar::Decimal);
}

#[test]
fn an_unknown_key_is_located_and_the_nearest_one_named() {
    let expected = "\
sdks.toml:3:1: error: unknown key `licence`
  at #/sdk/pets/licence
  help: did you mean `license`?";
    assert_eq!(fault("licence = \"MIT\"\n"), expected);
    assert!(fault("include_tags = []").contains("did you mean `include-tags`?"));
    assert!(fault("Crate = 'x'").contains("did you mean `crate`?"));
    assert!(fault("zzz = 1").contains("help: choose one of: document, overlays, output, crate, version"));
    let nested = fault("[sdk.pets.rename]\noperation = {}");
    assert!(nested.contains("sdks.toml:4:1: ") && nested.contains("at #/sdk/pets/rename/operation\n"), "{nested}");
    assert!(nested.contains("did you mean `operations`?"), "{nested}");
}

#[test]
fn an_unknown_type_is_located_and_the_nearest_one_named() {
    let text = fault("[sdk.pets.types]\n\"Pet.born\" = \"datetime\"\n");
    assert!(text.starts_with("sdks.toml:4:14: error: unknown value `datetime`"), "{text}");
    assert!(text.contains("at #/sdk/pets/types/Pet.born\n  help: did you mean `date-time`?"), "{text}");
}

#[test]
fn values_that_cannot_be_are_located() {
    let cases = [
        ("version = \"v1\"", "3:11", "/version", "MAJOR.MINOR.PATCH"),
        ("version = \"01.0.0\"", "3:11", "/version", "MAJOR.MINOR.PATCH"),
        ("version = 1", "3:11", "/version", "expected a string"),
        ("crate = \"Pets_SDK\"", "3:9", "/crate", "lower-case ASCII words"),
        ("license = \"MIT/Apache-2.0\"", "3:11", "/license", "did you mean `MIT OR Apache-2.0`?"),
        ("license = \"apache2\"", "3:11", "/license", "did you mean `Apache-2.0`?"),
        ("license = \"ours\"", "3:11", "/license", "LicenseRef-NAME"),
        ("description = \"two\\nlines\"", "3:15", "/description", "one line"),
        ("license = ''", "3:11", "/license", "one line"),
        ("keywords = [\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]", "3:12", "/keywords", "five"),
        ("keywords = [\"ok\", \"not ok\"]", "3:12", "/keywords", "20 ASCII"),
        ("docs = \"no\"", "3:8", "/docs", "expected a boolean"),
        ("[sdk.pets.rename.operations]\nlist = \"listPets\"", "4:8", "/rename/operations/list", "snake_case"),
        ("[sdk.pets.rename.operations]\nlist = \"type\"", "4:8", "/rename/operations/list", "no keyword"),
        ("[sdk.pets.rename.schemas]\npet = \"pet\"", "4:7", "/rename/schemas/pet", "UpperCamelCase"),
        ("[sdk.pets.rename.schemas]\npet = \"Self\"", "4:7", "/rename/schemas/pet", "UpperCamelCase"),
        ("[sdk.pets.rename.properties]\nname = \"title\"", "4:1", "/rename/properties/name", "Customer.type"),
        ("[sdk.pets.types]\nprice = \"decimal\"", "4:1", "/types/price", "JSON Pointer"),
    ];
    for (content, position, pointer, remedy) in cases {
        let text = fault(content);
        assert!(text.starts_with(&format!("sdks.toml:{position}: error: ")), "{content}\n{text}");
        assert!(text.contains(&format!("at #/sdk/pets{pointer}\n")), "{content}\n{text}");
        assert!(text.contains(remedy), "{content}\n{text}");
    }
}

#[test]
fn each_table_has_its_own_fault() {
    let text =
        faults("[sdk.one]\ncrate = 'x-sdk'\n[sdk.two]\ndocument = 'x'\nversio = '1'\n[sdk.'../x']\ndocument = 'x'\n");
    let starts: Vec<_> = text.lines().filter(|line| line.starts_with("sdks.toml")).collect();
    let expected = [
        "sdks.toml:1:6: error: the SDK `one` has no document",
        "sdks.toml:5:1: error: unknown key `versio`",
        "sdks.toml:6:6: error: an SDK cannot be called `../x`",
    ];
    assert_eq!(starts, expected, "{text}");
}

#[test]
fn two_sdks_cannot_share_a_crate_name() {
    let sdk = |name: &str| format!("[sdk.{name}]\ndocument = 'x'\ncrate = 'x-sdk'\n");
    assert!(faults(&(sdk("one") + &sdk("two"))).contains("sdks.toml:4:6: error: two SDKs have the crate name `x-sdk`"));
}

#[test]
fn broken_and_empty_files_are_located() {
    assert!(faults("[sdk.pets\n").starts_with("sdks.toml:1:10: error: "));
    assert!(faults("[sdk.pets]\ndocument = \"ü\n").starts_with("sdks.toml:2:14: error: "));
    assert!(faults("").contains("describes no SDK"));
    assert!(faults("[sdks.pets]\n").contains("sdks.toml:1:2: error: unknown table `sdks`"));
    assert!(faults("sdk = 1\n").contains("at #/sdk\n  help: write [sdk.NAME]"));
}

#[test]
fn package_names_are_checked() {
    for name in ["a", "pets", "pets-sdk", "a1-b2", "pets-2"] {
        assert_eq!(check_package_name(name), Ok(()), "{name}");
    }
    let long = "a".repeat(65);
    for name in
        ["", "-", "a-", "-a", "a--b", "A", "pets_sdk", "1a", "é", "a b", "type", "self", "test", "serde-json", &long]
    {
        assert!(check_package_name(name).is_err(), "{name}");
    }
}

#[test]
fn a_title_becomes_a_package_name() {
    let cases = [
        ("Synctera API", "synctera-api-sdk"),
        ("bankingservice.ai Enterprise API", "bankingservice-ai-enterprise-api-sdk"),
        ("Riverty Recurring Payments – Customer API", "riverty-recurring-payments-customer-api-sdk"),
        ("Bob's  Pets!", "bobs-pets-sdk"),
        ("The Pets SDK", "the-pets-sdk"),
        ("SDK", "sdk-sdk"),
        ("3D Printing", "api-3d-printing-sdk"),
        ("支付", "api-sdk"),
        ("", "api-sdk"),
        ("\" build = \"evil.rs", "build-evil-rs-sdk"),
        ("../../etc", "etc-sdk"),
    ];
    for (title, expected) in cases {
        assert_eq!(package_slug(title), expected, "{title}");
        assert_eq!(Config::for_title(title).package.as_deref(), Some(expected));
    }
    for title in ["x".repeat(1000), "word ".repeat(1000), "1".repeat(100)] {
        let slug = package_slug(&title);
        assert_eq!(check_package_name(&slug), Ok(()), "{slug}");
    }
}

const LISTS: &str = "
openapi: 3.1.0
info: { title: Lists, version: '1' }
servers: [{ url: https://example.com }]
paths:
  /a: &list
    get:
      operationId: listA
      tags: [lists]
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: { type: array, items: { type: object, properties: { id: { type: string } } } }
                  next_cursor: { type: string }
  /b:
    get:
      operationId: getB
      tags: [lists]
      responses: { '204': { description: Nothing. } }
";

/// What is said of a document and a table of pages.
fn examined(table: &str) -> restwright::Examination {
    let text = format!("[sdk.lists]\ndocument = \"lists.yaml\"\n[sdk.lists.pagination]\n{table}\n");
    let config = parse(&text).sdks.swap_remove("lists").unwrap();
    restwright::examine(&Sources::from_text("lists.yaml", LISTS), &config)
}

#[test]
fn pages_are_described_by_operation() {
    let file = parse(
        "[sdk.pets]\ndocument = 'pets.yaml'\n[sdk.pets.pagination]\n\
         list = { style = 'cursor', parameter = 'cursor', last-item = '/id', first = 3 }\n\
         [sdk.pets.pagination.'*']\nstyle = 'link'\n",
    );
    let all = &file.sdks["pets"].pagination;
    assert_eq!((all["list"].style, all["list"].last_item.as_deref()), (PageStyle::Cursor, Some("/id")));
    assert_eq!((all["list"].first, all["*"].style), (Some(3), PageStyle::Link));
    let table = "[sdk.pets.pagination.list]\n";
    let text = fault(&format!("{table}style = 'pages'"));
    assert!(text.starts_with("sdks.toml:4:9: error: unknown value `pages`"), "{text}");
    assert!(text.contains("at #/sdk/pets/pagination/list/style\n  help: did you mean `page`?"), "{text}");
    let text = fault(&format!("{table}style = 'page'\nparam = 'x'"));
    assert!(text.starts_with("sdks.toml:5:1: error: unknown key `param`"), "{text}");
}

#[test]
fn faults_of_pages_are_located_in_the_configuration() {
    let text =
        examined("listA = { style = 'cursor', parameter = 'cursr', next = '/nxt', items = '/data' }\nlistC = {}")
            .findings;
    assert_eq!(
        text.to_string(),
        "sdks.toml:4:29: error: listA: the operation has no query or header parameter `cursr`\n  \
         at #/sdk/lists/pagination/listA/parameter\n  help: did you mean `cursor`?\n\
         sdks.toml:4:50: error: listA: the answer has nothing at \"/nxt\"\n  \
         at #/sdk/lists/pagination/listA/next\n  help: there are data, next_cursor\n\
         sdks.toml:5:1: error: there is no operation `listC`\n  \
         at #/sdk/lists/pagination/listC\n  help: did you mean `listA`?"
    );
    let text = examined("getB = { style = 'link' }").findings.to_string();
    assert!(
        text.starts_with("sdks.toml:4:10: error: getB: the answer of the operation is neither JSON nor XML"),
        "{text}"
    );
}

#[test]
fn a_table_for_all_holds_where_it_fits() {
    let line = "{ style = 'cursor', parameter = 'cursor', next = '/next_cursor', items = '/data' }";
    let found = examined(&format!("'*' = {line}"));
    assert!(found.findings.list.is_empty() && found.proposals.is_empty(), "{found:?}");
    let config = parse(&format!("[sdk.lists]\ndocument = 'x'\n[sdk.lists.pagination]\n'*' = {line}\n"));
    let files = restwright::generate(&Sources::from_text("lists.yaml", LISTS), &config.sdks["lists"]).unwrap().files;
    let text = String::from_utf8_lossy(files.get("src/apis/lists.rs").unwrap()).into_owned();
    assert_eq!(text.matches("const PAGES").count(), 1, "{text}");
}

#[test]
fn what_looks_like_a_list_of_pages_is_proposed() {
    let proposals = examined("").proposals;
    let lines: Vec<String> = proposals.iter().map(|proposal| proposal.to_toml()).collect();
    let line = "listA = { style = \"cursor\", parameter = \"cursor\", next = \"/next_cursor\", items = \"/data\" }";
    assert_eq!(lines, [line]);
    // What is proposed can be pasted, and is not proposed again; nor is what is said to be none.
    for table in [line, "listA = { style = 'none' }"] {
        let found = examined(table);
        assert!(found.findings.list.is_empty() && found.proposals.is_empty(), "{table}: {found:?}");
    }
}

const NAMES: &str = "
openapi: 3.1.0
info: { title: Names, version: '1' }
servers: [{ url: https://example.com }]
paths:
  /v1/pets: { get: { operationId: a.pets.list, responses: { '204': { description: Nothing. } } } }
  /v1/owners: { get: { operationId: a.people.list, responses: { '204': { description: Nothing. } } } }
components:
  schemas:
    Order: { type: string, enum: [asc, desc] }
    Pet:
      oneOf:
        - { type: object, required: [kind], properties: { kind: { const: cat } } }
        - { type: object, required: [kind], properties: { kind: { const: dog } } }
    Shelf: { type: object, properties: { sort: { type: string, enum: [up, down] } } }
";

/// The files of that document, and what is said of it.
fn named(options: &str) -> (restwright::files::Files, String) {
    let config = parse(&format!("[sdk.names]\ndocument = 'x'\n{options}")).sdks.swap_remove("names").unwrap();
    let output = restwright::generate(&Sources::from_text("names.yaml", NAMES), &config).unwrap();
    (output.files, output.warnings.to_string())
}

#[test]
fn variants_are_renamed() {
    let table = "[sdk.names.rename.variants]\n'Order.desc' = 'NewestFirst'\n'Pet.Cat' = 'Feline'\n\
                 'ShelfSort.up' = 'Upwards'\n";
    let (files, _) = named(table);
    let models = files.iter().filter(|(path, _)| path.starts_with("src/models/"));
    let text: String = models.map(|(_, text)| String::from_utf8_lossy(text).into_owned()).collect();
    for line in ["NewestFirst = \"desc\"", "    Feline(", "Upwards = \"up\""] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[test]
fn operations_without_tags_are_grouped_as_it_is_set() {
    for (options, services, is_said) in [
        ("", ["pets", "people"], true),
        ("untagged = 'operation-ids'\n", ["pets", "people"], false),
        ("untagged = 'paths'\n", ["pets", "owners"], false),
        ("untagged = 'together'\n", ["untagged", "untagged"], false),
    ] {
        let (files, warnings) = named(options);
        for service in services {
            assert!(files.get(&format!("src/apis/{service}.rs")).is_some(), "{options}{service}");
        }
        assert_eq!(warnings.contains("2 operations have no tag"), is_said, "{options}{warnings}");
    }
}

const KEPT: &str = "
openapi: 3.1.0
info: { title: Kept, version: '1' }
servers: [{ url: https://example.com }]
paths:
  /things:
    put:
      operationId: put
      tags: [things]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Both' } } } }
      responses:
        '200':
          description: Both, and more.
          content:
            application/json: { schema: { $ref: '#/components/schemas/Both' } }
            text/csv: { schema: { type: string } }
            application/vnd.x.v2+json: { schema: { $ref: '#/components/schemas/Received' } }
components:
  schemas:
    Both: { type: object, properties: { part: { $ref: '#/components/schemas/Part' } } }
    Part: { type: object, properties: { a: { type: string } } }
    Received: { type: object, properties: { b: { type: string } } }
    Closed: { type: object, additionalProperties: false, properties: { c: { type: string } } }
    Choice: { oneOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }
    Left: { type: object, required: [l], properties: { l: { type: string } } }
    Right: { type: object, required: [r], properties: { r: { type: string } } }
";

#[test]
fn unknown_members_are_kept_as_it_is_set() {
    for (options, keeping) in [
        ("", "Both Closed Left Part Received Right"),
        ("unknown-members = 'all'\n", "Both Closed Left Part Received Right"),
        ("unknown-members = 'round-trip'\n", "Both Left Part Right"),
        ("unknown-members = 'none'\n", ""),
    ] {
        let config = parse(&format!("[sdk.kept]\ndocument = 'x'\n{options}")).sdks.swap_remove("kept").unwrap();
        let files = restwright::generate(&Sources::from_text("kept.yaml", KEPT), &config).unwrap().files;
        let models = files.iter().filter(|(path, _)| path.starts_with("src/models/"));
        let text: String = models.map(|(_, text)| String::from_utf8_lossy(text).into_owned()).collect();
        let structs = text
            .split("pub struct ")
            .skip(1)
            .filter_map(|rest| rest.split_once(" {")?.1.split_once("\n}").map(|(body, _)| (rest, body)));
        let mut found: Vec<&str> = structs
            .filter(|(_, body)| body.contains("pub unknown_members: json::Unknown"))
            .filter_map(|(rest, _)| rest.split(' ').next())
            .collect();
        found.sort_unstable();
        assert_eq!(found.join(" "), keeping, "{options}");
    }
}

const SHOP: &str = r"
openapi: 3.0.3
info: { title: Shop, version: '1' }
servers: [{ url: 'https://shop.example' }]
tags: [{ name: toys }]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [orders]
      parameters: [{ name: $top, in: query, schema: { type: integer } }]
      responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } } }
components:
  schemas:
    Order: { type: object, properties: { total: { type: number }, state: { type: string, enum: [open, paid] } } }
    Pet: { type: object, required: [type], properties: { type: { type: string }, born: { type: string } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: string } } }] }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { type: { type: string, enum: [dog] } } }] }
";

fn shop(table: &str) -> restwright::diagnostic::Diagnostics {
    let text = format!("[sdk.shop]\ndocument = \"shop.yaml\"\n{table}");
    let config = ConfigFile::parse("sdks.toml", &text).unwrap_or_else(|error| panic!("{error}"));
    restwright::lint(&Sources::from_text("shop.yaml", SHOP), &config.sdks["shop"])
}

#[test]
fn a_name_that_nothing_has_is_an_error_where_it_stands() {
    let cases = [
        ("include-tags = ['order']", "3:17", "/include-tags/0", "no operation has the tag `order`", "`orders`"),
        ("exclude-tags = ['pets', 'toys']", "3:25", "/exclude-tags/1", "no operation has the tag `toys`", "a tag of"),
        ("include-operations = ['listOrder']", "3:23", "/include-operations/0", "`listOrder`", "`listOrders`"),
        ("exclude-operations = ['x']", "3:23", "/exclude-operations/0", "there is no operation `x`", "operationId"),
        ("rename.operations.listPet = 'pets'", "3:19", "/rename/operations/listPet", "`listPet`", "`listPets`"),
        ("rename.schemas.order = 'Bill'", "3:16", "/rename/schemas/order", "no schema `order`", "`Order`"),
        (
            "rename.properties.'Order.totl' = 'sum'",
            "3:19",
            "/rename/properties/Order.totl",
            "no property `totl`",
            "`Order.total`",
        ),
        (
            "rename.properties.'Ordr.total' = 'sum'",
            "3:19",
            "/rename/properties/Ordr.total",
            "no schema `Ordr`",
            "`Order`",
        ),
        (
            "rename.parameters.'listOrders.top' = 'limit'",
            "3:19",
            "/rename/parameters/listOrders.top",
            "no parameter `top`",
            "`listOrders.$top`",
        ),
        (
            "rename.parameters.'listOrder.$top' = 'limit'",
            "3:19",
            "/rename/parameters/listOrder.$top",
            "`listOrder`",
            "`listOrders`",
        ),
        (
            "rename.variants.'Order.open' = 'Fresh'",
            "3:17",
            "/rename/variants/Order.open",
            "`Order` has no value",
            "`OrderState",
        ),
        (
            "rename.variants.'OrderState.opn' = 'Fresh'",
            "3:17",
            "/rename/variants/OrderState.opn",
            "no value `opn`",
            "`OrderState.open`",
        ),
        ("types.'Pet.bor' = 'date'", "3:7", "/types/Pet.bor", "no property `bor`", "`Pet.born`"),
        (
            "types.'#/components/schemas/Pat' = 'any'",
            "3:7",
            "/types/#~1components~1schemas~1Pat",
            "nothing stands",
            "pointer",
        ),
        ("streams.watch = 'follow'", "3:9", "/streams/watch", "there is no operation `watch`", "operationId"),
        (
            "pagination.watch = { style = 'none' }",
            "3:12",
            "/pagination/watch",
            "there is no operation `watch`",
            "operationId",
        ),
        (
            "include-tags = ['pets']\nexclude-operations = ['listPets']",
            "1:6",
            "",
            "none of the document's operations",
            "exclude",
        ),
    ];
    for (table, place, pointer, fault, remedy) in cases {
        let text = shop(table).to_string();
        let expected = format!("sdks.toml:{place}: error: ");
        let first = text.split("\n").take(3).collect::<Vec<_>>().join("\n");
        assert!(first.starts_with(&expected) && first.contains(fault), "{table}\n{text}");
        assert!(
            first.contains(&format!("\n  at #/sdk/shop{pointer}\n  help: ")) && first.contains(remedy),
            "{table}\n{text}"
        );
    }
}

#[test]
fn what_is_not_asked_for_may_be_named_all_the_same() {
    let table = "include-tags = ['pets']\nexclude-tags = ['orders']\nexclude-operations = ['listOrders']\n\
                 rename.operations.listOrders = 'orders'\nrename.schemas.Order = 'Bill'\n\
                 rename.properties.'Order.total' = 'sum'\nrename.properties.'Cat.lives' = 'life'\n\
                 rename.properties.'Cat.type' = 'kind'\nrename.parameters.'listOrders.$top' = 'limit'\n\
                 rename.variants.'OrderState.open' = 'Fresh'\ntypes.'Cat.lives' = 'integer'\n\
                 types.'#/components/schemas/Order' = 'any'\npagination.listOrders = { style = 'none' }\n";
    let found = shop(table);
    assert!(!found.has_errors(), "{found}");
}

#[test]
fn a_renamed_property_has_its_name_wherever_it_is_inherited() {
    let text = "[sdk.shop]\ndocument = \"shop.yaml\"\nrename.properties.'Pet.type' = 'species_2b'\n\
                types.'Pet.born' = 'date'\ntypes.'Cat.lives' = 'integer'\n";
    let config = ConfigFile::parse("sdks.toml", text).unwrap().sdks["shop"].clone();
    let files = restwright::generate(&Sources::from_text("shop.yaml", SHOP), &config).unwrap().files;
    for model in ["pet", "cat", "dog"] {
        let path = format!("src/models/{model}.rs");
        let text = String::from_utf8(files.get(&path).unwrap().to_vec()).unwrap();
        assert!(text.contains("pub species_2b: ") && text.contains("born: Option<Date>"), "{text}");
        assert!(text.contains("species_2b: required \"type\""), "{text}");
        assert_eq!(text.contains("pub lives: Option<i64>"), model == "cat", "{text}");
    }
}
