use models_unions_sdk::models::{
    Beside, BesideCard, Card, Cat, ChargeCard, Dog, Holder, HolderContact, HolderStatus, Mapped, Mixed, MixedOptionsBag, Named, Shaped,
};

fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

const CAT: &str = r#"{"kind":"kitten","lives":9}"#;

#[test]
fn a_discriminator_decides() {
    assert_eq!(read::<Mapped>(CAT), Mapped::Cat(Cat::new("kitten", 9)));
    assert_eq!(read::<Mapped>(r#"{"kind":"dog","tricks":[]}"#), Dog::new("dog", Vec::<String>::new()).into());
    assert!(matches!(read::<Named>(r#"{"kind":"Dog","tricks":[]}"#), Named::Dog(_)));
}

#[test]
fn what_is_unknown_is_kept() {
    let text = r#"{"kind":"cow","milk":true}"#;
    let cow: Mapped = read(text);
    assert!(matches!(cow, Mapped::Unknown(_)));
    assert_eq!(serde_json::to_string(&cow).unwrap(), text);
}

#[test]
fn a_value_is_told_by_what_it_holds() {
    assert_eq!(read::<Shaped>(r#"{"number":"1"}"#), Shaped::Card(Card::new("1")));
    assert_eq!(read::<Shaped>(r#"{"number":"1","limit":5}"#), Shaped::ChargeCard(ChargeCard::new("1", 5)));
    assert_eq!(read::<Mixed>("\"a\""), Mixed::String("a".into()));
    assert_eq!(read::<Mixed>("1"), Mixed::Integer(1));
    assert_eq!(read::<Mixed>("1.5"), Mixed::Number(1.5));
    assert_eq!(read::<Mixed>("true"), Mixed::Boolean(true));
    assert_eq!(read::<Mixed>("[\"a\"]"), Mixed::StringList(vec!["a".into()]));
    assert_eq!(read::<Mixed>("{\"deep\":true}"), MixedOptionsBag::new().deep(true).into());
    assert!(matches!(read::<Mixed>("[1]"), Mixed::Unknown(_)));
}

#[test]
fn variants_convert_into_their_union() {
    let holder = Holder::new()
        .pet(Cat::new("cat", 9))
        .pets([Shaped::from(Card::new("1"))])
        .inline(3)
        .status("on")
        .contact(HolderContact::new().mail("a@b"));
    let text = serde_json::to_string(&holder).unwrap();
    assert_eq!(read::<Holder>(&text), holder);
    assert_eq!(holder.status, Some(HolderStatus::On));
    assert!(read::<Holder>(r#"{"maybe":null}"#).maybe.is_null());
    let text = r#"{"id":"1","number":"2"}"#;
    assert_eq!(read::<Beside>(text), BesideCard::new("1", "2").into());
    assert_eq!(serde_json::to_string(&read::<Beside>(text)).unwrap(), text);
    assert!(matches!(read::<Beside>(r#"{"id":"1","kind":"dog","tricks":[]}"#), Beside::Dog(_)));
}
