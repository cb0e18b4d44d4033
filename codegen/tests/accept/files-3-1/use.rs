use files_3_1_sdk::models::{Id, Leaf, Part, PartOther, Thing, ThingInner, Tree};

#[test]
fn schemas_are_found_by_the_names_that_they_give_themselves() {
    let inner = || ThingInner::new().a("x");
    let tree = Tree::new().children([Tree::new().leaf(Leaf::new().green(true))]);
    let thing = Thing::new().id(Id::A).inner(inner()).again(inner()).noted(inner()).outer(tree);
    let part = Part::new().whole(thing).inner(PartOther::new().b(1));
    let text = r##"{"whole":{"id":"a","inner":{"a":"x"},"again":{"a":"x"},"outer":{"children":[{"leaf":{"green":true}}]},"noted":{"a":"x"}},"inner":{"b":1}}"##;
    assert_eq!(serde_json::to_string(&part).unwrap(), text);
}
