use models_recursive_sdk::models::{Expression, Left, Node, Not, Right, Sum, Tree};

#[test]
fn recursive_values_go_around() {
    let node = Node::new("a").next(Node::new("b").previous(Node::new("c")));
    let text = r#"{"name":"a","next":{"name":"b","previous":{"name":"c"}}}"#;
    assert_eq!(serde_json::to_string(&node).unwrap(), text);
    assert_eq!(serde_json::from_str::<Node>(text).unwrap(), node);
    assert_eq!(node.next.unwrap().name, "b");

    let tree = Tree::new().children([Tree::new(), Tree::new().named([("x", Tree::new())])]);
    let text = serde_json::to_string(&tree).unwrap();
    assert_eq!(serde_json::from_str::<Tree>(&text).unwrap(), tree);
    assert!(Left::new().right(Right::new().left(Left::new())).right.unwrap().left.is_some());

    let sum = Expression::from(Sum::new(1.0, Not::new(2.0)));
    let text = serde_json::to_string(&sum).unwrap();
    assert_eq!(text, r#"{"left":1,"right":{"not":2}}"#);
    assert_eq!(serde_json::from_str::<Expression>(&text).unwrap(), sum);
}
