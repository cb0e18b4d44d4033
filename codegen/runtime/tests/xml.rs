//! XML, byte for byte, and what is made of documents of all kinds.

mod common;

use common::sent;
use restwright_runtime::runtime::json::{Write, Writer};
use restwright_runtime::runtime::xml::{self, Described, List, Member, Name, Shape};
use restwright_runtime::runtime::{Content, Method, Operation, Part};
use serde_json::{Value, json};

/// A model in all but its fields.
struct Pet;

impl Described for Pet {
    const SHAPE: Shape = Shape::Object(&[
        Member::attribute("id", Shape::Number),
        Member::attribute("kind", Shape::Text)
            .named(Name::new("xsi:type").within("http://www.w3.org/2001/XMLSchema-instance")),
        Member::element("name", Shape::Text),
        Member::element("owner", Shape::Text).named(Name::new("p:owner").within("http://example.com/people")),
        Member::element("parent", Shape::of::<Self>()),
        Member::element("tags", Shape::List(&List::of(Name::new("tag"), Shape::Text).wrapped())).always(),
        Member::element("photos", Shape::List(&List::of(Name::new("photo"), Shape::Text).bare())),
        Member::element("litter", Shape::List(&List::of(Name::new("litter"), Shape::of::<Self>()))),
        Member::element("weight", Shape::Number),
        Member::element("good", Shape::Boolean),
        Member::element("any", Shape::Any),
        Member::element("marks", Shape::Map(&Shape::Number)),
    ]);
}

struct Note;

impl Described for Note {
    const SHAPE: Shape =
        Shape::Open(&[Member::attribute("lang", Shape::Text), Member::text("text", Shape::Text)], &Shape::Any);
}

/// Writes its members in the order of the text, as models do.
#[derive(Debug)]
struct Ordered(Vec<(&'static str, Value)>);

impl Write for Ordered {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_object();
        for (name, value) in &self.0 {
            writer.key(name);
            value.write(writer);
        }
        writer.end_object();
    }
}

static CREATE: Operation = Operation {
    id: "create",
    method: Method::Post,
    path: &[Part::Text("/pets")],
    accept: "application/xml",
    content: &[
        Content {
            media_type: "application/xml",
            encode: |body, _| xml::encode(body, Name::new("pet").within("http://example.com/pets"), Shape::of::<Pet>()),
            properties: &[],
        },
        Content {
            media_type: "text/xml",
            encode: |body, _| {
                xml::encode(
                    body,
                    Name::new("pets"),
                    const { Shape::List(&List::of(Name::new("pet"), Shape::of::<Pet>())) },
                )
            },
            properties: &[],
        },
    ],
    security: &[],
    ..Operation::USUAL
};

static NOTE: Operation = Operation {
    id: "note",
    method: Method::Post,
    path: &[Part::Text("/notes")],
    accept: "application/xml",
    content: &[Content {
        media_type: "application/xml",
        encode: |body, _| xml::encode(body, Name::new("note"), Shape::of::<Note>()),
        properties: &[],
    }],
    security: &[],
    ..Operation::USUAL
};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

async fn written(operation: &'static Operation, members: &[(&'static str, Value)]) -> String {
    let members = members.to_vec();
    let request = sent(operation, |call| call.body(Ordered(members))).await;
    assert_eq!(request.header("content-type"), Some("application/xml"));
    request.body().strip_prefix(DECLARATION).unwrap().to_owned()
}

fn fault<T>(result: Result<T, String>) -> String {
    result.err().expect("a fault")
}

fn read(text: &str) -> Value {
    xml::from_slice_as(text.as_bytes(), Shape::of::<Pet>()).unwrap()
}

fn refused(text: impl AsRef<[u8]>) -> String {
    fault(xml::from_slice_as::<Value>(text.as_ref(), Shape::of::<Pet>()))
}

#[tokio::test]
async fn a_model_is_written_by_its_table() {
    let members = [
        ("name", json!("Rex <the> \"dog\" & 'co'\r\n")),
        ("id", json!(7)),
        ("owner", json!("Ann")),
        ("kind", json!("a \"b\" <c>\n\t&")),
        ("parent", json!({"id": 1, "owner": "Bo", "photos": []})),
        ("tags", json!(["a", "", "c"])),
        ("photos", json!(["x", "y"])),
        ("good", json!(true)),
        ("weight", json!(1.5)),
    ];
    assert_eq!(
        written(&CREATE, &members).await,
        "<pet xmlns=\"http://example.com/pets\" id=\"7\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"a &quot;b&quot; &lt;c&gt;&#10;&#9;&amp;\">\
         <name>Rex &lt;the&gt; \"dog\" &amp; 'co'&#13;\n</name>\
         <p:owner xmlns:p=\"http://example.com/people\">Ann</p:owner>\
         <parent id=\"1\"><p:owner xmlns:p=\"http://example.com/people\">Bo</p:owner></parent>\
         <tags><tag>a</tag><tag/><tag>c</tag></tags><photo>x</photo><photo>y</photo>\
         <good>true</good><weight>1.5</weight></pet>"
    );
}

