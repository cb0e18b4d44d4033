use models_enums_sdk::models::{Casing, Holder, HolderListItem, HolderUntyped, Numbers, Sloppy, Weird};

#[test]
fn every_value_goes_around() {
    let weird = [
        "", " ", "-", "*", "+1", "-1", "1", "1st", "a b", "a-b", "é", "🦀", "Self", "self", "type", "Unknown", "unknown",
        "None", "Some", "quote \" and \\ and\nline", "{ident}", "*/", "日本語", "created_at", "-created_at", "#",
    ];
    for value in weird {
        let read = Weird::from(value);
        assert!(!matches!(read, Weird::Unknown(_)), "{value:?}");
        assert_eq!((read.as_str(), read.to_string().as_str()), (value, value));
        let text = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::from_str::<Weird>(&text).unwrap(), read);
    }
    for value in ["asc", "ASC", "Asc", "aSc", "a_sc", "A-SC"] {
        assert_eq!(Casing::from(value).as_str(), value);
    }
}

#[test]
fn a_new_value_fails_nothing() {
    let read: Holder = serde_json::from_str(r#"{"weird":"new","list":["p","z"],"untyped":"x","numbers":9}"#).unwrap();
    assert_eq!(read.weird, Some(Weird::Unknown("new".into())));
    assert_eq!(read.list, Some(vec![HolderListItem::P, HolderListItem::Unknown("z".into())]));
    assert_eq!((read.untyped, read.numbers), (Some(HolderUntyped::X), Some(Numbers::Unknown(9))));
    assert_eq!(Sloppy::from("b"), Sloppy::B);
}
