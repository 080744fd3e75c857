//! The schema that editors check a spec with knows the keys that the parser knows.

use serde_json::Value;

use crate::shape::{
    CATEGORY, CAUSE, ERROR_CODE, LISTED_CAUSE, MESSAGE, SOURCE, SPEC, STATUS, Shape,
};

fn keys(schema: &Value) -> Vec<&str> {
    let properties = schema["properties"]
        .as_object()
        .expect("a mapping has properties");
    let mut keys: Vec<_> = properties.keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn schema_and_parser_know_the_same_keys() {
    let schema: Value = serde_json::from_str(include_str!("../../../spec/schema.json"))
        .expect("the schema is JSON");
    let defs = &schema["$defs"];
    let shapes: [(&Value, &Shape); 8] = [
        (&schema, &SPEC),
        (&defs["source"], &SOURCE),
        (&defs["category"], &CATEGORY),
        (&defs["status"], &STATUS),
        (&defs["cause"], &CAUSE),
        (&defs["listed_cause"], &LISTED_CAUSE),
        (&defs["error_code"], &ERROR_CODE),
        (&defs["message"], &MESSAGE),
    ];
    for (schema, shape) in shapes {
        let mut known = shape.keys.to_vec();
        known.sort_unstable();
        assert_eq!(keys(schema), known, "{}", shape.what);
        assert_eq!(schema["additionalProperties"], false, "{}", shape.what);
    }
}
