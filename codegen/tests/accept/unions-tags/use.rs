use unions_tags_sdk::models::{Circle, Nested, Open, Self_, Shape, Square};

fn text(shape: impl Into<Shape>) -> String {
    serde_json::to_string(&shape.into()).unwrap()
}

#[test]
fn what_a_variant_does_not_declare_is_written() {
    assert_eq!(text(Shape::Circle(Circle::new(1))), r#"{"radius":1,"form":"circle"}"#);
    assert_eq!(text(Open::new().size(2)), r#"{"size":2,"form":"open"}"#);
    let read: Shape = serde_json::from_str(r#"{"form":"disc","radius":1}"#).unwrap();
    assert_eq!(text(read), r#"{"radius":1,"form":"disc"}"#);
}

#[test]
fn what_a_variant_says_itself_stays() {
    assert_eq!(text(Square::new().side(3)), r#"{"side":3,"form":"square"}"#);
    assert_eq!(text(Square::new().form()), r#"{"form":"square"}"#);
    assert_eq!(text(Self_::new()), r#"{"form":"self"}"#);
    let mut own = Self_::new();
    own.form = "own".to_owned();
    assert_eq!(text(own), r#"{"form":"own"}"#);
    let kept: Shape = serde_json::from_str(r#"{"form":"open","size":2}"#).unwrap();
    assert_eq!(text(kept), r#"{"size":2,"form":"open"}"#);
}

#[test]
fn every_object_has_its_own() {
    let nested = Nested::new().inner(Shape::Circle(Circle::new(1)));
    assert_eq!(text(nested), r#"{"inner":{"radius":1,"form":"circle"},"form":"nested"}"#);
}