#[tokio::test]
async fn null_maps_and_open_members_have_elements() {
    let members = [("name", Value::Null), ("marks", json!({"a": 1, "b": null})), ("new", json!([{"x": [1, 2]}, "y"]))];
    let nil = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
    assert_eq!(
        written(&CREATE, &members).await,
        format!(
            "<pet xmlns=\"http://example.com/pets\"><name {nil}/><marks><a>1</a><b {nil}/></marks>\
             <new><x>1</x><x>2</x></new><new>y</new></pet>"
        )
    );
    let note = [("lang", json!("de")), ("text", json!("Grüße")), ("by", json!("Ann"))];
    assert_eq!(written(&NOTE, &note).await, "<note lang=\"de\">Grüße<by>Ann</by></note>");
}

#[tokio::test]
async fn what_is_no_xml_is_refused_before_it_is_sent() {
    for (members, said) in [
        (vec![("a b", json!(1))], "\"a b\" is no name in XML"),
        (vec![("x><y", json!(1))], "\"x><y\" is no name in XML"),
        (vec![("marks", json!({"": 1}))], "\"\" is no name in XML"),
        (vec![("name", json!("a\u{0}"))], "XML cannot hold the character U+0000"),
        (vec![("kind", json!("\u{FFFF}"))], "XML cannot hold the character U+FFFF"),
    ] {
        let error = common::refused(&CREATE, |call| call.body(Ordered(members))).await;
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[test]
fn values_are_read_by_their_types() {
    let text = "<?xml version='1.0'?>\n<!-- c --><pet id=' 7 ' x:type='dog' xmlns:x='u'>\n <name>R&#233;x &amp; &lt;co&gt;</name>\
                <q:owner xmlns:q='v'><![CDATA[<Ann>]]></q:owner><weight>+007.50</weight><good> 1 </good>\
                <tags><tag>a</tag><tag/></tags><photo>x</photo><parent><id>no</id><name>P</name></parent><photo>y</photo>\
                <marks><a>-1</a><b>2e3</b></marks><unknown>1</unknown></pet>";
    assert_eq!(
        read(text),
        json!({
            "id": 7, "kind": "dog", "name": "Réx & <co>", "owner": "<Ann>", "weight": 7.50, "good": true,
            "tags": ["a", ""], "photos": ["x", "y"], "parent": {"name": "P", "tags": []}, "marks": {"a": -1, "b": 2e3}
        })
    );
}

#[test]
fn lists_are_lists_however_many_there_are() {
    assert_eq!(read("<pet id='1'><photo>x</photo></pet>"), json!({"id": 1, "photos": ["x"], "tags": []}));
    assert_eq!(read("<pet id='1'><tags/></pet>"), json!({"id": 1, "tags": []}));
    // A wrapper that the document does not speak of, with items of any name; and one that is empty.
    let litter = read(
        "<pet><name>a</name><litter><member><name>b</name></member><member><name>c</name></member></litter></pet>",
    );
    assert_eq!(litter["litter"], json!([{"name": "b", "tags": []}, {"name": "c", "tags": []}]));
    assert_eq!(read("<pet><name>a</name><litter/></pet>")["litter"], json!([]));
    let bare = read("<pet><litter><name>b</name></litter><litter id='2'/></pet>");
    assert_eq!(bare["litter"], json!([{"name": "b", "tags": []}, {"id": 2, "tags": []}]));
    let shape = const { Shape::List(&List::of(Name::new("n"), Shape::Number)) };
    assert_eq!(xml::from_slice_as::<Vec<i64>>(b"<l><n>1</n><n>2</n></l>", shape), Ok(vec![1, 2]));
    assert_eq!(xml::from_slice_as::<Vec<i64>>(b"<l/>", shape), Ok(vec![]));
}

#[test]
fn what_has_no_shape_is_text_or_an_object() {
    let read = |text: &str| xml::from_slice_as::<Value>(text.as_bytes(), Shape::Any).unwrap();
    assert_eq!(read("<a>1</a>"), json!("1"));
    assert_eq!(read("<a b='1'>t<c>2</c><d/><c>3</c></a>"), json!({"$text": "t", "b": "1", "c": ["2", "3"], "d": ""}));
    let note =
        xml::from_slice_as::<Value>(b"<note lang='de' n='1'>hi<by>Ann</by></note>", Shape::of::<Note>()).unwrap();
    assert_eq!(note, json!({"lang": "de", "n": "1", "text": "hi", "by": "Ann"}));
}

#[test]
fn null_is_said_or_meant() {
    let nil = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'";
    assert_eq!(read(&format!("<pet><name {nil}/><weight/></pet>")), json!({"name": null, "weight": null, "tags": []}));
    assert_eq!(xml::from_slice_as::<Option<String>>(b"", Shape::Text), Ok(None));
}

#[test]
fn unions_are_decided_by_what_is_there() {
    const SHAPES: Shape = Shape::OneOf(&[
        Shape::Text,
        Shape::Number,
        Shape::Boolean,
        Shape::Object(&[Member::element("a", Shape::Number)]),
        Shape::Object(&[Member::element("a", Shape::Text), Member::element("b", Shape::Text)]),
    ]);
    let read = |text: &str| xml::from_slice_as::<Value>(text.as_bytes(), SHAPES).unwrap();
    assert_eq!(read("<v>x</v>"), json!("x"));
    assert_eq!(read("<v>12</v>"), json!(12));
    assert_eq!(read("<v>true</v>"), json!(true));
    assert_eq!(read("<v><a>1</a></v>"), json!({"a": 1}));
    assert_eq!(read("<v><b>1</b><a>1</a></v>"), json!({"a": "1", "b": "1"}));
}

#[test]
fn an_envelope_is_opened() {
    let text = "<R><Result><name>Rex</name></Result><Metadata><RequestId>1</RequestId></Metadata></R>";
    assert_eq!(read(text), json!({"name": "Rex", "tags": []}));
    // But not where the root itself is known.
    assert_eq!(read("<R><good>true</good><Result><name>Rex</name></Result></R>"), json!({"good": true, "tags": []}));
}

#[test]
fn a_member_is_the_root_where_the_object_has_no_name() {
    const ROOT: Shape = Shape::Object(&[Member::element("pet", Shape::of::<Pet>()).named(Name::new("Pet"))]);
    let read = |text: &str| xml::from_slice_as::<Value>(text.as_bytes(), ROOT).unwrap();
    let pet = json!({"pet": {"name": "Rex", "tags": []}});
    assert_eq!(read("<Pet><name>Rex</name></Pet>"), pet);
    assert_eq!(read("<any><Pet><name>Rex</name></Pet></any>"), pet);
    assert_eq!(read("<Pet/>"), json!({}));
    let encode = |value: Value| xml::encode_member(&value, ROOT).map(|payload| format!("{payload:?}"));
    assert!(encode(pet).is_ok());
    assert_eq!(fault(encode(json!({}))), "a document of XML has one root: the body has 0 members");
    assert_eq!(fault(encode(json!([]))), "the body has to be an object to be a document of XML");
}

#[test]
fn faults_say_where() {
    let shape = const { Shape::Map(&Shape::List(&List::of(Name::new("n"), Shape::Number))) };
    type Lists = std::collections::BTreeMap<String, Vec<i64>>;
    let said = fault(xml::from_slice_as::<Lists>(b"<m><a><n>1</n><n>x</n></a></m>", shape));
    assert_eq!(said, "a[1]: expected a 64-bit integer, found a string");
    assert_eq!(
        refused("<pet>\n <name>x</nam></pet>"),
        "ill-formed document: expected `</name>`, but `</nam>` was found (line 2, column 9)"
    );
}

#[test]
fn hostile_documents_are_refused() {
    let laughs = "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><pet><name>&b;</name></pet>";
    assert!(refused(laughs).starts_with("an entity that XML does not define"), "{}", refused(laughs));
    let external = "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><pet kind='&x;'/>";
    assert!(refused(external).contains("x"), "{}", refused(external));
    assert_eq!(read("<!DOCTYPE pet SYSTEM 'http://example.com/pet.dtd'><pet id='1'/>"), json!({"id": 1, "tags": []}));
    let deep = ["<a>".repeat(100_000), "</a>".repeat(100_000)].concat();
    assert_eq!(refused(&deep), "nested too deeply (line 1, column 388)");
    for text in
        ["", " ", "no", "<", "<pet", "<pet>", "<pet></pet><pet/>", "<pet/>x", "<a b='1' b='2'/>", "<a>&#0;</a>", "{}"]
    {
        if !text.is_empty() {
            assert!(!refused(text).is_empty(), "{text}");
        }
    }
}

#[test]
fn many_attributes_take_no_time() {
    let attributes: String = (0..100_000).map(|index| format!(" a{index}='1'")).collect();
    let start = std::time::Instant::now();
    assert_eq!(read(&format!("<pet{attributes} id='1'><name>{}</name></pet>", "x".repeat(1_000_000)))["id"], json!(1));
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}

#[test]
fn texts_of_other_encodings_are_read_or_refused() {
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><pet id=\"1\"><name>Gr\xFC\xDFe</name></pet>";
    let read: Value = xml::from_slice_as(latin, Shape::of::<Pet>()).unwrap();
    assert_eq!(read["name"], json!("Grüße"));
    assert_eq!(refused(b"<pet><name>\xFF</name></pet>"), "the text is not UTF-8 from byte 11 on");
    let declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><pet id=\"1\"><name>Grüße</name></pet>";
    assert_eq!(self::read(declared)["name"], json!("Grüße"));
    assert_eq!(self::read("\u{FEFF}<pet id='1'/>"), json!({"id": 1, "tags": []}));
}

#[test]
fn the_body_tells_xml_from_json() {
    for text in [" <n>5</n>", "\u{FEFF}<n>5</n>", "5", " 5"] {
        assert_eq!(xml::from_xml_or_json_as::<i64>(text.as_bytes(), Shape::Number), Ok(5), "{text}");
    }
}
